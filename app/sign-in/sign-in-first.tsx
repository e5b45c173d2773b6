import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../_components/button'

/** The ways to an account and back, for whoever has none yet or is not signed in. */
export async function SignInFirst({ why, next }: { why: string; next: Route }) {
  const t = await getTranslations('accounts.signInFirst')
  return (
    <>
      <p className="measure">{why}</p>
      <div className="acts">
        <ButtonLink href={paths.signInThen(next)}>{t('signIn')}</ButtonLink>
        <ButtonLink look="plain" href={paths.signUpThen(next)}>
          {t('signUp')}
        </ButtonLink>
      </div>
    </>
  )
}
