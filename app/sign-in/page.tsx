import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { countWork } from '@/lib/accounts/data'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { signIn } from './actions'
import { CredentialsForm } from './credentials-form'
import { credentialsTexts } from './credentials-texts'
import { ProviderLinks } from './provider-links'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn')
  return { title: t('title') }
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = readNextPath((await searchParams).next)
  const [user, texts, t] = await Promise.all([
    currentUser(),
    credentialsTexts(),
    getTranslations('accounts.signIn'),
  ])
  if (user !== null && !user.isGuest) redirect(next)
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      {user !== null && <GuestWork userId={user.id} />}
      <CredentialsForm
        action={signIn}
        next={next}
        isNewPassword={false}
        texts={{ ...texts, submit: t('submit'), pending: t('pending') }}
      />
      <ProviderLinks next={next} />
      <p className="acts">
        {t('noAccount')}
        <Link href={paths.signUpThen(next)}>{t('signUp')}</Link>
      </p>
    </div>
  )
}

// On a shared computer the work may be somebody else's, so it is said before it moves.
async function GuestWork({ userId }: { userId: string }) {
  const [work, t] = await Promise.all([countWork(userId), getTranslations('accounts')])
  if (work.attempts + work.drafts === 0) return null
  return (
    <div className="measure rounded-box bg-wash px-4 py-3">
      <p>{t('signIn.moves', { work: t('work', work) })}</p>
      <p className="acts">
        <Link href={paths.finish}>{t('signIn.notYours')}</Link>
      </p>
    </div>
  )
}
