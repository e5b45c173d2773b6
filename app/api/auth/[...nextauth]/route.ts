import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { readNextPath } from '@/lib/accounts/next-path'
import { currentUser } from '@/lib/accounts/session'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { authOptions, tripSecret } from '@/lib/providers/auth-options'
import { listConnectedProviders } from '@/lib/providers/data'
import { providersOn } from '@/lib/providers/providers-on'
import { tripCookies } from '@/lib/providers/trip-cookies'
import { isRecentlyConfirmed } from '@/lib/second-factor/data'

// next-auth takes its address from here, and else from the Host header.
process.env.NEXTAUTH_URL ??= env.appUrl

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/**
 * The trip to a sign-in provider (`signin/<id>`) and back (`callback/<id>`). Nothing else of next-auth is to be had: no session, no
 * list of providers, no pages. A link and not a form leads here, because the page's policy lets no form end at another site.
 */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const [action, id = '', ...more] = nextauth
  if (more.length > 0 || !providersOn().some((provider) => provider.id === id)) return notFound()
  if (action === 'signin') return leave(request, id)
  if (action === 'callback') return askFor(request, context)
  return notFound()
}

async function leave(request: NextRequest, id: string): Promise<Response> {
  const next = readNextPath(request.nextUrl.searchParams.get('next'))
  // A browser tells when another site sent it here: then nobody asked to sign in.
  if (request.headers.get('sec-fetch-site') === 'cross-site') return goTo(paths.signInThen(next))
  const user = await currentUser()
  if (user !== null && !user.isGuest) {
    const acting = { userId: user.id, sessionId: user.session.id }
    // A provider that is connected already is one of the ways to show again who they are.
    const isConnected = (await listConnectedProviders(user.id)).includes(id)
    if (!isConnected && !(await isRecentlyConfirmed(acting, new Date()))) return goTo(paths.confirmThen(next))
  }
  return askNextAuth(id, next)
}

// next-auth starts a trip by a form that holds the same token as a cookie; it gets both from here.
async function askNextAuth(id: string, next: string): Promise<Response> {
  const jar = await cookies()
  const { name, options } = tripCookies.csrfToken
  const csrfToken = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${csrfToken}${tripSecret()}`).digest('hex')
  jar.set(name, `${csrfToken}|${hash}`, options)
  const form = new NextRequest(new URL(`/api/auth/signin/${id}`, env.appUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, callbackUrl: next }).toString(),
  })
  const nextauth = ['signin', id]
  const response = await askFor(form, { params: Promise.resolve({ nextauth }) })
  jar.delete({ name, path: '/', secure: options.secure === true })
  return response
}

/** What next-auth answers, but that its own pages are ours. */
async function askFor(request: NextRequest, context: Context): Promise<Response> {
  const response: Response = await NextAuth(request, context, authOptions())
  const location = response.headers.get('location')
  if (location === null) return goTo(paths.providerRefused('failed'))
  if (location.startsWith(`${env.appUrl}/api/auth`)) {
    response.headers.set('location', paths.providerRefused('failed'))
  }
  response.headers.set('cache-control', 'no-store')
  return response
}

function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
