import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import type { ImportReport } from '@/lib/transfer/report'

/** What an import did, in words. */
export async function ImportDone({ report }: { report: ImportReport }) {
  const t = await getTranslations('transfer.import')
  const kinds = [
    { kind: 'answers', count: report.answers, there: report.answersThere },
    { kind: 'questions', count: report.questions, there: report.questionsThere },
    { kind: 'drafts', count: report.drafts, there: report.draftsThere },
  ] as const
  return (
    <section className="measure grid gap-2" aria-labelledby="done">
      <h2 id="done">{t('done')}</h2>
      <ul className="grid gap-1">
        {kinds.map(({ kind, ...counts }) => (
          <li key={kind}>{t(kind, counts)}</li>
        ))}
        {report.draftsLeftOut > 0 && <li>{t('draftsLeftOut', { count: report.draftsLeftOut })}</li>}
      </ul>
      <p className="acts">
        <Link href={paths.attempts}>{t('toAttempts')}</Link>
      </p>
    </section>
  )
}
