import 'server-only'
import { type Database, db } from '../db/client'
import { deliver } from './transport'

/** A mail in plain text. `key` makes it one mail: the same key is written once, however often it is asked for. */
export interface OutgoingMail {
  readonly key: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A mail that failed so often is given up. */
export const TRIES_MAX = 8
const RETRY_AFTER_MS = 60_000
/** Whoever takes a mail has so long to send it before another server may. */
const SENDING_MS = 120_000
const BATCH = 20
/** A sent mail is kept that long, so that its key is still known. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Puts a mail into the outbox, in the transaction of what it tells of. A key that is there already adds nothing. */
export async function queueMail(tx: Database, mail: OutgoingMail, now: Date): Promise<void> {
  await tx.mail.upsert({
    where: { key: mail.key },
    create: { ...mail, createdAt: now, sendAt: now },
    update: {},
    select: { id: true },
  })
}

/**
 * Sends what is due, each mail by one server alone; what fails is tried again later, ever more seldom, and given up after
 * `TRIES_MAX`. A mail whose server died between sending and writing it down is the one that can come twice.
 */
export async function sendDueMail(now = new Date()): Promise<void> {
  const due = await db.mail.findMany({
    where: { sentAt: null, sendAt: { lte: now }, tries: { lt: TRIES_MAX } },
    orderBy: { sendAt: 'asc' },
    take: BATCH,
  })
  for (const mail of due) {
    const waitMs = SENDING_MS + RETRY_AFTER_MS * 2 ** mail.tries
    const { count } = await db.mail.updateMany({
      where: { id: mail.id, sentAt: null, tries: mail.tries },
      data: { tries: mail.tries + 1, sendAt: new Date(now.getTime() + waitMs) },
    })
    if (count === 0) continue
    if (await deliver(mail)) {
      // The text has secrets in it: once sent it is not kept.
      await db.mail.update({
        where: { id: mail.id },
        data: { sentAt: now, text: '', to: '' },
        select: { id: true },
      })
    }
  }
}

/** Deletes mails sent long ago, and those given up. */
export async function deleteOldMail(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS)
  await db.mail.deleteMany({ where: { createdAt: { lt: before } } })
}
