import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { getShareable } from '@/lib/shares/data'
import { SHARE_DAYS, SHARE_DAYS_USUAL } from '@/lib/shares/share-days'
import '../../marks.css'
import '../../redactions.css'
import { LinkForm } from './link-form'
import { LiveLinks } from './live-links'
import { RedactedDraft } from './redacted-draft'
import { RedactionForms } from './redaction-forms'

interface SharePageProps {
  params: Promise<{ id: string }>
}

const ANSWER_ELEMENT_ID = 'answer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shares')
  return { title: t('title'), robots: { index: false } }
}

/** Sharing one attempt: what is hidden in it, a new link, and the links that are live. */
export default async function SharePage({ params }: SharePageProps) {
  const { id } = await params
  const user = await requireUser(paths.shareAttempt(id))
  const attempt = await getShareable({ userId: user.id, id }, new Date())
  if (attempt === null) notFound()
  const [t, { shares }] = await Promise.all([getTranslations('shares'), getMessages()])
  const { answer, question, redactions, links } = attempt
  return (
    <NextIntlClientProvider messages={{ shares }}>
      <p>
        <Link href={paths.attempt(id)}>{question ?? t('retired')}</Link>
      </p>
      <h1 className="pt-3">{t('title')}</h1>
      <p className="lead measure mt-4 mb-10">{t('lead')}</p>
      <section className="row" aria-labelledby="hidden">
        <h2 className="label" id="hidden">
          {t('look')}
        </h2>
        <div className="measure grid gap-6">
          <p>{t('hidden', { count: redactions.length })}</p>
          <RedactedDraft id={ANSWER_ELEMENT_ID} text={answer} redactions={redactions} />
          <RedactionForms attemptId={id} answer={answer} answerElementId={ANSWER_ELEMENT_ID} />
        </div>
      </section>
      <section className="row" aria-labelledby="link">
        <h2 className="label" id="link">
          {t('makeHead')}
        </h2>
        <div className="measure">
          <LinkForm
            attemptId={id}
            days={SHARE_DAYS}
            usual={SHARE_DAYS_USUAL}
            live={links.map((link) => link.id)}
          />
        </div>
      </section>
      <section className="row" aria-labelledby="live">
        <h2 className="label" id="live">
          {t('liveHead')}
        </h2>
        <LiveLinks attemptId={id} links={links} />
      </section>
    </NextIntlClientProvider>
  )
}
