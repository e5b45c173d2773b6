import { getFormatter, getTranslations } from 'next-intl/server'
import type { Figures } from '@/lib/content/figures'
import { listKeyPoints } from '@/lib/content/key-points'

/** How often it is right, point by point, on answers by writers it was not tuned on. */
export async function FigureTable({ figures }: { figures: Figures }) {
  const [t, format] = await Promise.all([getTranslations('method'), getFormatter()])
  const { heldOut, keyWords } = figures
  const decimal = (share: number | null) =>
    share === null ? '–' : format.number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <div className="grid gap-4">
      <p className="measure">{t('rightLead', { answers: heldOut.answers })}</p>
      <p className="measure">
        {t('rightFigures', {
          macro: decimal(heldOut.macroF1),
          keyWords: decimal(keyWords.macroF1),
          traps: percent(heldOut.falseOnTraps),
          evidence: percent(heldOut.evidence),
        })}
      </p>
      <p className="measure">{t('rightMeaning')}</p>
      <table className="w-full max-w-[44rem] border-collapse text-[0.92rem] tabular-nums">
        <caption className="vh">{t('rightTitle')}</caption>
        <thead>
          <tr className="border-edge border-b text-ink-2 text-s-1">
            <th scope="col" className="py-2 pr-4 text-left font-semibold">
              {t('point')}
            </th>
            {[t('met'), t('precision'), t('recall'), t('f1')].map((head) => (
              <th key={head} scope="col" className="py-2 pl-3 text-right font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listKeyPoints().map(({ id, name }) => {
            const { met, precision, recall, f1 } = heldOut.keyPoints[id]
            return (
              <tr key={id} className="border-rule border-b">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {name}
                </th>
                <td className="py-2 pl-3 text-right">{met}</td>
                <td className="py-2 pl-3 text-right">{decimal(precision)}</td>
                <td className="py-2 pl-3 text-right">{decimal(recall)}</td>
                <td className="py-2 pl-3 text-right">{decimal(f1)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="meta">{t('rubricVersion', { version: figures.rubricVersion })}</p>
    </div>
  )
}
