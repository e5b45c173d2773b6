'use client'

import { useActionState } from 'react'
import { Button } from '../_components/button'
import { FocusFault } from '../_components/focus-fault'
import type { FormReply } from '../sign-in/form-reply'
import { NewPasswordField, type StrengthTexts } from '../sign-in/new-password-field'

/** A new password in place of a forgotten one. */
export function NewPasswordForm({
  action,
  secret,
  email,
  texts,
}: {
  action: (state: FormReply, form: FormData) => Promise<FormReply>
  secret: string
  email: string
  texts: { label: string; hint: string; strengths: StrengthTexts; submit: string; pending: string }
}) {
  const [{ errors }, submit] = useActionState(action, { email, errors: null })
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={errors} />
      <input type="hidden" name="secret" value={secret} />
      {/* For whatever keeps passwords: whose it is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <NewPasswordField
        id="password"
        label={texts.label}
        hint={texts.hint}
        error={errors?.password}
        email={email}
        strengths={texts.strengths}
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
