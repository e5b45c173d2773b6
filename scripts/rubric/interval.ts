/** From and to. */
export type Interval = readonly [number, number]

const ROUNDS = 1000
const SEED = 20_261_125

/**
 * The 95 % confidence interval of a figure over `count` answers, by the percentile bootstrap (Efron 1979): the figure over as many
 * answers drawn with replacement, a thousand times. `figureOf` is given the indices drawn. The same seed each time: a bench
 * that is run again prints the same. Null where the figure is not there.
 */
export function intervalOf(
  count: number,
  figureOf: (indices: readonly number[]) => number | null,
): Interval | null {
  const next = randomFrom(SEED)
  const figures: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const figure = figureOf(Array.from({ length: count }, () => Math.floor(next() * count)))
    if (figure !== null) figures.push(figure)
  }
  figures.sort((a, b) => a - b)
  const low = figures[Math.floor(0.025 * figures.length)]
  const high = figures[Math.ceil(0.975 * figures.length) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}

/** Numbers in 0..1 (mulberry32), always the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
