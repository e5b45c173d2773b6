'use client'

import { clearDevice } from '@/lib/clear-device'
import { Button } from '../../_components/button'

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
    <form method="post" action={action} onSubmit={() => clearDevice([localStorage, sessionStorage])}>
      <Button look={look} pending={pending}>
        {submit}
      </Button>
    </form>
  )
}
