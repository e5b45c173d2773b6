import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { countWork } from '@/lib/accounts/data'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { CredentialsForm } from '../sign-in/credentials-form'
import { credentialsTexts, strengthTexts } from '../sign-in/credentials-texts'
import { ProviderLinks } from '../sign-in/provider-links'
import { signUp } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signUp')
  return { title: t('title') }
}

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = readNextPath((await searchParams).next)
  const [user, { fields }, strengths, t] = await Promise.all([
    currentUser(),
    credentialsTexts(),
    strengthTexts(),
    getTranslations('accounts'),
  ])
  if (user !== null && !user.isGuest) redirect(next)
  const work = user === null ? null : await countWork(user.id)
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('signUp.title')}</h1>
      <p className="lead measure">{t('signUp.lead')}</p>
      {work !== null && work.attempts + work.drafts > 0 && (
        <p className="measure">{t('signUp.stays', { work: t('work', work) })}</p>
      )}
      <CredentialsForm
        action={signUp}
        next={next}
        strengths={strengths}
        texts={{
          ...fields,
          emailHint: t('emailHint'),
          passwordHint: t('newPasswordHint'),
          submit: t('signUp.submit'),
          pending: t('signUp.pending'),
        }}
      />
      <ProviderLinks next={next} />
      <p className="acts">
        {t('signUp.haveAccount')}
        <Link href={paths.signInThen(next)}>{t('signUp.signIn')}</Link>
        <Link href={paths.yourData}>{t('signUp.yourData')}</Link>
      </p>
    </div>
  )
}
