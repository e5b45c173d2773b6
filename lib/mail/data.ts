import 'server-only'
import { db } from '../db/client'
import { TRIES_MAX } from './mutations'

/** How the outbox stands: mails still to be sent, and those given up. */
export interface MailCounts {
  readonly waiting: number
  readonly failed: number
}

/** Counts the mails that have not left. */
export async function countMail(): Promise<MailCounts> {
  const [waiting, failed] = await Promise.all([
    db.mail.count({ where: { sentAt: null, tries: { lt: TRIES_MAX } } }),
    db.mail.count({ where: { sentAt: null, tries: { gte: TRIES_MAX } } }),
  ])
  return { waiting, failed }
}
