import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { countWork } from '@/lib/accounts/data'
import { findEmailToken } from '@/lib/accounts/email-tokens'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { isOwnWish } from '@/lib/accounts/sign-up'
import { paths } from '@/lib/paths'
import { guestIdOf } from '../../../sign-in/form-reply'
import { LinkForm } from '../../../sign-in/link-form'
import { LinkOver } from '../../../sign-in/link-over'
import { makeAccount } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.confirmSignUp')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Where the link in the mail leads: one button makes the account, in another browser with the password. */
export default async function ConfirmSignUpPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const [{ token }, query, user, t] = await Promise.all([
    params,
    searchParams,
    currentUser(),
    getTranslations('accounts.confirmSignUp'),
  ])
  const next = readNextPath(query.next)
  const wish = await findEmailToken({ secret: token, purpose: 'verify_email' }, new Date())
  if (wish === null) return <LinkOver again={{ href: paths.signUpThen(next), label: t('again') }} />
  const isOwn = isOwnWish(wish, guestIdOf(user))
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure wrap-anywhere">{t('lead', { email: wish.email })}</p>
      {isOwn && user !== null && <Stays userId={user.id} />}
      {!isOwn && <p className="measure">{t('otherBrowser')}</p>}
      <LinkForm
        action={makeAccount}
        secret={token}
        next={next}
        texts={{
          ...(!isOwn && { password: { label: t('password'), hint: t('passwordHint') } }),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
      <p className="acts">
        {t('haveAccount')}
        <Link href={paths.signInThen(next)}>{t('signIn')}</Link>
      </p>
    </div>
  )
}

async function Stays({ userId }: { userId: string }) {
  const [work, t] = await Promise.all([countWork(userId), getTranslations('accounts')])
  if (work.attempts + work.drafts === 0) return null
  return <p className="measure">{t('signUp.stays', { work: t('work', work) })}</p>
}
