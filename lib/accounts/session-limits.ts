const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** A session that nobody used for so long is over, for guests and accounts alike. */
export const SESSION_IDLE_MS_MAX = 30 * DAY_MS
export const SESSION_IDLE_SECONDS_MAX = SESSION_IDLE_MS_MAX / 1000

/** However often it is used, a session ends after this. */
export const SESSION_AGE_MS_MAX = 180 * DAY_MS

/** A use is written down at most so often, so that reading a page is rarely a write. */
export const SESSION_USE_RECORDED_EVERY_MS = HOUR_MS

/** A cookie older than this is replaced by a fresh one when it is used. */
export const COOKIE_RENEWED_EVERY_MS = DAY_MS
