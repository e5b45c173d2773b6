import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { Field } from '@/app/_components/field'
import { AUDIT_ACTIONS } from '@/lib/audit/actions'
import { type AuditFilters, toSearchParams } from '@/lib/audit/filters'
import { paths } from '@/lib/paths'

/** What the log can be narrowed by. The form only makes an address, so that it needs no scripts. */
export async function AuditFilterForm({ filters }: { filters: AuditFilters }) {
  const t = await getTranslations('audit')
  const isNarrowed = toSearchParams(filters).size > 0
  return (
    <search>
      {/* Another address begins with other values. */}
      <form
        key={toSearchParams(filters).toString()}
        action={paths.auditLog}
        className="grid max-w-[46rem] gap-4 md:grid-cols-2"
      >
        <div className="grid gap-1.5">
          <label htmlFor="action" className="font-semibold">
            {t('action')}
          </label>
          <select id="action" name="action" defaultValue={filters.action ?? ''}>
            <option value="">{t('anyAction')}</option>
            {AUDIT_ACTIONS.map((action) => (
              <option key={action} value={action}>
                {t(`actions.${action}`)}
              </option>
            ))}
          </select>
        </div>
        <Field
          id="who"
          type="text"
          label={t('who')}
          defaultValue={filters.who ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Field id="from" type="date" label={t('from')} defaultValue={filters.from ?? ''} />
        <Field id="to" type="date" label={t('to')} defaultValue={filters.to ?? ''} />
        <div className="acts">
          <Button>{t('filter')}</Button>
          {isNarrowed && <Link href={paths.auditLog}>{t('clear')}</Link>}
        </div>
      </form>
    </search>
  )
}
