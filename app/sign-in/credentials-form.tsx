'use client'

import { useActionState } from 'react'
import { Button } from '../_components/button'
import { Field } from '../_components/field'
import { FocusFault } from '../_components/focus-fault'
import type { FormReply } from './form-reply'
import { NewPasswordField, type StrengthTexts } from './new-password-field'
import { keepTypedAddress } from './typed-address'

export interface CredentialsFormProps {
  action: (state: FormReply, form: FormData) => Promise<FormReply>
  /** Where to go afterwards. */
  next: string
  /** Given where the password is being made up now: a password manager then offers one. */
  strengths?: StrengthTexts
  texts: {
    email: string
    emailHint?: string
    password: string
    passwordHint?: string
    submit: string
    pending: string
  }
}

const untouched: FormReply = { email: '', errors: null }

/** An e-mail address and a password: the form for signing in and for signing up. */
export function CredentialsForm({ action, next, strengths, texts }: CredentialsFormProps) {
  const [{ email, errors }, submit] = useActionState(action, untouched)
  const password = {
    id: 'password',
    label: texts.password,
    hint: texts.passwordHint,
    error: errors?.password,
  }
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={errors} />
      <input type="hidden" name="next" value={next} />
      <Field
        id="email"
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        error={errors?.email}
        defaultValue={email}
        onChange={({ target }) => keepTypedAddress(target.value)}
        autoComplete="username"
        required
      />
      {strengths === undefined ? (
        <Field {...password} type="password" autoComplete="current-password" required />
      ) : (
        <NewPasswordField {...password} strengths={strengths} />
      )}
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
