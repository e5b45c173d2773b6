import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/accounts/ability'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { isRecentlyConfirmed } from '@/lib/second-factor/data'
import { ButtonLink } from '../../_components/button'
import { credentialsTexts } from '../../sign-in/credentials-texts'
import { askForNewEmail } from './actions'
import { EmailForm } from './email-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.changeEmail')
  return { title: t('title') }
}

export default async function EmailPage() {
  const user = await requireUser(paths.changeEmail)
  if (!may(user, 'keep_account')) notFound()
  const acting = { userId: user.id, sessionId: user.session.id }
  if (!(await isRecentlyConfirmed(acting, new Date()))) redirect(paths.confirmThen(paths.changeEmail))
  const [t, { faults }] = await Promise.all([getTranslations('accounts.changeEmail'), credentialsTexts()])
  const ownFaults = { emailIsSame: t('faults.emailIsSame'), tooManyTries: t('faults.tooManyTries') }
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <p className="measure wrap-anywhere">{t('present', { email: user.email ?? '' })}</p>
      <EmailForm
        action={askForNewEmail}
        texts={{
          email: t('email'),
          hint: t('hint'),
          submit: t('submit'),
          pending: t('pending'),
          faults: { ...faults, ...ownFaults },
        }}
      />
      <ButtonLink look="text" href={paths.account}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
