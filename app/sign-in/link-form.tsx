'use client'

import { useActionState } from 'react'
import { Button } from '../_components/button'
import { Field } from '../_components/field'
import { FocusFault } from '../_components/focus-fault'

export interface LinkReply {
  readonly error: string | null
}

const untouched: LinkReply = { error: null }

/** The one button of a page that a mail led to, with the password where that is asked for. */
export function LinkForm({
  action,
  secret,
  next,
  texts,
}: {
  action: (state: LinkReply, form: FormData) => Promise<LinkReply>
  secret: string
  next: string
  texts: { password?: { label: string; hint: string }; submit: string; pending: string }
}) {
  const [reply, submit] = useActionState(action, untouched)
  const error = reply.error ?? undefined
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={reply.error && reply} />
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="next" value={next} />
      {texts.password !== undefined && (
        <Field
          id="password"
          type="password"
          {...texts.password}
          error={error}
          autoComplete="current-password"
          required
        />
      )}
      {texts.password === undefined && error !== undefined && (
        <p role="alert" className="text-alert">
          {error}
        </p>
      )}
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
