import { describe, expect, it } from 'vitest'
import { type BankItem, bankFilterQuery, filterBank, indexBank, readBankFilter } from './bank-filter'

const known = {
  kind: ['competency', 'hypothetical', 'general'],
  channel: ['phone', 'chat'],
  difficulty: ['easy', 'hard'],
  topic: ['complaints', 'pressure'],
}

function item(
  slug: string,
  question: string,
  facets: Partial<BankItem['facets']> = {},
  words = '',
): BankItem {
  const usual = { kind: 'competency', channel: 'phone', difficulty: 'easy', topic: 'complaints' }
  return { slug, question, facets: { ...usual, ...facets }, meta: '', words }
}

const items = [
  item('refund', 'A customer wants a refund that the policy does not allow.', { channel: 'chat' }),
  item('manager', 'A customer asks for your manager in the first minute.'),
  item('queue', 'Tell me about serving somebody well while others were waiting.', { topic: 'pressure' }),
]

const slugs = (found: readonly BankItem[]) => found.map(({ slug }) => slug)
const search = (q: string, facets = {}) => slugs(filterBank(items, { q, facets }, () => indexBank(items)))

describe('the bank', () => {
  it('shows everything in its own order when nothing is asked', () => {
    expect(search('')).toEqual(['refund', 'manager', 'queue'])
  })

  it('finds by a word, its ending, its beginning and a typing error', () => {
    expect(search('refunds')).toEqual(['refund'])
    expect(search('mana')).toEqual(['manager'])
    expect(search('mangaer')).toEqual(['manager'])
  })

  it('does not find what has only some of the words', () => {
    expect(search('refund manager')).toEqual([])
  })

  it('holds to the facets while searching', () => {
    expect(search('customer', { channel: 'chat' })).toEqual(['refund'])
    expect(search('', { topic: 'pressure' })).toEqual(['queue'])
  })

  it('does not build an index until words are searched for', () => {
    const never = () => {
      throw new Error('built')
    }
    expect(filterBank(items, { q: ' ', facets: {} }, never)).toHaveLength(3)
  })
})

describe('the address of a filter', () => {
  it('comes back as it was written', () => {
    const filter = { q: 'angry & loud', facets: { kind: 'general', topic: 'pressure' } }
    expect(readBankFilter(new URLSearchParams(bankFilterQuery(filter)), known)).toEqual(filter)
  })

  it('is nothing for an empty filter', () => {
    expect(bankFilterQuery({ q: '  ', facets: {} })).toBe('')
  })

  it('leaves out what it does not know', () => {
    expect(readBankFilter(new URLSearchParams('kind=nonsense&channel=chat'), known).facets).toEqual({
      channel: 'chat',
    })
  })

  it('cuts words without end', () => {
    expect(readBankFilter(new URLSearchParams({ q: 'x'.repeat(5000) }), known).q).toHaveLength(200)
  })
})
