'use client'

import { useActionState } from 'react'
import { Button } from '../_components/button'
import { Field } from '../_components/field'
import { FocusFault } from '../_components/focus-fault'
import type { FormReply } from './form-reply'
import { keepTypedAddress, typedAddress } from './typed-address'

const untouched: FormReply = { email: '', errors: null }

/** Asks for an e-mail address that something is then sent to. */
export function AddressForm({
  action,
  next,
  texts,
}: {
  action: (state: FormReply, form: FormData) => Promise<FormReply>
  next: string
  texts: { email: string; submit: string; pending: string }
}) {
  const [{ email, errors }, submit] = useActionState(action, untouched)
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={errors} />
      <input type="hidden" name="next" value={next} />
      <Field
        id="email"
        type="email"
        label={texts.email}
        error={errors?.email}
        defaultValue={email || typedAddress()}
        onChange={({ target }) => keepTypedAddress(target.value)}
        autoComplete="username"
        required
      />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}
