import { expect, it } from 'vitest'
import { parseAnswer, wordsIn } from '../answer/parse-answer'
import { quoteWords } from './quote-words'

/** The words that were read stand between stars. */
function quoteOf(marked: string): string | null {
  const start = marked.indexOf('*')
  const end = marked.lastIndexOf('*') - 1
  const text = marked.replaceAll('*', '')
  const answer = parseAnswer(text)
  const span = quoteWords(answer, wordsIn(answer, { start, end }))
  return span && text.slice(span.start, span.end)
}

it.each([
  [
    'leaves out the joining words at its end',
    'I told him I was *really sorry, and* he left',
    'I told him I was really sorry',
  ],
  [
    'leaves out the "that" at its start',
    'I explained that our *policy does not* allow it',
    'our policy does not allow it',
  ],
  ['begins with the subject', "Then I said it *wasn't my fault* at all", "I said it wasn't my fault at all"],
  ['takes in a neighbour where a clause says nothing', "*I'd sum up*, for her and me", "I'd sum up, for her"],
  [
    'closes the quotation marks that it opens',
    'She wept. I said, "*how disappointing*." Then I left',
    'I said, "how disappointing."',
  ],
  ['keeps a short sentence as it is', 'I *listened*. He left.', 'I listened'],
])('%s', (_, marked, quote) => {
  expect(quoteOf(marked)).toBe(quote)
})
