import type { ReactNode } from 'react'

/** A heading, and the points beneath it; `isOrdered` where their signs count them. */
export function PointGroup({
  head,
  meta,
  isOrdered = true,
  children,
}: {
  head: string
  meta?: string
  isOrdered?: boolean
  children: ReactNode
}) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <>
      <div className="group-head">
        <h3>{head}</h3>
        {meta && <span className="meta">{meta}</span>}
      </div>
      <List className="points">{children}</List>
    </>
  )
}
