import { expect, it } from 'vitest'
import { toQuotation } from './quotation'

it.each(['I rang her.', 'Is it the lid?', 'I said, “Of course.”', 'So I waited…'])(
  'leaves %j its own ending',
  (words) => {
    expect(toQuotation(words)).toEqual({ quote: words, ending: 'closed' })
  },
)

it.each(['So the heater stopped on Tuesday', 'I rang at 9.30', 'the “quick” one'])(
  'has %j closed by who quotes it',
  (words) => {
    expect(toQuotation(words)).toEqual({ quote: words, ending: 'open' })
  },
)

it('leaves out what only led on to more words', () => {
  expect(toQuotation('I said sorry, ')).toEqual({ quote: 'I said sorry', ending: 'open' })
  expect(toQuotation('I rang her –')).toEqual({ quote: 'I rang her', ending: 'open' })
})
