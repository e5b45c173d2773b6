import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { sendsMail } from '@/lib/mail/transport'
import { paths } from '@/lib/paths'
import { ButtonLink } from '../../../_components/button'

const StepSchema = z.enum(['present', 'new']).catch('present')

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.changeEmail.sent')
  return { title: t('title') }
}

/** Where to look for the next link. The same whatever happened, so that nobody learns who has an account. */
export default async function EmailChangeSentPage({
  searchParams,
}: {
  searchParams: Promise<{ step?: string | string[] }>
}) {
  const step = StepSchema.parse((await searchParams).step)
  const [t, mail] = await Promise.all([
    getTranslations('accounts.changeEmail.sent'),
    getTranslations('accounts.sent'),
  ])
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t(step)}</p>
      {!sendsMail && <p className="measure rounded-box bg-wash px-4 py-3">{mail('printed')}</p>}
      <p className="measure">{t('nothing')}</p>
      <ButtonLink look="plain" href={paths.account}>
        {t('back')}
      </ButtonLink>
    </div>
  )
}
