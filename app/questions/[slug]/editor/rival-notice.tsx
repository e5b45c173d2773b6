'use client'

import { useTranslations } from 'next-intl'
import { composeAnswer } from '@/lib/practice/writing'
import type { KeeperState } from './keeper-contract'

/** Another version to choose or refuse, or what was just put aside and can come back. Nothing where there is neither. */
export function RivalNotice({
  state,
  onChoose,
  onUndo,
}: {
  state: KeeperState | null
  onChoose: (choice: 'theirs' | 'mine') => void
  onUndo: () => void
}) {
  const t = useTranslations('editor')
  const rival = state?.rival ?? null
  const isAttempt = rival?.origin === 'attempt'
  return (
    <div aria-live="polite">
      {rival !== null && (
        <div className="mb-4 grid rounded-box bg-wash px-5 py-3 text-[0.92rem]">
          <p>{t(`rival.${rival.origin}`)}</p>
          <details className="disclosure">
            <summary>{t(isAttempt ? 'rival.readAttempt' : 'rival.read')}</summary>
            <p className="measure whitespace-pre-wrap pb-3 font-serif">{composeAnswer(rival.writing)}</p>
          </details>
          <p className="acts">
            <button type="button" className="text-btn" onClick={() => onChoose('theirs')}>
              {t(isAttempt ? 'rival.theirsAttempt' : 'rival.theirs')}
            </button>
            <button type="button" className="text-btn" onClick={() => onChoose('mine')}>
              {t(isAttempt ? 'rival.mineAttempt' : 'rival.mine')}
            </button>
          </p>
        </div>
      )}
      {rival === null && state?.undo && (
        <p className="mb-4 flex flex-wrap items-center justify-between gap-x-6 rounded-box bg-wash px-5 py-1 text-[0.92rem] text-ink-2">
          {t(`undo.${state.undo.what}`)}
          <button type="button" className="text-btn" onClick={onUndo}>
            {t('undo.action')}
          </button>
        </p>
      )}
    </div>
  )
}
