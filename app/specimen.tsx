import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import './attempts/marks.css'

/** What feedback looks like, on three sentences. */
export async function Specimen() {
  const t = await getTranslations('home.specimen')
  const mark = (hue: string, sign: string) => (words: ReactNode) => (
    <>
      <mark className={hue}>{words}</mark>
      <span className={`n ${hue}`}>{sign}</span>
    </>
  )
  return (
    <section aria-labelledby="back" className="row mt-10">
      <h2 className="label" id="back">
        {t('title')}
      </h2>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_312px] lg:gap-x-18">
        <div className="answer">
          <p>
            {t.rich('answer', {
              one: mark('hearing', '1'),
              two: mark('composure', '2'),
              near: mark('near', 'a'),
            })}
          </p>
        </div>
        <div className="grid content-start gap-4 text-[0.92rem] text-ink-2">
          <p>
            <b className="font-semibold text-hearing">1 {t('one')}</b> {t('oneBody')}
          </p>
          <p>
            <b className="font-semibold text-composure">2 {t('two')}</b> {t('twoBody')}
          </p>
          <p>
            <b className="font-semibold text-ink">a {t('near')}</b> {t('nearBody')}
          </p>
        </div>
      </div>
    </section>
  )
}
