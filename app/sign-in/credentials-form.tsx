'use client'

import { useActionState } from 'react'
import type { CredentialsFault, CredentialsFaults } from '@/lib/accounts/schema'
import { Button } from '../_components/button'
import { Field } from '../_components/field'
import { FocusFault } from '../_components/focus-fault'

export interface CredentialsState {
  /** The address as typed; a password is never sent back. */
  readonly email: string
  readonly faults: CredentialsFaults | null
}

export interface CredentialsFormProps {
  action: (state: CredentialsState, form: FormData) => Promise<CredentialsState>
  /** Where to go afterwards. */
  next: string
  /** Whether the password is being made up now: a password manager then offers one. */
  isNewPassword: boolean
  texts: {
    email: string
    emailHint?: string
    password: string
    passwordHint?: string
    submit: string
    pending: string
    faults: Record<CredentialsFault, string>
  }
}

const untouched: CredentialsState = { email: '', faults: null }

/** An e-mail address and a password: the form for signing in and for signing up. */
export function CredentialsForm({ action, next, isNewPassword, texts }: CredentialsFormProps) {
  const [{ email, faults }, submit] = useActionState(action, untouched)
  const textOf = (fault: CredentialsFault | undefined) => fault && texts.faults[fault]
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={faults} />
      <input type="hidden" name="next" value={next} />
      <Field
        id="email"
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        error={textOf(faults?.email)}
        defaultValue={email}
        autoComplete="username"
        required
      />
      <Field
        id="password"
        type="password"
        label={texts.password}
        hint={texts.passwordHint}
        error={textOf(faults?.password)}
        autoComplete={isNewPassword ? 'new-password' : 'current-password'}
        required
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
