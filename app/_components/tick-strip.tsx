export type Tick = { key: string; state: 'found' | 'near' | 'missing'; hue: string }

/** One small mark a thing looked for; `label` says the same in words. */
export function TickStrip({ ticks, label }: { ticks: readonly Tick[]; label: string }) {
  return (
    <span className="ticks" role="img" aria-label={label}>
      {ticks.map((tick) => (
        <i key={tick.key} className={`${tick.hue} ${tick.state}`} />
      ))}
    </span>
  )
}
