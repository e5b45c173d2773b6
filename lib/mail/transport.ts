import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../env'

const kept: typeof globalThis & { starlineMail?: Transporter } = globalThis

/** Whether mail leaves this machine; else its text, links included, is printed to the server's log. */
export const sendsMail = env.smtpUrl !== undefined

/** Whether the mail went out. A failure is told in the log, without the text: it has secrets in it. */
export async function deliver({
  to,
  subject,
  text,
}: {
  to: string
  subject: string
  text: string
}): Promise<boolean> {
  if (env.smtpUrl === undefined) {
    // Where `npm start` was called nothing else of the server is shown.
    process.stderr.write(`\nMail to ${to}: ${subject}\n\n${text}\n`)
    return true
  }
  kept.starlineMail ??= createTransport(env.smtpUrl)
  try {
    await kept.starlineMail.sendMail({ from: env.mailFrom, to, subject, text })
    return true
  } catch (fault) {
    // biome-ignore lint/suspicious/noConsole: whoever keeps the server must hear that mail does not leave.
    console.error(
      `A mail (“${subject}”) could not be sent; it is tried again.`,
      fault instanceof Error ? fault.message : fault,
    )
    return false
  }
}
