'use client'

import { type ReactNode, type SyntheticEvent, useRef } from 'react'

const YEAR_S = 365 * 24 * 60 * 60

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
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers in use.
    document.cookie = `${cookie}=${isOpen ? 'open' : 'folded'}; path=/; max-age=${YEAR_S}; samesite=lax`
  }
  return (
    <details className={`disclosure ${className}`} open={open} onToggle={remember}>
      <summary className="font-semibold text-ink">{summary}</summary>
      {children}
    </details>
  )
}
