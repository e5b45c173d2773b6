'use client'

import { useEffect } from 'react'

/** Moves the focus to the first faulty field whenever `faults` changes to something new. Renders nothing. */
export function FocusFault({ faults }: { faults: unknown }) {
  useEffect(() => {
    if (faults) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])
  return null
}
