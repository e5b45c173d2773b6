import 'server-only'
import { headers } from 'next/headers'
import { readClientAddress } from './client-address'
import { env } from './env'

/** The address that the request comes from, or null where it can't be known. */
export async function currentClientAddress(): Promise<string | null> {
  return readClientAddress(await headers(), env.trustedProxies)
}
