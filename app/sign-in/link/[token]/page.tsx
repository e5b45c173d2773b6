import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findEmailToken } from '@/lib/accounts/email-tokens'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { GuestWork } from '../../guest-work'
import { LinkForm } from '../../link-form'
import { LinkOver } from '../../link-over'
import { openSignInLink } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.openSignInLink')
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Where the link in the mail leads. It says whose account it opens: a link can be sent on by somebody else. */
export default async function OpenSignInLinkPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const [{ token }, query, user, t] = await Promise.all([
    params,
    searchParams,
    currentUser(),
    getTranslations('accounts.openSignInLink'),
  ])
  const next = readNextPath(query.next)
  const link = await findEmailToken({ secret: token, purpose: 'sign_in' }, new Date())
  if (link === null) return <LinkOver again={{ href: paths.signInLinkThen(next), label: t('again') }} />
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure wrap-anywhere">{t('lead', { email: link.email })}</p>
      {user?.isGuest && <GuestWork userId={user.id} />}
      <LinkForm
        action={openSignInLink}
        secret={token}
        next={next}
        texts={{ submit: t('submit'), pending: t('pending') }}
      />
    </div>
  )
}
