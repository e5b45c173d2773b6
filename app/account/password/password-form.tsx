'use client'

import { useActionState } from 'react'
import type { CredentialsFault } from '@/lib/accounts/schema'
import type { ProofFault } from '@/lib/second-factor/schema'
import { Button } from '../../_components/button'
import { Field } from '../../_components/field'
import { FocusFault } from '../../_components/focus-fault'
import { NewPasswordField, type StrengthTexts } from '../../sign-in/new-password-field'

/** What was wrong with each of the two fields. */
export interface ChangePasswordState {
  readonly present: ProofFault | null
  readonly password: CredentialsFault | null
}

const untouched: ChangePasswordState = { present: null, password: null }

/** The present password, where there is one, and a new one. */
export function PasswordForm({
  action,
  email,
  asksForPresent,
  texts,
}: {
  action: (state: ChangePasswordState, form: FormData) => Promise<ChangePasswordState>
  /** Of the account: for whatever keeps passwords, and because nothing in it makes a good one. */
  email: string
  asksForPresent: boolean
  texts: {
    present: string
    password: string
    passwordHint: string
    submit: string
    pending: string
    presentFaults: Record<ProofFault, string>
    faults: Record<CredentialsFault, string>
    strengths: StrengthTexts
  }
}) {
  const [state, submit] = useActionState(action, untouched)
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={(state.present ?? state.password) && state} />
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      {asksForPresent && (
        <Field
          id="present"
          type="password"
          label={texts.present}
          error={state.present === null ? undefined : texts.presentFaults[state.present]}
          autoComplete="current-password"
          required
        />
      )}
      <NewPasswordField
        id="password"
        label={texts.password}
        hint={texts.passwordHint}
        error={state.password === null ? undefined : texts.faults[state.password]}
        email={email}
        strengths={texts.strengths}
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
