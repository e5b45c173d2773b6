'use client'

import { useActionState } from 'react'
import { Button } from '../../_components/button'

export interface MailLinkReply {
  readonly error: string | null
}

const untouched: MailLinkReply = { error: null }

/** The button that has a link sent. */
export function MailLinkForm({
  action,
  next,
  texts,
}: {
  action: (state: MailLinkReply, form: FormData) => Promise<MailLinkReply>
  /** Where the link leads on to. */
  next: string
  texts: { submit: string; pending: string }
}) {
  const [{ error }, submit] = useActionState(action, untouched)
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      {error !== null && (
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
