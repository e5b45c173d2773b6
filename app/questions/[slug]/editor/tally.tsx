'use client'

import { useTranslations } from 'next-intl'
import type { SaveStatus as Status } from './keeper-contract'
import { SaveStatus } from './save-status'
import type { SendingProblem } from './use-sending'

/** Beneath the fields: how long it is, where it is kept, and the way on. Every line has its place before it says anything. */
export function Tally({
  count,
  status,
  problem,
  isSending,
  onStartOver,
}: {
  count: string
  status: Status
  problem: SendingProblem | null
  isSending: boolean
  onStartOver: (() => void) | null
}) {
  const t = useTranslations('editor')
  const isOfForm = problem !== null && !('field' in problem)
  return (
    <div className="pt-5">
      {isOfForm && (
        <p role="alert" className="measure pb-4 text-alert">
          {t(`problem.${problem.code}`)}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="meta">
          {count || '\u00a0'}
          <br />
          <SaveStatus status={status} />
        </p>
        <div className="acts">
          <button
            type="button"
            className={`text-btn text-s-1 ${onStartOver === null ? 'invisible' : ''}`}
            onClick={onStartOver ?? undefined}
          >
            {t('startOver')}
          </button>
          <button type="submit" className="btn" aria-disabled={isSending || undefined}>
            {isSending ? t('submitting') : t('submit')}
          </button>
        </div>
      </div>
    </div>
  )
}
