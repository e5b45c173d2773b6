import { BEFORE_VERB } from './english'
import { isParticiple } from './past-forms'

/**
 * "I should have apologised", also where the run itself begins with "I"; "she could have the money" is no regret.
 * `before` are the words that govern the run, `until` those and its own.
 */
export function isRegretted(before: readonly string[], until: readonly string[]): boolean {
  if (/ (wish|wished|if only|regret not|regretted) /.test(` ${before.join(' ')} `)) return true
  if (/ if (i|we) ('d|had) (\w+ )?$/.test(` ${until.slice(0, before.length + 2).join(' ')} `)) return true
  return until.some((text, at) => {
    if (text !== 'have' && text !== 'of') return false
    const lead = ` ${until.slice(Math.max(0, at - 4), at).join(' ')} `
    const next = until.slice(at + 1).find((word) => !BEFORE_VERB.has(word) || word === 'been')
    return (
      / (should|could|ought to|ought not to) (\w+ )?$/.test(lead) &&
      (next === undefined || isParticiple(next))
    )
  })
}
