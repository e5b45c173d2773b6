import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { AuditLine } from '@/lib/audit/data'
import { noFilters, toSearchParams } from '@/lib/audit/filters'
import { paths } from '@/lib/paths'

/** Lines of the log. Each id leads to all that is known of it. */
export async function AuditLines({ lines }: { lines: readonly AuditLine[] }) {
  const [t, format] = await Promise.all([getTranslations('audit'), getFormatter()])
  return (
    <ul className="lines mt-10 max-w-[46rem]">
      {lines.map(({ id, at, action, actorId, subjectId }) => (
        <li key={id}>
          <span className="font-semibold">{t(`actions.${action}`)}</span>
          <time dateTime={at.toISOString()} className="state">
            {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
          <dl className="meta flex flex-wrap gap-x-6">
            <div className="flex gap-2">
              <dt>{t('actor')}</dt>
              <dd>{actorId === null ? t('server') : <IdLink id={actorId} />}</dd>
            </div>
            {subjectId !== null && subjectId !== actorId && (
              <div className="flex gap-2">
                <dt>{t('subject')}</dt>
                <dd>
                  <IdLink id={subjectId} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function IdLink({ id }: { id: string }) {
  return (
    <Link
      href={paths.auditLogBy(toSearchParams({ ...noFilters, who: id }))}
      prefetch={false}
      className="wrap-anywhere"
    >
      {id}
    </Link>
  )
}
