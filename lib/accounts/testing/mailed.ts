import { db } from '../../db/client'

/** For tests: the words of a mail that are nothing but its link. */
export const bareLink = (link: string) => ({ subject: 'link', text: link })

/** For tests: the mails that wait for somebody, the newest last. */
export function listMail(to: string): Promise<{ subject: string; text: string }[]> {
  return db.mail.findMany({
    where: { to },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { subject: true, text: true },
  })
}

/** For tests: the secret in the newest link that waits for somebody. */
export async function mailedSecret(to: string): Promise<string> {
  const link = (await listMail(to)).at(-1)?.text ?? ''
  return new URL(link).pathname.split('/').at(-1) ?? ''
}
