import 'server-only'
import { headers } from 'next/headers'

/** Whom an opening is counted for: the address that asks, as far as it is known. */
export async function readOpener(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}
