import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isLastAdministrator } from '@/lib/accounts/delete-account'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { isRecentlyConfirmed } from '@/lib/second-factor/data'
import { ButtonLink } from '../../_components/button'
import { DeleteForm } from './delete-form'
import { WhatGoes } from './what-goes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.delete')
  return { title: t('title') }
}

/** Says what goes and what stays, and asks to be sure. */
export default async function DeletePage({
  searchParams,
}: {
  searchParams: Promise<{ fault?: string | string[] }>
}) {
  const user = await requireUser(paths.deleteAccount)
  const [t, { fault }, isLast, isRecent] = await Promise.all([
    getTranslations('accounts.delete'),
    searchParams,
    isLastAdministrator(user.id),
    isRecentlyConfirmed({ userId: user.id, sessionId: user.session.id }, new Date()),
  ])
  const label = user.email === null ? t('wordLabel', { word: t('word') }) : t('email', { email: user.email })
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure mt-4 mb-10">{t('lead')}</p>
      <WhatGoes user={user} />
      <section className="row" aria-labelledby="now">
        <h2 className="label" id="now">
          {t('now')}
        </h2>
        <div className="measure grid justify-items-start gap-4">
          {isLast && <p>{t('lastAdministrator')}</p>}
          {!isLast && !user.isGuest && !isRecent && (
            <>
              <p>{t('notRecent')}</p>
              <ButtonLink href={paths.confirmThen(paths.deleteAccount)}>{t('confirm')}</ButtonLink>
            </>
          )}
          {!isLast && (user.isGuest || isRecent) && (
            <DeleteForm
              action={paths.deleteAccountNow}
              kind={user.isGuest ? 'text' : 'email'}
              texts={{ label, submit: t('submit'), pending: t('submitting') }}
              error={fault === 'typed' ? t('faults.typed') : undefined}
            />
          )}
          <ButtonLink look="text" href={paths.yourData}>
            {t('back')}
          </ButtonLink>
        </div>
      </section>
    </>
  )
}
