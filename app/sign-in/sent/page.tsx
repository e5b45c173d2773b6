import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readNextPath } from '@/lib/accounts/next-path'
import { sendsMail } from '@/lib/mail/transport'
import { paths } from '@/lib/paths'

const OfSchema = z.enum(['signUp', 'signInLink', 'reset']).catch('signInLink')

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.sent')
  return { title: t('title'), robots: { index: false } }
}

/** “Look into your mail”: the same for every address, whether or not something was sent to it. */
export default async function SentPage({
  searchParams,
}: {
  searchParams: Promise<{ of?: string | string[]; next?: string | string[] }>
}) {
  const query = await searchParams
  const of = OfSchema.parse(query.of)
  const next = readNextPath(query.next)
  const t = await getTranslations('accounts.sent')
  const again = {
    signUp: paths.signUpThen(next),
    signInLink: paths.signInLinkThen(next),
    reset: paths.forgotPassword,
  }
  return (
    <div className="grid justify-items-start gap-6">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t(`lead.${of}`)}</p>
      {sendsMail ? (
        <p className="measure">{t('nothing')}</p>
      ) : (
        <p className="measure rounded-box bg-wash px-4 py-3">{t('printed')}</p>
      )}
      <p className="acts">
        <Link href={again[of]}>{t('again')}</Link>
        {of !== 'reset' && <Link href={next}>{t('goOn')}</Link>}
      </p>
    </div>
  )
}
