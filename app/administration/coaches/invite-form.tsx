'use client'

import { useActionState } from 'react'
import { Button } from '@/app/_components/button'
import { Field } from '@/app/_components/field'
import { FocusFault } from '@/app/_components/focus-fault'
import { type InviteState, inviteCoachAction } from './actions'
import type { InviteTexts } from './invite-texts'

const untouched: InviteState = { email: '', outcome: null }

/** Invites somebody to coach by their e-mail address. */
export function InviteForm({ texts }: { texts: InviteTexts }) {
  const [state, invite] = useActionState(inviteCoachAction, untouched)
  const fault = state.outcome === null || state.outcome === 'sent' ? null : state.outcome
  return (
    <form action={invite} noValidate className="grid w-full max-w-96 gap-4">
      <FocusFault faults={fault && state} />
      <Field
        id="email"
        type="email"
        label={texts.email}
        hint={texts.hint}
        error={fault === null ? undefined : texts.faults[fault]}
        defaultValue={state.email}
        autoComplete="off"
        required
      />
      <div className="acts">
        <Button pending={texts.sending}>{texts.send}</Button>
        <span role="status" className="quiet">
          {state.outcome === 'sent' && texts.sent}
        </span>
      </div>
    </form>
  )
}
