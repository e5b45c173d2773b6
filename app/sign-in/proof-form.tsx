'use client'

import { useActionState } from 'react'
import type { ProofFault } from '@/lib/second-factor/schema'
import { Button } from '../_components/button'
import { Field } from '../_components/field'
import { FocusFault } from '../_components/focus-fault'

export interface ProofState {
  readonly fault: ProofFault | null
}

export interface ProofFormProps {
  action: (state: ProofState, form: FormData) => Promise<ProofState>
  /** Where to go afterwards. */
  next: string
  kind: 'code' | 'password'
  texts: ProofTexts
}

export interface ProofTexts {
  label: string
  hint: string | undefined
  submit: string
  pending: string
  faults: Record<ProofFault, string>
}

const untouched: ProofState = { fault: null }

/** Asks for a code, or for the password again. */
export function ProofForm({ action, next, kind, texts }: ProofFormProps) {
  const [state, submit] = useActionState(action, untouched)
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <FocusFault faults={state.fault && state} />
      <input type="hidden" name="next" value={next} />
      <ProofField kind={kind} texts={texts} fault={state.fault} />
      <div className="acts">
        <Button pending={texts.pending}>{texts.submit}</Button>
      </div>
    </form>
  )
}

/** The one field of it. A recovery code has letters, so no keyboard of digits alone is asked for. */
export function ProofField({
  kind,
  texts: { label, hint, faults },
  fault,
}: Pick<ProofFormProps, 'kind' | 'texts'> & ProofState) {
  return (
    <Field
      id={kind}
      type={kind === 'code' ? 'text' : 'password'}
      label={label}
      hint={hint}
      error={fault === null ? undefined : faults[fault]}
      autoComplete={kind === 'code' ? 'one-time-code' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  )
}
