import 'server-only'
import { headers } from 'next/headers'
import { readClientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'

/** Whom an opening is counted for: the address that asks, or null where it can't be known. */
export async function readOpener(): Promise<string | null> {
  return readClientAddress(await headers(), env.trustedProxies)
}
