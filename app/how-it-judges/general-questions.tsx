import { getTranslations } from 'next-intl/server'
import { listCriteria } from '@/lib/content/criteria'
import type { Figures } from '@/lib/content/figures'
import { CRITERION_IDS } from '@/lib/rubric'
import { getFigureFormat } from './figure-format'
import { FigureTable } from './figure-table'

/** What answers to general questions are judged on, and how often that is right. */
export async function GeneralQuestions({ figures: { general } }: { figures: Figures }) {
  const [t, { decimal, percent }] = await Promise.all([getTranslations('method'), getFigureFormat()])
  const names = new Map(listCriteria().map(({ id, name }) => [id, name]))
  return (
    <div className="grid gap-4">
      <p className="measure">{t('generalLead')}</p>
      <p className="measure">
        {t('generalFigures', {
          answers: general.answers,
          macro: decimal(general.macroF1),
          evidence: percent(general.evidence),
        })}
      </p>
      <FigureTable
        caption={t('generalTable')}
        label={t('criterion')}
        rows={CRITERION_IDS.map((id) => ({ id, name: names.get(id) ?? id, score: general.criteria[id] }))}
        below={t('generalOwn')}
      />
    </div>
  )
}
