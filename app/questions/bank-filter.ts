import MiniSearch from 'minisearch'

/** One question as the bank lists it. `words` are further words to find it by. */
export interface BankItem {
  readonly slug: string
  readonly question: string
  readonly facets: Readonly<Record<FacetName, string>>
  readonly meta: string
  readonly words: string
}

export const facetNames = ['kind', 'channel', 'difficulty', 'topic'] as const
export type FacetName = (typeof facetNames)[number]

export interface BankFilter {
  readonly q: string
  readonly facets: Readonly<Partial<Record<FacetName, string>>>
}

const searchCharsMax = 200

/** Reads the filter out of an address. Whatever it does not know it leaves out: an old link still opens. */
export function readBankFilter(
  params: URLSearchParams,
  known: Readonly<Record<FacetName, readonly string[]>>,
): BankFilter {
  const chosen = facetNames.flatMap((name) => {
    const value = params.get(name)
    return value !== null && known[name].includes(value) ? [[name, value] as const] : []
  })
  return { q: (params.get('q') ?? '').slice(0, searchCharsMax), facets: Object.fromEntries(chosen) }
}

/** The address of a filter, as a query string with its question mark, or an empty string. */
export function bankFilterQuery({ q, facets }: BankFilter): string {
  const params = new URLSearchParams()
  if (q.trim()) params.set('q', q)
  for (const name of facetNames) {
    const value = facets[name]
    if (value) params.set(name, value)
  }
  const query = params.toString()
  return query && `?${query}`
}

export type BankIndex = MiniSearch<BankItem & { id: string }>

/** An index that forgives typing errors and endings; about 5 ms to build for 500 questions. */
export function indexBank(items: readonly BankItem[]): BankIndex {
  const index: BankIndex = new MiniSearch({
    fields: ['question', 'words'],
    searchOptions: { boost: { question: 2 }, prefix: true, fuzzy: editsForgiven },
  })
  index.addAll(items.map((item) => ({ ...item, id: item.slug })))
  return index
}

function editsForgiven(term: string): number {
  if (term.length < 4) return 0
  return term.length < 7 ? 1 : 2
}

/** Where nothing was found: swapped letters count as two. */
function moreEditsForgiven(term: string): number {
  return term.length < 4 ? 0 : 2
}

/** The items that pass the filter: by rank when words are searched for, else in the order of the bank. */
export function filterBank(
  items: readonly BankItem[],
  filter: BankFilter,
  index: () => BankIndex,
): BankItem[] {
  const passes = (item: BankItem) =>
    facetNames.every((name) => filter.facets[name] === undefined || filter.facets[name] === item.facets[name])
  const kept = items.filter(passes)
  if (!filter.q.trim()) return kept
  const bySlug = new Map(kept.map((item) => [item.slug, item]))
  const strict = index().search(filter.q, { combineWith: 'AND' })
  const hits =
    strict.length > 0 ? strict : index().search(filter.q, { combineWith: 'AND', fuzzy: moreEditsForgiven })
  return hits.flatMap(({ id }) => bySlug.get(String(id)) ?? [])
}
