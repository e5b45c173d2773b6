import 'server-only'
import type { Route } from 'next'
import { SHARED_ADDRESS } from '../client-address'
import { type Database, db } from '../db/client'
import { env } from '../env'
import { hashLinkSecret } from '../link-secret'
import { queueMail } from '../mail/mutations'
import { type Turn, takeTurns } from '../throttle/mutations'
import { type EmailTokenContent, type EmailTokenPurpose, issueEmailToken } from './email-tokens'

/** The words of a mail. */
export interface Letter {
  readonly subject: string
  readonly text: string
}

/** The words around a link: whoever asks has the words, and the link is made here. */
export type WriteLetter = (link: string) => Letter

/** A page of ours as a mail names it: by the address that was set, never by what a request says. */
export function wholeAddress(path: Route): string {
  return new URL(path, env.appUrl).href
}

/** Makes a link for one address and queues the mail that carries it. */
export async function mailLink(
  tx: Database,
  content: EmailTokenContent & { readonly ageMs: number },
  { pathOf, write, now }: { pathOf: (secret: string) => Route; write: WriteLetter; now: Date },
): Promise<void> {
  const secret = await issueEmailToken(tx, content, now)
  const key = `${content.purpose}:${hashLinkSecret(secret)}`
  await queueMail(tx, { key, to: content.email, ...write(wholeAddress(pathOf(secret))) }, now)
}

/** Mails a link where the address has an account; else nothing. To be done once the answer is sent: it takes its time. */
export async function mailAccountLink(
  { email, ...link }: { purpose: EmailTokenPurpose; email: string; ageMs: number },
  words: { pathOf: (secret: string) => Route; write: WriteLetter; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const account = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (account !== null) await mailLink(tx, { ...link, userId: account.id, email }, words)
  })
}

/**
 * Whether a mail may be asked for: so many for one address, whether or not it has an account, and so many by one client. Where no
 * client's address is known all share one count, so that nobody floods the world through this server.
 */
export function takeMailTurn(
  { email, clientAddress }: { email: string; clientAddress: string | null },
  now: Date,
): Promise<Turn> {
  return takeTurns(
    [
      ['mailByClient', clientAddress ?? SHARED_ADDRESS],
      ['mailToAddress', email],
    ],
    now,
  )
}
