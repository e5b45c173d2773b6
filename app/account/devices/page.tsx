import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { requireUser } from '@/lib/accounts/session'
import { listSessions } from '@/lib/accounts/sessions'
import { paths } from '@/lib/paths'
import { Button } from '../../_components/button'
import { endSessions } from './actions'
import { SessionLine } from './session-line'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.devices')
  return { title: t('title') }
}

export default async function DevicesPage() {
  const user = await requireUser(paths.devices)
  if (!may(user, 'keep_account')) notFound()
  const [sessions, t] = await Promise.all([
    listSessions({ userId: user.id, sessionId: user.session.id }, new Date()),
    getTranslations('accounts.devices'),
  ])
  const others = sessions.filter(({ isThisOne }) => !isThisOne)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-4 mb-10">{t('lead')}</p>
      <section className="row" aria-labelledby="here">
        <h2 className="label" id="here">
          {t('here')}
        </h2>
        <ul className="lines measure">
          {sessions
            .filter(({ isThisOne }) => isThisOne)
            .map((session) => (
              <SessionLine key={session.handle} session={session} />
            ))}
        </ul>
      </section>
      <section className="row" aria-labelledby="others">
        <h2 className="label" id="others">
          {t('others')}
        </h2>
        <div className="measure grid gap-6">
          {others.length === 0 && <p>{t('noOthers')}</p>}
          {others.length > 0 && (
            <ul className="lines">
              {others.map((session) => (
                <SessionLine key={session.handle} session={session} action={endSessions} />
              ))}
            </ul>
          )}
          {others.length > 1 && (
            <form action={endSessions}>
              <Button look="plain" pending={t('ending')}>
                {t('endAll')}
              </Button>
            </form>
          )}
          <div>
            <p>{t('endAllLead')}</p>
            <p className="acts">
              <Link href={paths.changePassword}>{t('changePassword')}</Link>
            </p>
          </div>
        </div>
      </section>
    </>
  )
}
