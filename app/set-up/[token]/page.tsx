import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { SignInFirst } from '@/app/sign-in/sign-in-first'
import { may } from '@/lib/accounts/ability'
import { currentUser } from '@/lib/accounts/session'
import { isSetUpLink } from '@/lib/administration/set-up-link'
import { paths } from '@/lib/paths'
import { becomeAdministratorAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setUp')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Where the link leads that the first start prints: whoever has an account becomes the administrator here. */
export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  if (!(await isSetUpLink(token, new Date()))) notFound()
  const [user, t] = await Promise.all([currentUser(), getTranslations('setUp')])
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      {user !== null && may(user, 'keep_account') ? (
        <form action={becomeAdministratorAction} className="measure grid justify-items-start gap-4">
          <p className="wrap-anywhere">{t('as', { email: user.email ?? '' })}</p>
          <p>{t('secondFactor')}</p>
          <input type="hidden" name="token" value={token} />
          <Button pending={t('becoming')}>{t('become')}</Button>
        </form>
      ) : (
        <SignInFirst why={t('signInFirst')} next={paths.setUp(token)} />
      )}
    </div>
  )
}
