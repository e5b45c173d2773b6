import { getTranslations } from 'next-intl/server'
import { type Figures, SURE_F1_MIN } from '@/lib/content/figures'
import { listKeyPoints } from '@/lib/content/key-points'
import { getFigureFormat } from './figure-format'
import { FigureHead } from './figure-head'

/** How often it is right, point by point, on answers that nothing was trained on or tuned to. */
export async function FigureTable({ figures }: { figures: Figures }) {
  const [t, { decimal, interval }] = await Promise.all([getTranslations('method'), getFigureFormat()])
  return (
    // Wider than a phone: it scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable.
    <section className="overflow-x-auto" aria-label={t('figures')} tabIndex={0}>
      <table className="w-full max-w-[46rem] border-collapse text-[0.92rem] tabular-nums">
        <caption className="vh">{t('figures')}</caption>
        <FigureHead
          row={t('point')}
          figures={[t('met'), t('precision'), t('recall'), t('f1'), t('interval95'), t('kappa')]}
        />
        <tbody>
          {listKeyPoints().map(({ id, name }) => {
            const { met, precision, recall, f1, f1Interval, kappa } = figures.test.keyPoints[id]
            return (
              <tr key={id} className="border-rule border-b">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {name}
                  {(f1 ?? 0) < SURE_F1_MIN && <span className="meta block">{t('lessSure')}</span>}
                </th>
                <td className="py-2 pl-3 text-right">{met}</td>
                <td className="py-2 pl-3 text-right">{decimal(precision)}</td>
                <td className="py-2 pl-3 text-right">{decimal(recall)}</td>
                <td className="py-2 pl-3 text-right">{decimal(f1)}</td>
                <td className="whitespace-nowrap py-2 pl-3 text-right">{interval(f1Interval)}</td>
                <td className="py-2 pl-3 text-right">{decimal(kappa)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
