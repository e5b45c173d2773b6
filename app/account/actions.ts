'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { may } from '@/lib/accounts/ability'
import { writeSecurityMail } from '@/lib/accounts/security-mail'
import { currentDevice, leaveSession, requireUser } from '@/lib/accounts/session'
import { paths } from '@/lib/paths'
import { disconnectProvider } from '@/lib/providers/mutations'
import { providersOn } from '@/lib/providers/providers-on'

const ProviderSchema = z.string().min(1).max(60)

/** Ends the session in this browser; the drafts that it keeps stay, for the same person only. */
export async function signOut(): Promise<void> {
  await leaveSession()
  redirect(paths.home)
}

/** Disconnects a sign-in provider. Where it is the only way in, the page says so instead. */
export async function disconnect(form: FormData): Promise<void> {
  const user = await requireUser(paths.account)
  if (!may(user, 'keep_account')) notFound()
  const provider = ProviderSchema.parse(form.get('provider'))
  const name = providersOn().find(({ id }) => id === provider)?.name ?? provider
  const now = new Date()
  const facts = { device: await currentDevice(), at: now, provider: name }
  const mail = await writeSecurityMail('providerDisconnected', facts)
  const acting = { userId: user.id, sessionId: user.session.id, mail }
  const disconnected = await disconnectProvider(acting, provider, now)
  if (!disconnected.ok && disconnected.reason === 'notRecent') redirect(paths.confirmThen(paths.account))
  revalidatePath(paths.account)
}
