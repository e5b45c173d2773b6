'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that knows when its page, or one below it, is open. */
export function NavLink({
  href,
  className,
  children,
}: {
  href: Route
  className: string
  children: ReactNode
}) {
  const pathname = usePathname()
  const isOpen = pathname === href || (href !== '/' && pathname.startsWith(`${href}/`))
  const current = isOpen ? (pathname === href ? 'page' : 'true') : undefined
  return (
    <Link href={href} aria-current={current} className={className}>
      {children}
    </Link>
  )
}
