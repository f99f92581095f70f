/**
 * What a document asks of the rest of its docset while it is read: where links lead, what stands for
 * images, which files it includes. As long as the answers are the same, so is the document.
 */
import { createHash } from 'node:crypto'
import type { ReadInclude } from '../../sxs/markdown/learn/open-include.ts'
import type { ReadOptions } from '../../sxs/read-options.ts'

type Answers = Required<Pick<ReadOptions, 'resolveLink' | 'resolveImage' | 'readInclude'>>

/** Who is asked. */
export interface Answering extends Answers {
  /** Paths of the documents whose fragments have been looked at since the last call, each once. */
  takePages(): string[]
}

export type Question =
  | [kind: 'link', href: string, from: string, page?: string]
  | [kind: 'image', src: string, from: string]
  | [kind: 'include', path: string, from: string]

/** What a docset has answered to a document. */
export interface Answered {
  /** A hash of all the answers. */
  answers: string
  /** Paths of the documents whose fragments the answers depend on. */
  pages: string[]
}

/** The questions of one document, each once, and the answers. */
export interface Asked extends Answered {
  questions: Question[]
}

/** Asks again what a document has asked. */
export function answersTo(questions: readonly Question[], answering: Answering): Answered {
  answering.takePages()
  const answers = hash(questions.map((question) => answer(question, answering)))
  return { answers, pages: answering.takePages() }
}

/** Writes down what is asked from one call of `take` to the next. */
export function writeDown(answering: Answering): { asking: Answers; take(): Asked } {
  const { resolveLink, resolveImage, readInclude } = answering
  let asked = new Map<string, { question: Question; answer: unknown }>()
  const note = <Answer>(question: Question, given: Answer, kept: unknown = given): Answer => {
    asked.set(JSON.stringify(question), { question, answer: kept })
    return given
  }
  const asking: Answers = {
    resolveLink: (href, from, page) => {
      const question: Question =
        page === undefined ? ['link', href, from] : ['link', href, from, page]
      return note(question, resolveLink(href, from, page))
    },
    resolveImage: (src, from) => note(['image', src, from], resolveImage(src, from)),
    readInclude: (path, from) => {
      const found = readInclude(path, from)
      return note(['include', path, from], found, placeOf(found))
    },
  }
  return {
    asking,
    take() {
      const all = [...asked.values()]
      asked = new Map()
      return {
        questions: all.map(({ question }) => question),
        answers: hash(all.map((each) => each.answer)),
        pages: answering.takePages(),
      }
    },
  }
}

function answer([kind, address, from, page]: Question, answering: Answers): unknown {
  if (kind === 'link') return answering.resolveLink(address, from, page)
  if (kind === 'image') return answering.resolveImage(address, from)
  return placeOf(answering.readInclude(address, from))
}

/** The text of an included file is part of the document's digest. */
function placeOf(found: ReturnType<ReadInclude>): unknown {
  return found && 'text' in found ? found.path : found
}

function hash(answers: unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(answers.map((each) => each ?? null)))
    .digest('base64url')
}
