import { getTranslations } from 'next-intl/server'
import type { Figures } from '@/lib/content/figures'
import { getFigureFormat } from './figure-format'
import { FigureHead } from './figure-head'

/** A gap up to this much between writers is told as none. */
const GAP_MAX = 0.05

/** Whether it is as often right about people who write in a second language, or briefly, as about everybody else. */
export async function FairnessTable({ figures }: { figures: Figures }) {
  const [t, { decimal, interval }] = await Promise.all([getTranslations('method'), getFigureFormat()])
  const others = figures.writers.find(({ writers }) => writers === 'others')
  const behind = figures.writers.filter(
    ({ microF1 }) => others !== undefined && others.microF1 - microF1 > GAP_MAX,
  )
  return (
    <div className="grid gap-4">
      <p className="measure">{t('fairLead')}</p>
      <table className="w-full max-w-[34rem] border-collapse text-[0.92rem] tabular-nums">
        <caption className="vh">{t('fairTitle')}</caption>
        <FigureHead row={t('fairWriters')} figures={[t('fairAnswers'), t('f1'), t('interval95')]} />
        <tbody>
          {figures.writers.map(({ writers, answers, microF1, microF1Interval }) => (
            <tr key={writers} className="border-rule border-b">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {t(`writers.${writers}`)}
              </th>
              <td className="py-2 pl-3 text-right">{answers}</td>
              <td className="py-2 pl-3 text-right">{decimal(microF1)}</td>
              <td className="whitespace-nowrap py-2 pl-3 text-right">{interval(microF1Interval)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">{t('fairLeftOut')}</p>
      <p className="measure">
        {behind.length === 0
          ? t('fairEven')
          : behind.map(({ writers }) => t('fairBehind', { writers: t(`writers.${writers}`) })).join(' ')}
      </p>
    </div>
  )
}
