import type { Metadata } from 'next'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { requireAdministrator } from '@/lib/accounts/session'
import { listAudit } from '@/lib/audit/data'
import { readAuditFilters } from '@/lib/audit/filters'
import { readCursorParam } from '@/lib/list-cursor'
import { paths } from '@/lib/paths'
import { AdministrationHead } from '../administration-head'
import { AuditFilterForm } from './audit-filter-form'
import { AuditLines } from './audit-lines'
import { AuditPageLinks } from './audit-page-links'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit')
  return { title: t('title'), robots: { index: false } }
}

/** What was done on this server, newest first. What narrows it is in the address. */
export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await requireAdministrator()
  const params = await searchParams
  const filters = readAuditFilters(params)
  const cursor = readCursorParam(params.after)
  const timeZone = await getTimeZone()
  const [{ lines, next }, t] = await Promise.all([
    listAudit({ filters, timeZone, cursor }),
    getTranslations('audit'),
  ])
  return (
    <>
      <AdministrationHead here={paths.auditLog} title={t('title')} lead={t('lead')} />
      <AuditFilterForm filters={filters} />
      {lines.length === 0 ? <p className="measure pt-10">{t('none')}</p> : <AuditLines lines={lines} />}
      <AuditPageLinks filters={filters} next={next} isFirst={cursor === null} />
    </>
  )
}
