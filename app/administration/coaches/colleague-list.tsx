import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { Disclosure } from '@/app/_components/disclosure'
import type { Colleague } from '@/lib/administration/data'
import type { RoleChange } from '@/lib/administration/schema'
import { noFilters, toSearchParams } from '@/lib/audit/filters'
import { paths } from '@/lib/paths'
import { changeRoleAction } from './actions'

const CHANGES_OF: Readonly<Record<Colleague['role'], readonly RoleChange[]>> = {
  coach: ['make_administrator', 'take_away'],
  administrator: ['make_coach'],
}

/** Everybody with a role, since when and by whom, and how it can be changed. */
export async function ColleagueList({
  colleagues,
  userId,
}: {
  colleagues: readonly Colleague[]
  userId: string
}) {
  const t = await getTranslations('administration.coachesPage')
  return (
    <section className="row" aria-labelledby="colleagues">
      <h2 className="label" id="colleagues">
        {t('people')}
      </h2>
      <ul className="lines max-w-[46rem]">
        {colleagues.map((colleague) => (
          <li key={colleague.id}>
            <ColleagueLine colleague={colleague} isYou={colleague.id === userId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function ColleagueLine({ colleague, isYou }: { colleague: Colleague; isYou: boolean }) {
  const { id, email, role, since, givenBy } = colleague
  const [t, format] = await Promise.all([getTranslations('administration.coachesPage'), getFormatter()])
  const date = since && format.dateTime(since, { dateStyle: 'medium' })
  return (
    <>
      <span className="wrap-anywhere font-semibold">
        {email} {isYou && <span className="font-normal">({t('you')})</span>}
      </span>
      <span className="state">{t(role)}</span>
      <div className="meta">
        {date && <p>{givenBy === null ? t('since', { date }) : t('sinceBy', { date, giver: givenBy })}</p>}
        <Link
          href={paths.auditLogBy(toSearchParams({ ...noFilters, who: id }))}
          prefetch={false}
          aria-label={t('logOne', { email })}
          className="inline-flex min-h-11 items-center"
        >
          {t('log')}
        </Link>
        <Disclosure summary={t('change')}>
          <div className="acts">
            {CHANGES_OF[role].map((change) => (
              <form key={change} action={changeRoleAction}>
                <input type="hidden" name="userId" value={id} />
                <input type="hidden" name="change" value={change} />
                <Button look="plain" aria-label={t(`changeOne.${change}`, { email })}>
                  {t(`changes.${change}`)}
                </Button>
              </form>
            ))}
          </div>
        </Disclosure>
      </div>
    </>
  )
}
