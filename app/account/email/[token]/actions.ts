'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { allowEmailChange, findEmailChange, finishEmailChange } from '@/lib/accounts/change-email'
import { writeSecurityMail } from '@/lib/accounts/security-mail'
import { currentDevice, requireUser } from '@/lib/accounts/session'
import { env } from '@/lib/env'
import { sendDueMail } from '@/lib/mail/mutations'
import { paths } from '@/lib/paths'

const SecretSchema = z.string().max(100).catch('')

/** Lets the account move, by the link to its present address. Signed in or not: whoever reads that mailbox may say so. */
export async function allowMove(form: FormData): Promise<void> {
  const secret = SecretSchema.parse(form.get('secret'))
  const now = new Date()
  const [change, t] = await Promise.all([findEmailChange(secret, now), getTranslations('mails.changeEmail')])
  const wish = { site: env.appUrl, email: change?.to ?? '' }
  const write = {
    prove: (link: string) => ({ subject: t('new.subject'), text: t('new.text', { ...wish, link }) }),
    taken: { subject: t('taken.subject'), text: t('taken.text', wish) },
  }
  const allowed = await allowEmailChange({ secret, write }, now)
  after(() => sendDueMail())
  redirect(allowed.ok ? paths.emailChangeSent('new') : paths.emailChangeLink(secret))
}

/** Moves the account, by the link to its new address, for whoever is signed in to it. */
export async function finishMove(form: FormData): Promise<void> {
  const secret = SecretSchema.parse(form.get('secret'))
  const user = await requireUser(paths.emailChangeLink(secret))
  const facts = { device: await currentDevice(), at: new Date() }
  const [old, fresh] = await Promise.all([
    writeSecurityMail('emailChanged', facts),
    writeSecurityMail('emailIsNew', facts),
  ])
  const acting = { userId: user.id, sessionId: user.session.id }
  const finished = await finishEmailChange({ ...acting, secret, letters: { old, new: fresh } }, facts.at)
  redirect(finished.ok ? paths.accountAfter('email') : paths.emailChangeLink(secret))
}
