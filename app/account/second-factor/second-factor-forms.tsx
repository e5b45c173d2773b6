'use client'

import { type ReactNode, useActionState } from 'react'
import type { Change, ProofFault } from '@/lib/second-factor/schema'
import { Button } from '../../_components/button'
import { FocusFault } from '../../_components/focus-fault'
import { ProofField, type ProofTexts } from '../../sign-in/proof-form'

export interface SecondFactorState {
  readonly fault: ProofFault | null
  /** Shown this once: the server keeps only their hashes. */
  readonly recoveryCodes: readonly string[] | null
}

export interface SecondFactorFormsProps {
  action: (state: SecondFactorState, form: FormData) => Promise<SecondFactorState>
  state: 'off' | 'begun' | 'on'
  /** What to scan or type, while it is being set up. */
  secret: ReactNode
  texts: Omit<ProofTexts, 'submit' | 'pending'> & {
    begin: string
    turnOn: string
    remove: string
    renewCodes: string
    pending: string
    newSecret: string
    codesTitle: string
    codesLead: string
    turnOff: string
    turnOffLead: string
    codes: string
    codesLeft: string
  }
}

const untouched: SecondFactorState = { fault: null, recoveryCodes: null }

/** What can be done about the second factor, as it stands. One state for all of it, so that new codes outlive the form that made them. */
export function SecondFactorForms({ action, state, secret, texts }: SecondFactorFormsProps) {
  const [{ fault, recoveryCodes }, submit] = useActionState(action, untouched)
  const common = { submit, texts }
  return (
    <div className="grid gap-8">
      <FocusFault faults={fault} />
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} texts={texts} />}
      {state === 'off' && <ChangeForm {...common} change="begin" />}
      {state === 'begun' && (
        <>
          {secret}
          <ChangeForm {...common} change="turnOn" fault={fault} />
          <ChangeForm {...common} change="begin" look="plain" label={texts.newSecret} />
        </>
      )}
      {state === 'on' && (
        <>
          <section className="grid gap-4" aria-labelledby="codes">
            <h2 id="codes">{texts.codes}</h2>
            <p className="measure">{texts.codesLeft}</p>
            <ChangeForm {...common} change="renewCodes" look="plain" />
          </section>
          <section className="grid gap-4" aria-labelledby="turn-off">
            <h2 id="turn-off">{texts.turnOff}</h2>
            <p className="measure">{texts.turnOffLead}</p>
            <ChangeForm {...common} change="remove" look="plain" fault={fault} />
          </section>
        </>
      )}
    </div>
  )
}

function ChangeForm({
  submit,
  texts,
  change,
  look = 'filled',
  label = texts[change],
  fault,
}: Pick<SecondFactorFormsProps, 'texts'> & {
  submit: (form: FormData) => void
  change: Change
  look?: 'filled' | 'plain'
  label?: string
  /** What was wrong with the code; undefined where no code is asked for. */
  fault?: ProofFault | null
}) {
  return (
    <form action={submit} noValidate className="grid w-full max-w-96 gap-6">
      <input type="hidden" name="change" value={change} />
      {fault !== undefined && <ProofField kind="code" texts={{ ...texts, submit: label }} fault={fault} />}
      <div className="acts">
        <Button look={look} pending={texts.pending}>
          {label}
        </Button>
      </div>
    </form>
  )
}

function RecoveryCodes({
  codes,
  texts,
}: {
  codes: readonly string[]
  texts: SecondFactorFormsProps['texts']
}) {
  return (
    <section
      className="measure rounded-box bg-wash grid gap-4 px-4 py-4"
      aria-labelledby="new-codes"
      role="status"
    >
      <h2 id="new-codes">{texts.codesTitle}</h2>
      <p>{texts.codesLead}</p>
      <ol className="grid gap-1.5">
        {codes.map((code) => (
          <li key={code}>
            <code className="wrap-anywhere">{code}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
