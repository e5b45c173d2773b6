import 'server-only'
import { deleteEndedEmailTokens } from './accounts/email-tokens'
import { deleteUnused } from './accounts/mutations'
import { deleteOldAudit } from './audit/mutations'
import { deleteOldMail, sendDueMail } from './mail/mutations'
import { deleteEndedShares } from './shares/mutations'
import { deleteEndedThrottles } from './throttle/mutations'

const MAIL_SENT_EVERY_MS = 15_000
const CLEARED_EVERY_MS = 60 * 60 * 1000

/** Sends the mail that is due and clears away what is over, again and again; keeps no server from ending. */
export function startChores(): void {
  repeat(MAIL_SENT_EVERY_MS, () => sendDueMail())
  repeat(CLEARED_EVERY_MS, async () => {
    const now = new Date()
    await deleteOldMail(now)
    await deleteEndedThrottles(now)
    await deleteEndedEmailTokens(now)
    await deleteEndedShares(now)
    await deleteOldAudit(now)
    await deleteUnused(now)
  })
}

// The next round begins after the last has ended: a slow mail server must not be asked twice at once.
function repeat(everyMs: number, chore: () => Promise<void>): void {
  setTimeout(async () => {
    try {
      await chore()
    } catch (fault) {
      // biome-ignore lint/suspicious/noConsole: whoever keeps the server must hear of it; the next round tries again.
      console.error('A chore of the server failed; it is tried again.', fault)
    }
    repeat(everyMs, chore)
  }, everyMs).unref()
}
