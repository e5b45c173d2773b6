'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { paths } from '@/lib/paths'
import {
  type BankFilter,
  type BankIndex,
  type BankItem,
  bankFilterQuery,
  type FacetName,
  facetNames,
  filterBank,
  indexBank,
  readBankFilter,
} from './bank-filter'

export interface Facet {
  readonly name: FacetName
  readonly label: string
  readonly any: string
  readonly options: readonly { value: string; label: string }[]
}

/**
 * The bank with its filters. The address is the state: it is rendered by the server for it, and kept in step
 * here without asking the server again.
 */
export function Bank({
  items,
  facets,
  states,
  answered,
}: {
  items: readonly BankItem[]
  facets: readonly Facet[]
  states: Readonly<Record<string, string>>
  answered: number
}) {
  const t = useTranslations('bank')
  const params = useSearchParams()
  const known = useMemo(() => knownValues(facets), [facets])
  const filter = readBankFilter(params, known)
  const index = useLazyIndex(items)
  const found = filterBank(items, filter, index)
  const isNarrowed = bankFilterQuery(filter) !== ''

  return (
    <>
      <search>
        <form action={paths.questions} className="grid gap-3 pt-8">
          <SearchBox filter={filter} />
          <FacetChips facets={facets} filter={filter} />
        </form>
      </search>
      <p className="meta pt-6" role="status">
        {isNarrowed
          ? t('found', { count: found.length, all: items.length })
          : t('all', { count: items.length })}{' '}
        {answered > 0 && !isNarrowed && t('answered', { count: answered })}
      </p>
      {found.length === 0 ? (
        <p className="measure pt-8">
          {t('none')}{' '}
          <a href={paths.questions} onClick={go(paths.questions)}>
            {t('showAll')}
          </a>
        </p>
      ) : filter.q.trim() ? (
        <div className="pt-6">
          <Lines items={found} states={states} />
        </div>
      ) : (
        <Contents
          items={found}
          topics={facets.find(({ name }) => name === 'topic')?.options ?? []}
          states={states}
        />
      )}
    </>
  )
}

function SearchBox({ filter }: { filter: BankFilter }) {
  const t = useTranslations('bank')
  const [typed, setTyped] = useState(filter.q)
  const input = useRef<HTMLInputElement>(null)
  // A chip or the back button brings other words; while somebody types, theirs are the newer ones.
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(filter.q)
  }, [filter.q])
  return (
    <div className="grid items-center gap-x-9 gap-y-2 md:grid-cols-[152px_1fr]">
      <label htmlFor="q" className="meta">
        {t('search')}
      </label>
      <div className="flex max-w-[34rem] gap-3 md:pl-3">
        <input
          ref={input}
          type="search"
          id="q"
          name="q"
          value={typed}
          placeholder={t('placeholder')}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            replaceAddress({ ...filter, q: event.currentTarget.value })
          }}
        />
        {facetNames.map(
          (name) =>
            filter.facets[name] && <input key={name} type="hidden" name={name} value={filter.facets[name]} />,
        )}
        <noscript>
          <button type="submit" className="btn btn-plain">
            {t('search')}
          </button>
        </noscript>
      </div>
    </div>
  )
}

function FacetChips({ facets, filter }: { facets: readonly Facet[]; filter: BankFilter }) {
  const t = useTranslations('bank')
  const chosen = facets.flatMap(
    ({ name, options }) => options.find(({ value }) => value === filter.facets[name])?.label ?? [],
  )
  return (
    <details className="disclosure open-when-wide" open={chosen.length > 0}>
      <summary>{chosen.length > 0 ? chosen.join(', ') : t('anything')}</summary>
      <div className="grid gap-3">
        {facets.map((facet) => (
          <div key={facet.name} className="grid items-baseline gap-x-9 md:grid-cols-[152px_1fr]">
            <span id={`facet-${facet.name}`} className="meta">
              {facet.label}
            </span>
            <ul className="chips" aria-labelledby={`facet-${facet.name}`}>
              {[{ value: undefined, label: facet.any }, ...facet.options].map(({ value, label }) => {
                const href = addressOf({ ...filter, facets: { ...filter.facets, [facet.name]: value } })
                return (
                  <li key={label}>
                    <a
                      href={href}
                      onClick={go(href)}
                      aria-current={filter.facets[facet.name] === value ? 'true' : undefined}
                    >
                      {label}
                    </a>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}

function Contents({
  items,
  topics,
  states,
}: {
  items: readonly BankItem[]
  topics: Facet['options']
  states: Readonly<Record<string, string>>
}) {
  const groups = topics
    .map(({ value, label }) => ({ value, label, items: items.filter((item) => item.facets.topic === value) }))
    .filter((group) => group.items.length > 0)
  return groups.map((group) => (
    <section
      key={group.value}
      aria-labelledby={`topic-${group.value}`}
      className="row first-of-type:border-t-0"
    >
      <h2 className="label" id={`topic-${group.value}`}>
        {group.label}
      </h2>
      <Lines items={group.items} states={states} />
    </section>
  ))
}

function Lines({ items, states }: { items: readonly BankItem[]; states: Readonly<Record<string, string>> }) {
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item.slug}>
          <Link className="t" href={paths.question(item.slug)} prefetch={false}>
            {item.question}
          </Link>
          {states[item.slug] && <span className="state">{states[item.slug]}</span>}
          <span className="meta">{item.meta}</span>
        </li>
      ))}
    </ul>
  )
}

function knownValues(facets: readonly Facet[]): Record<FacetName, readonly string[]> {
  const valuesOf = (wanted: FacetName) =>
    facets.find(({ name }) => name === wanted)?.options.map(({ value }) => value) ?? []
  return {
    kind: valuesOf('kind'),
    channel: valuesOf('channel'),
    difficulty: valuesOf('difficulty'),
    topic: valuesOf('topic'),
  }
}

function useLazyIndex(items: readonly BankItem[]): () => BankIndex {
  const built = useRef<{ items: readonly BankItem[]; index: BankIndex } | null>(null)
  return () => {
    if (built.current?.items !== items) built.current = { items, index: indexBank(items) }
    return built.current.index
  }
}

const addressOf = (filter: BankFilter) => `${paths.questions}${bankFilterQuery(filter)}`

/** Every letter typed changes the address, but not the history: Back leaves the search, not a letter. */
function replaceAddress(filter: BankFilter) {
  window.history.replaceState(null, '', addressOf(filter))
}

const go = (href: string) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  window.history.pushState(null, '', href)
}
