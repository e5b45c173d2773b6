import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import { listAttemptedQuestionIds } from '@/lib/attempts/data'
import { type AttemptFilters, BAND_FILTERS, hasFilters, KINDS, toSearchParams } from '@/lib/attempts/filters'
import { nameQuestions } from '@/lib/own-questions/data'
import { paths } from '@/lib/paths'

/** What the list can be narrowed by. The form and its links only make addresses, so that they need no scripts. */
export async function AttemptFilterForm({ filters, userId }: { filters: AttemptFilters; userId: string }) {
  const [t, bands, kinds] = await Promise.all([
    getTranslations('attempts'),
    getTranslations('bands'),
    getTranslations('kinds'),
  ])
  const bandNames = BAND_FILTERS.map((value) => ({
    value,
    label: value === 'not_judged' ? t('notJudgedBand') : bands(value),
  }))
  return (
    <search className="grid gap-3 pt-8">
      <SearchBox filters={filters} />
      <Disclosure summary={t('filters')} open={hasFilters(filters)} className="open-when-wide">
        <div className="grid gap-3">
          <Chips
            filters={filters}
            name="band"
            label={t('band')}
            options={[{ value: null, label: t('anyBand') }, ...bandNames]}
          />
          <Chips
            filters={filters}
            name="kind"
            label={t('kind')}
            options={[
              { value: null, label: t('anyKind') },
              ...KINDS.map((value) => ({ value, label: kinds(value) })),
            ]}
          />
          <QuestionPicker filters={filters} userId={userId} />
        </div>
      </Disclosure>
    </search>
  )
}

const LINE = 'grid items-center gap-x-9 gap-y-1 md:grid-cols-[152px_1fr]'

async function SearchBox({ filters }: { filters: AttemptFilters }) {
  const t = await getTranslations('attempts')
  return (
    <form action={paths.attempts} className={LINE}>
      <label htmlFor="q" className="meta">
        {t('search')}
      </label>
      <div className="flex max-w-[38rem] gap-3 md:pl-3">
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={filters.search ?? ''}
          placeholder={t('placeholder')}
          enterKeyHint="search"
        />
        <Kept filters={{ ...filters, search: null }} />
        <Button look="plain">{t('find')}</Button>
      </div>
    </form>
  )
}

function Chips<Name extends 'band' | 'kind'>({
  filters,
  name,
  label,
  options,
}: {
  filters: AttemptFilters
  name: Name
  label: string
  options: readonly { value: AttemptFilters[Name]; label: string }[]
}) {
  return (
    <nav aria-labelledby={`by-${name}`} className={LINE}>
      <span id={`by-${name}`} className="meta">
        {label}
      </span>
      <ul className="chips">
        {options.map((option) => (
          <li key={option.label}>
            <Link
              href={paths.attemptsBy(toSearchParams({ ...filters, [name]: option.value }))}
              aria-current={filters[name] === option.value ? 'true' : undefined}
              prefetch={false}
            >
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

async function QuestionPicker({ filters, userId }: { filters: AttemptFilters; userId: string }) {
  const [t, ids, nameOf] = await Promise.all([
    getTranslations('attempts'),
    listAttemptedQuestionIds({ userId }),
    nameQuestions({ userId }),
  ])
  const questions = ids
    .map((id) => ({ id, name: nameOf(id) ?? t('retired') }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  if (questions.length < 2) return null
  return (
    <form action={paths.attempts} className={LINE}>
      <label htmlFor="question" className="meta">
        {t('question')}
      </label>
      <div className="flex max-w-[38rem] gap-3 md:pl-3">
        <select id="question" name="question" defaultValue={filters.question ?? ''} key={filters.question}>
          <option value="">{t('anyQuestion')}</option>
          {questions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Kept filters={{ ...filters, question: null }} />
        <Button look="plain">{t('choose')}</Button>
      </div>
    </form>
  )
}

/** The filters that a form leaves as they are. */
function Kept({ filters }: { filters: AttemptFilters }) {
  return [...toSearchParams(filters)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
