import { connection } from 'next/server'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { transferJsonSchema } from '@/lib/transfer/schema'

/** How the file for machines is written: for whoever wants to read it, or write one. */
export async function GET(): Promise<Response> {
  // The address of this server is known at run time only.
  await connection()
  const schema = transferJsonSchema(`${env.appUrl}${paths.transferSchema}`)
  return new Response(JSON.stringify(schema, null, 2), {
    headers: {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  })
}
