'use client'

import { type ComponentProps, type FormEvent, useEffect, useState } from 'react'
import type { PasswordStrength } from '@/lib/accounts/password-strength'
import { Field } from '../_components/field'

export type StrengthTexts = Record<PasswordStrength, string>

const PAUSE_MS = 700

interface Typed {
  readonly password: string
  readonly email: string
}

/**
 * A password that is being made up. Its strength is told in words once typing pauses; without scripts it is a plain field. `email` is
 * the address where it is known already, else it is taken from the form's field of that name.
 */
export function NewPasswordField({
  email,
  strengths,
  ...field
}: ComponentProps<typeof Field> & { email?: string | undefined; strengths: StrengthTexts }) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const strength = useStrength(typed)
  const read = ({ currentTarget: { value, form } }: FormEvent<HTMLInputElement>) => {
    const address = email ?? (form === null ? '' : String(new FormData(form).get('email') ?? ''))
    setTyped(value === '' ? null : { password: value, email: address })
  }
  return (
    <div className="grid gap-1.5">
      <Field {...field} type="password" autoComplete="new-password" required onInput={read} />
      <p role="status" className="quiet text-s-1">
        {strength !== null && strengths[strength]}
      </p>
    </div>
  )
}

/** How strong what is typed is, once typing has paused. The list of common passwords is loaded then and not before. */
function useStrength(typed: Typed | null): PasswordStrength | null {
  const [strength, setStrength] = useState<PasswordStrength | null>(null)
  useEffect(() => {
    if (typed === null) {
      setStrength(null)
      return
    }
    let isLatest = true
    const tell = async () => {
      const { readPasswordStrength, wordsOfEmail } = await import('@/lib/accounts/password-strength')
      const read = readPasswordStrength(typed.password.normalize('NFKC'), wordsOfEmail(typed.email))
      if (isLatest) setStrength(read)
    }
    // Where the list doesn't arrive nothing is told; the server reads the password anyway.
    const pause = setTimeout(() => tell().catch(() => setStrength(null)), PAUSE_MS)
    return () => {
      isLatest = false
      clearTimeout(pause)
    }
  }, [typed])
  return strength
}
