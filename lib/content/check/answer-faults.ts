import type { QuestionWords } from '../schema'
import type { Fault } from './fault'

const ANSWER_WORDS_MIN = 90
const ANSWER_WORDS_MAX = 200
/** Of the key points (or criteria) that the question calls for. */
const STRONG_SHARE_MIN = 0.8
const WEAK_SHARE_MAX = 0.3

interface ModelAnswerContext {
  readonly file: string
  readonly which: 'strong' | 'weak'
  /** The ids that the question calls for. */
  readonly called: readonly string[]
  /** Every id that there is. */
  readonly known: readonly string[]
}

/** What is wrong with a model answer: its length, how much it shows, and quotes that are not its own words. */
export function answerFaults(
  context: ModelAnswerContext,
  { answer, shows }: QuestionWords['strong'],
): Fault[] {
  return [
    ...lengthFaults(context, answer),
    ...shareFaults(context, shows),
    ...showsFaults(context, answer, shows),
  ]
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function lengthFaults({ file, which }: ModelAnswerContext, answer: string): Fault[] {
  const words = countWords(answer)
  if (words >= ANSWER_WORDS_MIN && words <= ANSWER_WORDS_MAX) return []
  const mend = `make it ${ANSWER_WORDS_MIN} to ${ANSWER_WORDS_MAX} words long`
  return [{ file, field: `${which}.answer`, problem: `has ${words} words`, mend }]
}

function shareFaults(
  { file, which, called }: ModelAnswerContext,
  shows: QuestionWords['strong']['shows'],
): Fault[] {
  const shown = called.filter((id) => shows[id] !== undefined).length
  const field = `${which}.shows`
  const problem = `has ${shown} of the ${called.length} that the question calls for`
  if (which === 'strong' && shown < STRONG_SHARE_MIN * called.length) {
    return [{ file, field, problem, mend: `show at least ${STRONG_SHARE_MIN * 100} %` }]
  }
  if (which === 'weak' && shown > WEAK_SHARE_MAX * called.length) {
    return [{ file, field, problem, mend: `show at most ${WEAK_SHARE_MAX * 100} %` }]
  }
  return []
}

function showsFaults(
  { file, which, known }: ModelAnswerContext,
  answer: string,
  shows: QuestionWords['strong']['shows'],
): Fault[] {
  return Object.entries(shows).flatMap(([id, quotes]) => {
    const field = `${which}.shows.${id}`
    if (!known.includes(id)) {
      return [{ file, field, problem: `"${id}" is not known`, mend: `use one of ${known.join(', ')}` }]
    }
    return quotes.flatMap((quote, at) => {
      if (answer.includes(quote) && !quote.includes('\n')) return []
      const problem = `"${quote}" does not stand in the answer`
      return [
        {
          file,
          field: `${field}[${at}]`,
          problem,
          mend: 'copy the words exactly as they stand there, within one line',
        },
      ]
    })
  })
}
