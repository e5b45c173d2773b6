'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import { switchMode } from '@/lib/practice/switch-mode'
import { isBlank, type Writing } from '@/lib/practice/writing'
import { STAR_PARTS } from '@/lib/rubric/types'
import { submitAnswer } from '../actions'
import type { EditorPage } from './editor-page'
import { ANSWER_FORM_ID, readFields, showInFields } from './form-fields'
import { ModeChoice } from './mode-choice'
import { PartField } from './part-field'
import { RivalNotice } from './rival-notice'
import { Tally } from './tally'
import { Timer } from './timer'
import { useDraftKeeper } from './use-draft-keeper'
import { useSending } from './use-sending'
import { useWordCount } from './word-count'

/** Where the answer is written. Without scripts it is a plain form; with them nothing that is typed gets lost. */
export function Editor(props: { page: EditorPage; labelledBy: string }) {
  const t = useTranslations('editor')
  // What the server sends later, when it has come to know the guest, is older than what is on the page.
  const [page] = useState(props.page)
  const [answered, submit] = useActionState(submitAnswer, null)
  const shown = answered?.writing ?? page.shown
  const form = useRef<HTMLFormElement>(null)
  const [writing, setWriting] = useState<Writing>(shown)
  const { keeper, state } = useDraftKeeper(page, form)
  const { problem, isSending, send, forget } = useSending(keeper, answered?.problem ?? null)
  const { ofAnswer, ofPart } = useWordCount(writing, page.shares)

  const toShow = state?.shown
  useEffect(() => {
    if (toShow === undefined || form.current === null) return
    showInFields(form.current, toShow)
    setWriting(toShow)
  }, [toShow])

  const note = (event: FormEvent<HTMLFormElement>) => {
    const typed = readFields(event.currentTarget)
    const now = switchMode({ ...typed, mode: writing.mode }, typed.mode)
    if (typed.mode !== writing.mode) showInFields(event.currentTarget, now)
    if (window.location.search !== '') window.history.replaceState(null, '', page.address)
    setWriting(now)
    keeper?.changed(now)
    forget()
  }
  const faultOf = (name: string) =>
    problem !== null && 'field' in problem && problem.field === name
      ? t(`fault.${problem.code}`, { chars: problem.chars })
      : undefined
  const isGuidable = page.shares !== null

  return (
    <form
      ref={form}
      id={ANSWER_FORM_ID}
      action={submit}
      onSubmit={send}
      onInput={note}
      autoComplete="off"
      noValidate
      aria-labelledby={props.labelledBy}
      className="group/editor"
    >
      <Hidden page={page} userId={answered === null ? page.userId : answered.pageUserId} />
      <div className="acts pt-6 pb-4">
        {isGuidable ? (
          <ModeChoice defaultMode={shown.mode} />
        ) : (
          <input type="hidden" name="mode" value="free" />
        )}
        <Timer className={keeper === null ? 'invisible' : ''} />
      </div>
      <RivalNotice
        state={state}
        onChoose={(choice) => keeper?.choose(choice)}
        onUndo={() => keeper?.undo()}
      />
      <div className="rounded-box border border-edge bg-sheet">
        {isGuidable && (
          <div className="divide-y divide-rule group-has-[[name=mode][value=free]:checked]/editor:hidden">
            {STAR_PARTS.map((part) => (
              <PartField
                key={part}
                name={part}
                defaultValue={shown.text[part]}
                fault={faultOf(part)}
                count={ofPart(part)}
              />
            ))}
          </div>
        )}
        <div className={isGuidable ? 'group-has-[[name=mode][value=guided]:checked]/editor:hidden' : ''}>
          <PartField name="free" defaultValue={shown.text.free} fault={faultOf('free')} count="" />
        </div>
      </div>
      <Tally
        count={ofAnswer}
        status={state?.status ?? 'quiet'}
        problem={problem}
        isSending={isSending}
        onStartOver={keeper === null || isBlank(writing) ? null : () => keeper.startOver()}
      />
    </form>
  )
}

/** What the server must know when the browser sends the form by itself. */
function Hidden({ page, userId }: { page: EditorPage; userId: string | null }) {
  return (
    <>
      <input type="hidden" name="questionId" value={page.questionId} />
      <input type="hidden" name="draftId" value={page.draftId} />
      <input type="hidden" name="revision" value={page.kept?.revision ?? 0} />
      <input type="hidden" name="pageUserId" value={userId ?? ''} />
    </>
  )
}
