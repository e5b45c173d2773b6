const LONGING =
  / (would|'d) (like|love|hope) (to be|i|to tell|to say|to see|to have|to be able|one) | nice if i could | i hope (in|that|i|one|to) | perfect world /
/** "I'd have loved to let him pick". */
const TOO_LATE = / (would|'d) have (liked|loved|wanted|preferred) to /
/** "I'd want to hear it" is what somebody would do, not what they only wished. */
const INTENDING = / (would|will|'d) (want|like|hope|mean) to /
const PAST_WISH = / (was|were|had|have|wanted|meant|hoped|hoping|planned|intended|thought|thinking) /
const BEFORE_ACT =
  / (wanted|meant|hoped|hoping|planned|intended|intending|going|about|supposed|like|tempted|thought of|thinking of) (to )?(\w+ )?$/

/** "I wanted to thank her", "I was going to ask": meant, and no more. `before` are the words that govern the run. */
export function isWished(before: readonly string[]): boolean {
  const text = ` ${before.join(' ')} `
  if (LONGING.test(text) || TOO_LATE.test(text)) return true
  if (INTENDING.test(text)) return false
  return BEFORE_ACT.test(text) && PAST_WISH.test(text)
}
