'use client'

import { useActionState } from 'react'
import type { CredentialsFault } from '@/lib/accounts/schema'
import { Button } from '../../_components/button'
import { Field } from '../../_components/field'
import { FocusFault } from '../../_components/focus-fault'

export type ChangeEmailFault = CredentialsFault | 'emailIsSame' | 'tooManyTries'

export interface ChangeEmailState {
  /** Given back as it was typed. */
  readonly typed: string
  readonly fault: ChangeEmailFault | null
}

const untouched: ChangeEmailState = { typed: '', fault: null }

/** The address that the account is to have. */
export function EmailForm({
  action,
  texts,
}: {
  action: (state: ChangeEmailState, form: FormData) => Promise<ChangeEmailState>
  texts: {
    email: string
    hint: string
    submit: string
    pending: string
    faults: Record<ChangeEmailFault, string>
  }
}) {
  const [state, submit] = useActionState(action, untouched)
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={state.fault && state} />
      <Field
        id="email"
        type="email"
        label={texts.email}
        hint={texts.hint}
        error={state.fault === null ? undefined : texts.faults[state.fault]}
        defaultValue={state.typed}
        autoComplete="email"
        required
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
