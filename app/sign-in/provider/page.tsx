import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../_components/button'

const ReasonSchema = z.enum(['failed', 'connectFirst', 'connectedElsewhere', 'notRecent']).catch('failed')

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.providers')
  return { title: t('refusedTitle') }
}

/** Why a sign-in provider led nowhere, and what to do instead. */
export default async function ProviderRefusedPage({
  searchParams,
}: {
  searchParams: Promise<{ reason?: string | string[] }>
}) {
  const reason = ReasonSchema.parse((await searchParams).reason)
  const [user, t] = await Promise.all([currentUser(), getTranslations('accounts.providers')])
  const isSignedIn = user !== null && !user.isGuest
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('refusedTitle')}</h1>
      <p className="lead measure">{t(`refused.${reason}`)}</p>
      <div className="acts">
        <ButtonLink href={isSignedIn ? paths.account : paths.signInThen(paths.account)}>
          {t(isSignedIn ? 'toAccount' : 'toSignIn')}
        </ButtonLink>
        {!isSignedIn && (
          <ButtonLink look="plain" href={paths.signUpThen(paths.account)}>
            {t('toSignUp')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
