import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { getSecondFactor, isRecentlyConfirmed } from '@/lib/second-factor/data'
import { ButtonLink } from '../../_components/button'
import { credentialsTexts, strengthTexts } from '../../sign-in/credentials-texts'
import { proofFaults } from '../../sign-in/proof-texts'
import { changeOwnPassword } from './actions'
import { PasswordForm } from './password-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.changePassword')
  return { title: t('title') }
}

export default async function PasswordPage() {
  const user = await requireUser(paths.changePassword)
  if (!may(user, 'keep_account')) notFound()
  const { state, hasPassword } = await getSecondFactor(user.id)
  const acting = { userId: user.id, sessionId: user.session.id }
  const isEnough = hasPassword && state !== 'on'
  if (!isEnough && !(await isRecentlyConfirmed(acting, new Date())))
    redirect(paths.confirmThen(paths.changePassword))
  const [t, { faults }, strengths, presentFaults] = await Promise.all([
    getTranslations('accounts.changePassword'),
    credentialsTexts(),
    strengthTexts(),
    proofFaults(),
  ])
  const texts = { present: t('present'), password: t('new'), passwordHint: t('newHint') }
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t(hasPassword ? 'title' : 'setTitle')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <PasswordForm
        action={changeOwnPassword}
        email={user.email ?? ''}
        asksForPresent={hasPassword}
        texts={{
          ...texts,
          submit: t(hasPassword ? 'submit' : 'setSubmit'),
          pending: t('pending'),
          presentFaults,
          faults,
          strengths,
        }}
      />
      <ButtonLink look="text" href={paths.account}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
