import { getFormatter, getTranslations } from 'next-intl/server'
import { BAND_RULES, BANDS, STAR_PARTS } from '@/lib/rubric'
import { ScaleMark } from '../_components/scale-mark'

/** What each band asks for, from the very constants that decide it. */
export async function BandTable() {
  const [t, bands, format] = await Promise.all([
    getTranslations('method'),
    getTranslations('bands'),
    getFormatter(),
  ])
  const demand = (kind: 'competency' | 'hypothetical', band: (typeof BANDS)[number]) => {
    if (band === 'not_yet') return t('bandBelow')
    const { keyPointsShare, starParts, confirmed } = BAND_RULES[kind][band]
    const share = format.number(keyPointsShare, { style: 'percent' })
    const parts = starParts === STAR_PARTS.length ? t('partsAll') : t('parts', { count: starParts })
    return confirmed ? t('bandDemandConfirmed', { share, parts }) : t('bandDemand', { share, parts })
  }
  return (
    <div className="grid gap-4">
      <p className="measure">{t('bandsLead')}</p>
      <table className="w-full border-collapse text-[0.92rem]">
        <caption className="vh">{t('bandsTitle')}</caption>
        <thead>
          <tr className="border-edge border-b text-left text-ink-2 text-s-1">
            <th scope="col" className="py-2 pr-4 font-semibold">
              {t('band')}
            </th>
            <th scope="col" className="py-2 pr-4 font-semibold">
              {t('forStory')}
            </th>
            <th scope="col" className="py-2 font-semibold">
              {t('forWouldDo')}
            </th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band, index) => (
            <tr key={band} className="border-rule border-b align-baseline">
              <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                <ScaleMark label={bands(band)} step={index + 1} steps={BANDS.length} />
              </th>
              <td className="py-2.5 pr-4">{demand('competency', band)}</td>
              <td className="py-2.5">{demand('hypothetical', band)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
