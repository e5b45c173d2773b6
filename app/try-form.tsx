'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from './_components/button'
import { FocusFault } from './_components/focus-fault'
import { submitAnswer } from './questions/[slug]/actions'

/** One question and a place to answer it, before anything else is asked of somebody. */
export function TryForm({
  slug,
  question,
  draftId,
  texts,
}: {
  slug: string
  question: string
  draftId: string
  texts: { tip: string; placeholder: string; submit: string; pending: string }
}) {
  const t = useTranslations('editor')
  const [state, submit] = useActionState(submitAnswer, null)
  const problem = state?.problem
  return (
    <form
      action={submit}
      className="rounded-box border border-edge bg-sheet focus-within:outline-3 focus-within:outline-accent focus-within:outline-offset-3"
    >
      <FocusFault faults={state} />
      <input type="hidden" name="questionId" value={slug} />
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="mode" value="free" />
      <label htmlFor="free" className="block text-balance px-5 pt-5 pb-2 font-serif text-s2 leading-[1.3]">
        {question}
      </label>
      {problem && (
        <p id="fault" className="px-5 text-alert">
          {'chars' in problem
            ? t(`fault.${problem.code}`, { chars: problem.chars })
            : t(`problem.${problem.code}`)}
        </p>
      )}
      <textarea
        id="free"
        name="free"
        key={state?.writing.text.free}
        defaultValue={state?.writing.text.free}
        placeholder={texts.placeholder}
        aria-describedby={problem ? 'fault tip' : 'tip'}
        aria-invalid={problem ? true : undefined}
        className="min-h-37 border-0 bg-transparent px-5 pt-1 pb-5 font-serif text-[1.1rem] leading-[1.6] outline-none"
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-rule border-t px-5 py-3">
        <p className="meta" id="tip">
          {texts.tip}
        </p>
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
