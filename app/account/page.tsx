import type { Metadata } from 'next'
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { type CurrentUser, countWork } from '@/lib/accounts/data'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { Button, ButtonLink } from '../_components/button'
import { signOut } from './actions'
import { RoleLine } from './role-line'
import { WaysIn } from './ways-in'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.account')
  return { title: t('title') }
}

const DidSchema = z.enum(['password', 'email']).optional().catch(undefined)

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<{ did?: string | string[] }>
}) {
  const [user, t] = await Promise.all([requireUser(paths.account), getTranslations('accounts.account')])
  const did = DidSchema.parse((await searchParams).did)
  return (
    <>
      <h1 className="mb-10">{user.isGuest ? t('guestTitle') : t('title')}</h1>
      {did && !user.isGuest && (
        <p role="status" className="measure mb-10 rounded-box bg-wash px-4 py-3">
          {t(`did.${did}`)}
        </p>
      )}
      <section className="row" aria-labelledby="who">
        <h2 className="label" id="who">
          {t('who')}
        </h2>
        {user.isGuest ? <Guest user={user} /> : <Account user={user} />}
      </section>
      {!user.isGuest && <WaysIn userId={user.id} />}
      <section className="row" aria-labelledby="device">
        <h2 className="label" id="device">
          {t('device')}
        </h2>
        <Device user={user} />
      </section>
      <section className="row" aria-labelledby="data">
        <h2 className="label" id="data">
          {t('data')}
        </h2>
        <div className="measure">
          <p>{t('dataBody')}</p>
          <p className="acts">
            <Link href={paths.yourData}>{t('dataLink')}</Link>
          </p>
        </div>
      </section>
    </>
  )
}

async function Guest({ user }: { user: CurrentUser }) {
  const [work, t] = await Promise.all([countWork(user.id), getTranslations('accounts')])
  return (
    <div className="measure grid gap-4">
      <p className="lead">{t('account.guestLead')}</p>
      <p>{t('account.guestKept', { work: t('work', work) })}</p>
      <div className="acts">
        <ButtonLink href={paths.signUpThen(paths.account)}>{t('account.keep')}</ButtonLink>
        <Link href={paths.signInThen(paths.account)}>{t('account.haveAccount')}</Link>
      </div>
    </div>
  )
}

async function Account({ user }: { user: CurrentUser }) {
  const [work, t] = await Promise.all([countWork(user.id), getTranslations('accounts')])
  return (
    <div className="measure min-w-0">
      <p className="lead wrap-anywhere">{t('account.signedInAs', { email: user.email ?? '' })}</p>
      <p>{t('account.kept', { work: t('work', work) })}</p>
      <RoleLine user={user} />
      <p className="acts">
        <Link href={paths.changeEmail}>{t('account.changeEmail')}</Link>
      </p>
    </div>
  )
}

async function Device({ user }: { user: CurrentUser }) {
  const [format, t] = await Promise.all([getFormatter(), getTranslations('accounts.account')])
  return (
    <div className="measure grid gap-4">
      {!user.isGuest && (
        <>
          <div>
            <p>{t('since', { date: format.dateTime(user.session.startedAt, { dateStyle: 'long' }) })}</p>
            <p className="acts">
              <Link href={paths.devices}>{t('devices')}</Link>
            </p>
          </div>
          <form action={signOut}>
            <Button look="plain" pending={t('signingOut')}>
              {t('signOut')}
            </Button>
          </form>
        </>
      )}
      <div>
        <p>{t('shared')}</p>
        <p className="acts">
          <Link href={paths.finish}>{t('finish')}</Link>
        </p>
      </div>
    </div>
  )
}
