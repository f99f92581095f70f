/** A fault at a place of a file, as code hosts show them. */
export interface Annotation {
  /** Relative to the folder that the command is run in, with `/`. */
  path: string
  /** 1-based; absent where it concerns the whole file. */
  line?: number | undefined
  column?: number | undefined
  level: 'error' | 'warning' | 'note'
  rule: string
  message: string
}

/** What is said of a rule once. */
export interface AnnotationRule {
  id: string
  title?: string
}
