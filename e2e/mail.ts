import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** A mail as the test's server would have sent it. */
export interface ReadMail {
  readonly subject: string
  readonly text: string
}

/** The mails to somebody so far, the newest last. `folder` is the server's. */
export function listMail(to: string, folder = process.env.E2E_FOLDER ?? ''): ReadMail[] {
  return readAll(folder)
    .split(/^Mail to /m)
    .filter((mail) => mail.startsWith(`${to}: `))
    .map((mail) => {
      const [head = '', ...text] = mail.slice(to.length + 2).split('\n')
      return { subject: head, text: text.join('\n') }
    })
}

/** The newest mail to somebody with this subject; it is waited for. */
export async function readLastMail(to: string, subject: RegExp, folder?: string): Promise<ReadMail> {
  const find = () => listMail(to, folder).findLast((mail) => subject.test(mail.subject))
  await expect.poll(() => find() !== undefined).toBe(true)
  return find() ?? { subject: '', text: '' }
}

/** Opens the first link of such a mail. Returns its address. */
export async function openMailLink(
  page: Page,
  to: string,
  subject: RegExp,
  folder?: string,
): Promise<string> {
  const { text } = await readLastMail(to, subject, folder)
  const links = text.match(/^https?:\/\/\S+\/\S+$/gm) ?? []
  const link = links[0] ?? ''
  await page.goto(link)
  return link
}

function readAll(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'mail.txt'), 'utf8')
  } catch {
    // Nothing has been mailed yet.
    return ''
  }
}
