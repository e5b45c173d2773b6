/** A word on a short scale, with as many squares filled as its step. The word carries the meaning. */
export function ScaleMark({ label, step, steps }: { label: string; step: number; steps: number }) {
  return (
    <span className="band">
      <svg viewBox={`0 0 ${steps * 9 - 2} 6`} aria-hidden="true">
        {[...Array(steps).keys()].map((place) => (
          <rect
            key={place}
            x={place * 9}
            y={place < step ? 0 : 5}
            width="7"
            height={place < step ? 4 : 1}
            className={place < step ? undefined : 'off'}
          />
        ))}
      </svg>
      {label}
    </span>
  )
}
