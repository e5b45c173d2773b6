import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/app/_components/button'
import { SignInFirst } from '@/app/sign-in/sign-in-first'
import { may } from '@/lib/accounts/ability'
import type { CurrentUser } from '@/lib/accounts/data'
import { currentUser } from '@/lib/accounts/session'
import { isInvitation, readInvitation } from '@/lib/administration/invitations'
import { paths } from '@/lib/paths'
import { acceptInvitationAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invitation')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Where the link leads that invites a coach. It tells nobody which address was invited. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  if (!(await isInvitation(token, new Date()))) notFound()
  const [user, t] = await Promise.all([currentUser(), getTranslations('invitation')])
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      {user !== null && may(user, 'keep_account') ? (
        <Answer user={user} token={token} />
      ) : (
        <SignInFirst why={t('signInFirst')} next={paths.invitation(token)} />
      )}
    </div>
  )
}

async function Answer({ user, token }: { user: CurrentUser; token: string }) {
  const [state, t] = await Promise.all([
    readInvitation({ userId: user.id, secret: token }, new Date()),
    getTranslations('invitation'),
  ])
  const email = user.email ?? ''
  if (state === 'over') notFound()
  if (state !== 'open') {
    return (
      <>
        <p className="measure wrap-anywhere">{t(state, { email })}</p>
        <ButtonLink href={paths.account}>{t('toAccount')}</ButtonLink>
      </>
    )
  }
  return (
    <form action={acceptInvitationAction} className="measure grid justify-items-start gap-4">
      <p className="wrap-anywhere">{t('as', { email })}</p>
      <input type="hidden" name="token" value={token} />
      <Button pending={t('accepting')}>{t('accept')}</Button>
    </form>
  )
}
