import { getTranslations } from 'next-intl/server'
import type { Figures } from '@/lib/content/figures'
import { listKeyPoints } from '@/lib/content/key-points'
import { getFigureFormat } from './figure-format'
import { FigureTable } from './figure-table'

/** What was measured, in words, before the table for whoever wants each figure. */
export async function HowOftenRight({ figures }: { figures: Figures }) {
  const [t, { decimal, percent }] = await Promise.all([getTranslations('method'), getFigureFormat()])
  const { test, plain, hard, rules, keyWords } = figures
  return (
    <div className="grid gap-4">
      <p className="measure">
        {t('rightLead', { answers: test.answers, plain: plain.answers, hard: hard.answers })}
      </p>
      <p className="measure">
        {t('rightFigures', {
          macro: decimal(test.macroF1),
          plain: decimal(plain.macroF1),
          hard: decimal(hard.macroF1),
          rules: decimal(rules.macroF1),
          keyWords: decimal(keyWords.macroF1),
        })}
      </p>
      <p className="measure">
        {t('rightMore', {
          traps: percent(test.falseOnTraps),
          evidence: percent(test.evidence),
          near: percent(test.nearReason),
          star: decimal(test.starF1),
          form: decimal(test.formF1),
        })}
      </p>
      <p className="measure">
        {t('rightRefused', {
          refused: percent(test.refusedOfUnjudgeable),
          inVain: percent(test.falselyNotJudged),
        })}
      </p>
      <p className="measure">{t('rightMeaning')}</p>
      <FigureTable
        caption={t('figures')}
        label={t('point')}
        rows={listKeyPoints().map(({ id, name }) => ({ id, name, score: test.keyPoints[id] }))}
        below={t('lessSure')}
      />
      <p className="meta">{t('kappaMeans')}</p>
      <p className="meta">
        {t('rubricVersion', { version: figures.rubricVersion })} {t(`reader.${figures.reader}`)}{' '}
        {t('readerVersion', { version: figures.readerVersion })}
      </p>
    </div>
  )
}
