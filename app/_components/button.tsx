'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'

const looks = { filled: 'btn', plain: 'btn btn-plain', text: 'text-btn' } as const

type Look = keyof typeof looks

/**
 * A button of a form. While the form is being sent it says `pending` and takes no second click, yet keeps the focus
 * (so `aria-disabled`, not `disabled`).
 */
export function Button({
  look = 'filled',
  pending,
  className = '',
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & { look?: Look; pending?: string }) {
  const status = useFormStatus()
  const isSending = status.pending && rest.type !== 'button'
  const guard = (event: MouseEvent<HTMLButtonElement>) => {
    if (isSending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="submit"
      {...rest}
      onClick={guard}
      aria-disabled={isSending || undefined}
      className={`${looks[look]} ${className}`}
    >
      {isSending && pending ? pending : children}
    </button>
  )
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  look = 'filled',
  className = '',
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'href'> & { href: Route; look?: Look }) {
  return <Link href={href} {...rest} className={`${looks[look]} ${className}`} />
}
