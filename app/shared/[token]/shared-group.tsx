import type { ReactNode } from 'react'

/** A heading, and the points beneath it. */
export function SharedGroup({ head, meta, children }: { head: string; meta?: string; children: ReactNode }) {
  return (
    <>
      <div className="group-head">
        <h3>{head}</h3>
        {meta && <span className="meta">{meta}</span>}
      </div>
      <ol className="points">{children}</ol>
    </>
  )
}
