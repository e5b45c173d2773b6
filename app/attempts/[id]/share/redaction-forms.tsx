'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { Field } from '@/app/_components/field'
import { FocusFault } from '@/app/_components/focus-fault'
import { useSelectedWords } from '../../use-selected-words'
import { type ChangedRedactions, changeRedactionsAction } from './actions'
import { SHOW_AGAIN_FORM_ID } from './show-again-form'

/**
 * Changing what is hidden: with a pointer or a finger one selects words in the answer; typing them does the same by keyboard, by ear and
 * without scripts. The buttons at the marks send the first form.
 */
export function RedactionForms({
  attemptId,
  answer,
  answerElementId,
}: {
  attemptId: string
  answer: string
  answerElementId: string
}) {
  const t = useTranslations('shares')
  const [changed, change] = useActionState(changeRedactionsAction, null)
  const [selected, setSelected] = useSelectedWords(answerElementId)
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!changed?.ok) return
    setSelected(null)
    document.getSelection()?.removeAllRanges()
    // The button of a mark that is gone had the focus.
    if (document.activeElement === document.body) status.current?.focus({ preventScroll: true })
  }, [changed, setSelected])
  const typedFault = readTypedFault(changed)
  const id = <input type="hidden" name="id" value={attemptId} />
  return (
    <div className="grid gap-6">
      <p ref={status} role="status" tabIndex={-1} className="quiet">
        {changed?.ok && t(changed.did)}
      </p>
      <form id={SHOW_AGAIN_FORM_ID} action={change}>
        {id}
        <input type="hidden" name="change" value="show" />
      </form>
      <form action={change} className="needs-scripts grid justify-items-start gap-2">
        {id}
        <input type="hidden" name="change" value="hide_selected" />
        <input type="hidden" name="selected" value={selected ? `${selected.start}-${selected.end}` : ''} />
        <p className="quiet text-s-1">{t('selectHint')}</p>
        <div role="status">
          {selected && <q className="font-serif">{answer.slice(selected.start, selected.end)}</q>}
        </div>
        {changed?.ok === false && changed.change === 'hide_selected' && (
          <p role="alert" className="text-alert">
            {t('nothingSelected')}
          </p>
        )}
        <Button look="plain" pending={t('sending')}>
          {t('hideSelected')}
        </Button>
      </form>
      <form action={change} className="grid justify-items-start gap-3">
        {id}
        <input type="hidden" name="change" value="hide_typed" />
        <div className="w-full">
          <Field
            key={changed?.ok === false ? changed.typed : ''}
            id="words"
            type="text"
            label={t('typeWords')}
            hint={t('typeHint')}
            error={typedFault ? t('notInAnswer') : undefined}
            defaultValue={typedFault ? typedFault.typed : ''}
            autoComplete="off"
          />
        </div>
        <Button look="plain" pending={t('sending')}>
          {t('hideTyped')}
        </Button>
        <FocusFault faults={typedFault} />
      </form>
    </div>
  )
}

function readTypedFault(changed: ChangedRedactions) {
  return changed?.ok === false && changed.change === 'hide_typed' ? changed : null
}
