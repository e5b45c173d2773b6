import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../_components/button'
import { AddressForm } from '../address-form'
import { credentialsTexts } from '../credentials-texts'
import { sendSignInLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signInLink')
  return { title: t('title') }
}

export default async function SignInLinkPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = readNextPath((await searchParams).next)
  const [user, { fields }, t] = await Promise.all([
    currentUser(),
    credentialsTexts(),
    getTranslations('accounts.signInLink'),
  ])
  if (user !== null && !user.isGuest) redirect(next)
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <AddressForm
        action={sendSignInLink}
        next={next}
        texts={{ email: fields.email, submit: t('submit'), pending: t('pending') }}
      />
      <ButtonLink look="text" href={paths.signInThen(next)}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
