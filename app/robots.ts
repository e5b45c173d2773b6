import type { MetadataRoute } from 'next'
import { connection } from 'next/server'

/** The bank is for everybody; what people write is for no search engine. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return { rules: { userAgent: '*', allow: '/', disallow: ['/attempts', '/account', '/api/'] } }
}
