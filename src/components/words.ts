/** Words of the interface that scripts say, as the page hands them over. */
export interface Words {
  copy: string
  report: string
  close: string
  done: string
  failed: string
  value: string
  code: string
  sentence: string
  date: string
  /** Label of a peek that shows the target, the source. */
  target: string
  source: string
}

const handed = document.querySelector<HTMLElement>('[data-words]')?.dataset['words']

export const words: Words = JSON.parse(handed ?? '{}')
