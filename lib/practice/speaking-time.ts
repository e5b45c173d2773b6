/** Words a minute, of somebody who speaks without hurry. */
export const SPEAKING_RATE_WORDS_PER_MINUTE = 150

/** How long so many words take to say aloud, in seconds, to the nearest five above ten. */
export function speakingTimeSeconds(words: number): number {
  const seconds = (words * 60) / SPEAKING_RATE_WORDS_PER_MINUTE
  return seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5
}
