'use client'

import { type ReactNode, type SyntheticEvent, useRef } from 'react'
import { rememberInBrowser } from '@/app/remember-in-browser'

/** A fold that this browser remembers, in a cookie, so that the server draws it as it was left and nothing jumps. */
export function RememberedFold({
  cookie,
  open,
  summary,
  className = '',
  children,
}: {
  cookie: string
  open: boolean
  summary: ReactNode
  className?: string
  children: ReactNode
}) {
  const known = useRef(open)
  const remember = (event: SyntheticEvent<HTMLDetailsElement>) => {
    const isOpen = event.currentTarget.open
    // Browsers also send the event for a fold that was open from the start.
    if (isOpen === known.current) return
    known.current = isOpen
    rememberInBrowser(cookie, isOpen ? 'open' : 'folded')
  }
  return (
    <details className={`disclosure ${className}`} open={open} onToggle={remember}>
      <summary className="font-semibold text-ink">{summary}</summary>
      {children}
    </details>
  )
}
