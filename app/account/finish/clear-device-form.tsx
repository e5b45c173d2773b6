'use client'

import { Button } from '../../_components/button'

const KEYS_OF_THIS_SITE = 'starline:'

/**
 * Asks the server to clear this device, and clears what scripts have kept on it. A plain form to a plain address: without
 * scripts nothing of the kind was kept.
 */
export function ClearDeviceForm({
  action,
  look,
  submit,
  pending,
}: {
  action: string
  look: 'filled' | 'plain'
  submit: string
  pending: string
}) {
  return (
    <form method="post" action={action} onSubmit={forgetDrafts}>
      <Button look={look} pending={pending}>
        {submit}
      </Button>
    </form>
  )
}

function forgetDrafts(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(KEYS_OF_THIS_SITE)) storage.removeItem(key)
  }
}
