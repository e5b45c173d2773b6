import { db } from '@/lib/db/client'

export const dynamic = 'force-dynamic'

/** 200 while the database answers, else 503. It tells nothing else about us. */
export async function GET(): Promise<Response> {
  const healthy = await db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  return Response.json(
    { status: healthy ? 'ok' : 'unavailable' },
    { status: healthy ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
