import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ScaleMark } from '@/app/_components/scale-mark'
import { LightPairs } from '@/app/attempts/light-pairs'
import '@/app/attempts/marks.css'
import '@/app/attempts/redactions.css'
import { SHARED_ADDRESS } from '@/lib/client-address'
import { currentClientAddress } from '@/lib/current-client-address'
import { BANDS } from '@/lib/rubric'
import { getSharedAttempt, type SharedAttempt } from '@/lib/shares/data'
import { takeTurn } from '@/lib/throttle/mutations'
import { SharedAnswer } from './shared-answer'
import { SharedCriteria } from './shared-criteria'
import { SharedPoints } from './shared-points'
import { SharedWords } from './shared-words'

interface SharedPageProps {
  params: Promise<{ token: string }>
}

/** The same for every link, so that the title tells nothing of what is behind it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shares.shared')
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** An attempt as whoever has the link sees it, without an account. */
export default async function SharedPage({ params }: SharedPageProps) {
  const now = new Date()
  const opener = await currentClientAddress()
  if (opener !== null && !(await mayOpen(opener, now))) return <Busy />
  const shared = await getSharedAttempt((await params).token, now)
  if (shared === null) {
    // With one count for all, only misses count: else anybody could close every link by opening some.
    if (opener === null && !(await mayOpen(SHARED_ADDRESS, now))) return <Busy />
    notFound()
  }
  return (
    <>
      <SharedHead shared={shared} />
      <div className="feedback pt-12">
        <SharedAnswer shared={shared} />
        {shared.judged && <SharedPoints answer={shared.answer} judged={shared.judged} />}
        {shared.criteria && <SharedCriteria answer={shared.answer} criteria={shared.criteria} />}
      </div>
      <LightPairs />
    </>
  )
}

async function mayOpen(opener: string, now: Date): Promise<boolean> {
  return (await takeTurn('shareAddress', opener, now)).ok
}

async function SharedHead({ shared: { question, judged, expiresAt } }: { shared: SharedAttempt }) {
  const [t, shares, bands, format] = await Promise.all([
    getTranslations('shares.shared'),
    getTranslations('shares'),
    getTranslations('bands'),
    getFormatter(),
  ])
  return (
    <>
      <p className="quiet">{t('title')}</p>
      <h1 className="max-w-[27em] pt-3">{question ? <SharedWords {...question} /> : shares('retired')}</h1>
      <p className="measure pt-4 pb-4">
        {t.rich('lead', {
          ends: format.dateTime(expiresAt, { dateStyle: 'full' }),
          time: (text) => <time dateTime={expiresAt.toISOString()}>{text}</time>,
        })}
      </p>
      {judged ? (
        <ScaleMark label={bands(judged.band)} step={BANDS.indexOf(judged.band) + 1} steps={BANDS.length} />
      ) : (
        <p className="quiet">{t('noBand')}</p>
      )}
    </>
  )
}

async function Busy() {
  const t = await getTranslations('shares.shared.busy')
  return (
    <div className="grid justify-items-start gap-4">
      <h1>{t('title')}</h1>
      <p className="lead measure">{t('body')}</p>
    </div>
  )
}
