/** A line of what the question calls for: a dash in its family's hue, or a tick once it was seen. */
export function PointLine({
  name,
  more,
  hue,
  warning = null,
  seen = null,
}: {
  name: string
  more: string
  hue: string
  /** What to say of a point that is judged less reliably than others. */
  warning?: string | null
  /** What a screen reader says of a point that was seen; null: it was not. */
  seen?: string | null
}) {
  const mark =
    seen === null
      ? "before:mt-[.66em] before:border-t-2 before:border-[var(--h,var(--ink-3))] before:content-['']"
      : "before:font-semibold before:text-[var(--h,var(--ink))] before:content-['✓'] before:[content:'✓'/'']"
  return (
    <li
      className={`grid grid-cols-[14px_1fr] gap-3 border-rule border-t py-2 text-[0.92rem] leading-[1.45] before:w-3.5 ${mark} ${hue}`}
    >
      <div>
        <b className="font-semibold">{name}</b>
        {seen !== null && <span className="vh"> ({seen})</span>} <span className="quiet">{more}</span>
        {warning !== null && <span className="meta block">{warning}</span>}
      </div>
    </li>
  )
}
