'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { paths } from '@/lib/paths'
import type { Span } from '@/lib/rubric/types'
import { useSelectedWords } from '../use-selected-words'
import { recordClaimAction } from './actions'

interface Sentence extends Span {
  readonly text: string
}

/**
 * Choosing the words that show a point. With a pointer or a finger one selects them in the answer itself; the list
 * of sentences does the same by keyboard, by ear and without scripts.
 */
export function ClaimForm(props: {
  attemptId: string
  keyPoint: string
  answer: string
  answerElementId: string
  sentences: readonly Sentence[]
}) {
  const { attemptId, keyPoint, answer, answerElementId, sentences } = props
  const t = useTranslations('feedback')
  const common = useTranslations('common')
  const [sent, send] = useActionState(recordClaimAction, null)
  const [selected, setSelected] = useSelectedWords(answerElementId)
  const fault = sent !== null && !sent.ok ? t(sent.reason === 'no_words' ? 'noWords' : 'notMissing') : null
  return (
    <form action={send} className="grid gap-3 pt-2 pb-3">
      <input type="hidden" name="id" value={attemptId} />
      <input type="hidden" name="keyPoint" value={keyPoint} />
      <input type="hidden" name="selected" value={selected ? `${selected.start}-${selected.end}` : ''} />
      <p className="why">{t('chooseHint')}</p>
      <div role="status">
        {selected && (
          <>
            <span className="why">{t('chosen')}</span>
            <q>{answer.slice(selected.start, selected.end)}</q>
          </>
        )}
      </div>
      {fault && (
        <p id="claim-fault" role="alert" className="text-alert text-s-1">
          {fault}
        </p>
      )}
      <fieldset
        className="max-h-72 overflow-y-auto rounded-box border border-edge bg-sheet px-3 py-1"
        aria-describedby={fault ? 'claim-fault' : undefined}
        onChange={() => setSelected(null)}
      >
        <legend className="vh">{t('sentences')}</legend>
        {sentences.map(({ start, end, text }) => (
          <label key={start} className="flex min-h-11 items-center gap-3 py-1 font-serif text-[0.92rem]">
            <input
              type="checkbox"
              name="sentence"
              value={`${start}-${end}`}
              className="size-5 flex-none accent-accent"
            />
            {text}
          </label>
        ))}
      </fieldset>
      <div className="acts">
        <Button look="plain" pending={t('sending')}>
          {t('keepWords')}
        </Button>
        <Link href={paths.attemptPoint(attemptId, keyPoint)}>{common('cancel')}</Link>
      </div>
    </form>
  )
}
