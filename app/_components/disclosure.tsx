import type { ReactNode } from 'react'

/** Something folded away under a line that says what it is. */
export function Disclosure({
  summary,
  open = false,
  className = '',
  children,
}: {
  summary: ReactNode
  open?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details className={`disclosure ${className}`} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
