import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button'
import { type AuditFilters, toSearchParams } from '@/lib/audit/filters'
import { type ListCursor, toCursorParam } from '@/lib/list-cursor'
import { paths } from '@/lib/paths'

/** The way to earlier lines, and back to the newest. */
export async function AuditPageLinks({
  filters,
  next,
  isFirst,
}: {
  filters: AuditFilters
  next: ListCursor | null
  isFirst: boolean
}) {
  if (next === null && isFirst) return null
  const t = await getTranslations('audit')
  const earlier = toSearchParams(filters)
  if (next !== null) earlier.set('after', toCursorParam(next))
  return (
    <nav aria-label={t('pages')} className="acts mt-6">
      {next !== null && (
        <ButtonLink look="plain" href={paths.auditLogBy(earlier)}>
          {t('earlier')}
        </ButtonLink>
      )}
      {!isFirst && (
        <ButtonLink look="plain" href={paths.auditLogBy(toSearchParams(filters))}>
          {t('newest')}
        </ButtonLink>
      )}
    </nav>
  )
}
