'use client'

import { useEffect } from 'react'
import { Button } from '../../_components/button'
import { Field } from '../../_components/field'
import { FocusFault } from '../../_components/focus-fault'
import { markDeleting, unmarkDeleting } from './deleting-mark'

/** Asks to be sure. A plain form to a plain address: what scripts keep is cleared by the page that it leads to, once all is gone. */
export function DeleteForm({
  action,
  kind,
  texts,
  error,
}: {
  action: string
  kind: 'email' | 'text'
  texts: { label: string; submit: string; pending: string }
  error: string | undefined
}) {
  useEffect(unmarkDeleting, [])
  return (
    <form method="post" action={action} onSubmit={markDeleting} className="grid w-full max-w-96 gap-6">
      <FocusFault faults={error} />
      <Field
        id="typed"
        type={kind}
        label={texts.label}
        error={error}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
