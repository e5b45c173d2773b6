import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../_components/button'
import { AddressForm } from '../sign-in/address-form'
import { credentialsTexts } from '../sign-in/credentials-texts'
import { sendResetLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.forgot')
  return { title: t('title') }
}

export default async function ForgotPasswordPage() {
  const [{ fields }, t] = await Promise.all([credentialsTexts(), getTranslations('accounts.forgot')])
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <AddressForm
        action={sendResetLink}
        next={paths.home}
        texts={{ email: fields.email, submit: t('submit'), pending: t('pending') }}
      />
      <ButtonLink look="text" href={paths.signIn}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
