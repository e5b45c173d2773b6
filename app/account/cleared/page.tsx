import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../_components/button'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.cleared')
  return { title: t('title') }
}

export default async function ClearedPage() {
  const t = await getTranslations('accounts.cleared')
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <ButtonLink href={paths.home}>{t('home')}</ButtonLink>
    </div>
  )
}
