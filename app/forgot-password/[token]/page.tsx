import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findEmailToken } from '@/lib/accounts/email-tokens'
import { paths } from '@/lib/paths'
import { strengthTexts } from '../../sign-in/credentials-texts'
import { LinkOver } from '../../sign-in/link-over'
import { setNewPassword } from '../actions'
import { NewPasswordForm } from '../new-password-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.newPassword')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Where the link in the mail leads. */
export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, strengths, t, hints] = await Promise.all([
    params,
    strengthTexts(),
    getTranslations('accounts.newPassword'),
    getTranslations('accounts'),
  ])
  const link = await findEmailToken({ secret: token, purpose: 'reset_password' }, new Date())
  if (link === null) return <LinkOver again={{ href: paths.forgotPassword, label: t('again') }} />
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure wrap-anywhere">{t('lead', { email: link.email })}</p>
      <NewPasswordForm
        action={setNewPassword}
        secret={token}
        email={link.email}
        texts={{
          label: t('password'),
          hint: hints('newPasswordHint'),
          strengths,
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </div>
  )
}
