'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { FocusFault } from '@/app/_components/focus-fault'
import { OWN_QUESTION_KINDS } from '@/lib/own-questions/kinds'
import { addOwnQuestionAction, type OwnQuestionState } from './actions'

const untouched: OwnQuestionState = { text: '', kind: 'competency', fault: null }

/** A question, and whether it asks for a story or for what somebody would do. */
export function OwnQuestionForm() {
  const t = useTranslations('ownQuestions')
  const [{ text, kind, fault }, add] = useActionState(addOwnQuestionAction, untouched)
  return (
    <form action={add} noValidate className="measure grid gap-5">
      <FocusFault faults={fault} />
      <div className="grid gap-1.5">
        <label htmlFor="text" className="font-semibold">
          {t('text')}
        </label>
        <p id="text-hint" className="quiet text-s-1">
          {t('textHint')}
        </p>
        {fault && (
          <p id="text-error" className="text-alert">
            {t(`faults.${fault}`)}
          </p>
        )}
        <textarea
          id="text"
          name="text"
          key={text}
          defaultValue={text}
          rows={3}
          aria-describedby={fault ? 'text-error text-hint' : 'text-hint'}
          aria-invalid={fault ? true : undefined}
        />
      </div>
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-semibold">{t('kind')}</legend>
        {OWN_QUESTION_KINDS.map((value) => (
          <label key={value} className="flex items-start gap-3 py-1">
            <input
              type="radio"
              name="kind"
              value={value}
              defaultChecked={value === kind}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            {t(`kinds.${value}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <Button pending={t('adding')}>{t('add')}</Button>
      </div>
    </form>
  )
}
