import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { signIn } from './actions'
import { CredentialsForm } from './credentials-form'
import { credentialsTexts } from './credentials-texts'
import { GuestWork } from './guest-work'
import { ProviderLinks } from './provider-links'

/** What has just been done, where somebody was sent here by it. */
const DoneSchema = z.literal('reset').nullable().catch(null)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn')
  return { title: t('title') }
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; done?: string | string[] }>
}) {
  const query = await searchParams
  const next = readNextPath(query.next)
  const done = DoneSchema.parse(query.done)
  const [user, { fields }, t] = await Promise.all([
    currentUser(),
    credentialsTexts(),
    getTranslations('accounts.signIn'),
  ])
  if (user !== null && !user.isGuest) redirect(next)
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t(done ?? 'lead')}</p>
      {user !== null && <GuestWork userId={user.id} />}
      <CredentialsForm
        action={signIn}
        next={next}
        texts={{ ...fields, submit: t('submit'), pending: t('pending') }}
      />
      <p className="acts">
        <Link href={paths.signInLinkThen(next)}>{t('byLink')}</Link>
        <Link href={paths.forgotPassword}>{t('forgot')}</Link>
      </p>
      <ProviderLinks next={next} />
      <p className="acts">
        {t('noAccount')}
        <Link href={paths.signUpThen(next)}>{t('signUp')}</Link>
      </p>
    </div>
  )
}
