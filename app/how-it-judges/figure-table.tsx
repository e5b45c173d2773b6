import { getTranslations } from 'next-intl/server'
import { type LabelScore, SURE_F1_MIN } from '@/lib/content/figures'
import { getFigureFormat } from './figure-format'
import { FigureHead } from './figure-head'

/** How often it is right, label by label, on answers that nothing was trained on or tuned to. */
export async function FigureTable({
  caption,
  label,
  rows,
  below,
}: {
  caption: string
  /** What a row is. */
  label: string
  rows: readonly { readonly id: string; readonly name: string; readonly score: LabelScore }[]
  /** Said of a row that is not right often enough. */
  below: string
}) {
  const [t, { decimal, interval }] = await Promise.all([getTranslations('method'), getFigureFormat()])
  return (
    // Wider than a phone: it scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable.
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full max-w-[46rem] border-collapse text-[0.92rem] tabular-nums">
        <caption className="vh">{caption}</caption>
        <FigureHead
          row={label}
          figures={[t('met'), t('precision'), t('recall'), t('f1'), t('interval95'), t('kappa')]}
        />
        <tbody>
          {rows.map(({ id, name, score: { met, precision, recall, f1, f1Interval, kappa } }) => (
            <tr key={id} className="border-rule border-b">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {name}
                {(f1 ?? 0) < SURE_F1_MIN && <span className="meta block">{below}</span>}
              </th>
              <td className="py-2 pl-3 text-right">{met}</td>
              <td className="py-2 pl-3 text-right">{decimal(precision)}</td>
              <td className="py-2 pl-3 text-right">{decimal(recall)}</td>
              <td className="py-2 pl-3 text-right">{decimal(f1)}</td>
              <td className="whitespace-nowrap py-2 pl-3 text-right">{interval(f1Interval)}</td>
              <td className="py-2 pl-3 text-right">{decimal(kappa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
