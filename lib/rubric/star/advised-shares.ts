import type { StarPart } from '../types'

/** The share of the words (0..1) that each part usually takes in a good answer; a page may print it. */
export const ADVISED_SHARES: Readonly<Record<StarPart, { readonly min: number; readonly max: number }>> = {
  situation: { min: 0.1, max: 0.3 },
  task: { min: 0.04, max: 0.2 },
  action: { min: 0.4, max: 0.8 },
  result: { min: 0.06, max: 0.3 },
}
