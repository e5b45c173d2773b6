import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { figures } from '@/lib/content/figures'
import { paths } from '@/lib/paths'
import { BandTable } from './band-table'
import { FairnessTable } from './fairness-table'
import { GeneralQuestions } from './general-questions'
import { HowOftenRight } from './how-often-right'
import { PointFamilies } from './point-families'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('method')
  return { title: t('title'), description: t('description') }
}

/** For whoever wants to know whether to believe it: what it looks for, how it decides, and how often it is right. */
export default async function HowItJudgesPage() {
  const t = await getTranslations('method')
  const sections = [
    { id: 'reads', body: [t('reads1'), t('reads2'), t('reads3'), t('reads4')] },
    { id: 'private', body: [t('private1')] },
  ] as const
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead measure pt-4">{t('lead')}</p>
      {sections.map(({ id, body }) => (
        <section key={id} aria-labelledby={id} className="row mt-8 first-of-type:border-t-0">
          <h2 className="label" id={id}>
            {t(`${id}Title`)}
          </h2>
          <div className="grid gap-4">
            {body.map((text) => (
              <p key={text} className="measure">
                {text}
              </p>
            ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="points" className="row">
        <h2 className="label" id="points">
          {t('pointsTitle')}
        </h2>
        <PointFamilies />
      </section>
      <section aria-labelledby="bands" className="row">
        <h2 className="label" id="bands">
          {t('bandsTitle')}
        </h2>
        <BandTable />
      </section>
      <section aria-labelledby="right" className="row">
        <h2 className="label" id="right">
          {t('rightTitle')}
        </h2>
        <HowOftenRight figures={figures} />
      </section>
      <section aria-labelledby="general" className="row">
        <h2 className="label" id="general">
          {t('generalTitle')}
        </h2>
        <GeneralQuestions figures={figures} />
      </section>
      <section aria-labelledby="fair" className="row">
        <h2 className="label" id="fair">
          {t('fairTitle')}
        </h2>
        <FairnessTable figures={figures} />
      </section>
      <p className="acts pt-8">
        <Link href={paths.questions}>{t('toQuestions')}</Link>
      </p>
    </>
  )
}
