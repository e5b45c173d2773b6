import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { AttemptEntry } from '@/lib/attempts/data'
import { listKeyPoints } from '@/lib/content/key-points'
import { paths } from '@/lib/paths'
import { hueOf } from './attempts/point-words'

/** The last answers, oldest first, by the key points that they called for: a table of dots with words for the ear. */
export async function RecentPoints({ attempts }: { attempts: readonly AttemptEntry[] }) {
  const [t, format] = await Promise.all([getTranslations('home'), getFormatter()])
  const asked = new Set(
    attempts.flatMap(({ keyPoints }) =>
      keyPoints.flatMap(({ called, keyPoint }) => (called ? [keyPoint] : [])),
    ),
  )
  const points = listKeyPoints().filter(({ id }) => asked.has(id))
  const words = { found: t('shown'), near: t('near'), missing: t('missing') }
  return (
    <section aria-labelledby="lately">
      <h2 id="lately" className="pb-3">
        {t('lately')}
      </h2>
      <table className="w-full border-collapse">
        <caption className="vh">{t('latelyCaption')}</caption>
        <thead>
          <tr className="border-edge border-b text-s-1 text-ink-2">
            <th scope="col" className="py-2 text-left font-semibold">
              {t('point')}
            </th>
            {attempts.map(({ id, createdAt }) => (
              <th key={id} scope="col" className="px-0.5 py-2 text-center font-semibold">
                <Link href={paths.attempt(id)} className="tabular-nums">
                  {format.dateTime(createdAt, { day: 'numeric', month: 'short' })}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, name, family }) => (
            <tr key={id} className={`${hueOf(family)} border-rule border-b`}>
              <th scope="row" className="py-1.5 text-left text-[0.92rem] font-normal">
                {name}
              </th>
              {attempts.map((attempt) => {
                const row = attempt.keyPoints.find(({ keyPoint, called }) => called && keyPoint === id)
                return (
                  <td key={attempt.id} className="px-0.5 text-center leading-none">
                    {row && <i className={`dot ${row.state}`} />}
                    <span className="vh">{row ? words[row.state] : t('notAsked')}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 pt-4 text-ink-2 text-s-1" aria-hidden="true">
        {(['found', 'near', 'missing'] as const).map((state) => (
          <li key={state} className="inline-flex items-center gap-2">
            <i className={`dot ${state}`} /> {words[state]}
          </li>
        ))}
      </ul>
      <p className="acts text-s-1">
        <Link href={paths.attempts}>{t('allAttempts')}</Link>
      </p>
    </section>
  )
}
