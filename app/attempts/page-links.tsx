import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { type AttemptFilters, toSearchParams } from '@/lib/attempts/filters'
import { type ListCursor, toCursorParam } from '@/lib/list-cursor'
import { paths } from '@/lib/paths'

/** The way to earlier attempts, and back to the newest. */
export async function PageLinks({
  filters,
  next,
  isFirst,
}: {
  filters: AttemptFilters
  next: ListCursor | null
  isFirst: boolean
}) {
  if (next === null && isFirst) return null
  const t = await getTranslations('attempts')
  const earlier = toSearchParams(filters)
  if (next !== null) earlier.set('after', toCursorParam(next))
  return (
    <nav aria-label={t('pages')} className="row">
      <span />
      <div className="acts">
        {next !== null && (
          <ButtonLink look="plain" href={paths.attemptsBy(earlier)}>
            {t('earlier')}
          </ButtonLink>
        )}
        {!isFirst && (
          <ButtonLink look="plain" href={paths.attemptsBy(toSearchParams(filters))}>
            {t('newest')}
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
