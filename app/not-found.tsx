import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ButtonLink } from './_components/button'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFoundTitle'), robots: { index: false } }
}

export default async function NotFound() {
  // A static page could carry no nonce, and none of its scripts would run.
  await connection()
  const t = await getTranslations('errors')
  return (
    <div className="grid justify-items-start gap-4">
      <h1>{t('notFoundTitle')}</h1>
      <p className="lead measure">{t('notFoundBody')}</p>
      <ButtonLink href={paths.questions}>{t('toQuestions')}</ButtonLink>
    </div>
  )
}
