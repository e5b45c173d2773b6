import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findEmailChange } from '@/lib/accounts/change-email'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { Button, ButtonLink } from '../../../_components/button'
import { signOut } from '../../actions'
import { allowMove, finishMove } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.changeEmail.link')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** What a mailed link asks. Opening it changes nothing: mail programs open links too. */
export default async function EmailChangeLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [change, user, t] = await Promise.all([
    findEmailChange(token, new Date()),
    currentUser(),
    getTranslations('accounts.changeEmail.link'),
  ])
  if (change === null) return <Over />
  const isTheirs = user?.id === change.userId
  const asks = change.step === 'present' || isTheirs
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure wrap-anywhere">{t(`${change.step}Lead`, { email: change.to })}</p>
      {asks && (
        <form action={change.step === 'present' ? allowMove : finishMove} className="acts">
          <input type="hidden" name="secret" value={token} />
          <Button pending={t('pending')}>{t(`${change.step}Submit`)}</Button>
        </form>
      )}
      {!asks && <SignInFirst token={token} isSomebodyElse={user !== null && !user.isGuest} />}
      <p className="measure">{t('notYou')}</p>
    </div>
  )
}

async function SignInFirst({ token, isSomebodyElse }: { token: string; isSomebodyElse: boolean }) {
  const t = await getTranslations('accounts.changeEmail.link')
  if (!isSomebodyElse) {
    return (
      <>
        <p className="measure">{t('signInFirst')}</p>
        <ButtonLink href={paths.signInThen(paths.emailChangeLink(token))}>{t('signIn')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <p className="measure">{t('otherAccount')}</p>
      <form action={signOut}>
        <Button pending={t('pending')}>{t('signOut')}</Button>
      </form>
    </>
  )
}

async function Over() {
  const t = await getTranslations('accounts.changeEmail.over')
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <ButtonLink href={paths.changeEmail}>{t('again')}</ButtonLink>
    </div>
  )
}
