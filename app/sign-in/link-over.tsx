import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../_components/button'

/** A link out of a mail that counts for nothing any more, and how to get another. */
export async function LinkOver({ again }: { again: { href: Route; label: string } }) {
  const t = await getTranslations('accounts.linkOver')
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <div className="acts">
        <ButtonLink href={again.href}>{again.label}</ButtonLink>
        <ButtonLink look="text" href={paths.signIn}>
          {t('signIn')}
        </ButtonLink>
      </div>
    </div>
  )
}
