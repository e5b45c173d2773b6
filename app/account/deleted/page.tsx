import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../_components/button'
import { ForgetDevice } from './forget-device'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.deleted')
  return { title: t('title') }
}

export default async function DeletedPage() {
  const t = await getTranslations('accounts.deleted')
  return (
    <div className="grid justify-items-start gap-6">
      <ForgetDevice />
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('lead')}</p>
      <ButtonLink href={paths.home}>{t('home')}</ButtonLink>
    </div>
  )
}
