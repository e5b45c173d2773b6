import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** Who is signed in at the provider. */
export interface ProviderPerson {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
}

interface Grant {
  readonly person: ProviderPerson
  readonly nonce: string | null
  readonly challenge: string | null
  readonly redirectUri: string | null
}

export const CLIENT = { id: 'starline', secret: 'kept-by-both' } as const

/** A small OpenID Connect provider: code flow with PKCE, RS256. It asks nobody for consent, and is as strict as real ones. */
export class OidcProvider {
  /** Null: whoever comes says no. */
  person: ProviderPerson | null = null
  /** Signs with a key that it does not publish. */
  isForging = false
  readonly #keys = newKeys()
  readonly #otherKeys = newKeys()
  readonly #grants = new Map<string, Grant>()
  readonly #server = createServer((request, response) => this.#answer(request, response))

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  get issuer(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The provider has not started.')
    return `http://127.0.0.1:${address.port}`
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer)
    if (url.pathname === '/.well-known/openid-configuration') return reply(response, this.#configuration())
    if (url.pathname === '/keys') return reply(response, { keys: [publicKey(this.#keys)] })
    if (url.pathname === '/authorize') return this.#authorize(url.searchParams, response)
    if (url.pathname === '/token' && request.method === 'POST') {
      return this.#grantTokens(request, new URLSearchParams(await text(request)), response)
    }
    reply(response, { error: 'not_found' }, 404)
  }

  #configuration() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    const redirectUri = asked.get('redirect_uri') ?? ''
    const back = new URL(redirectUri)
    back.searchParams.set('state', asked.get('state') ?? '')
    if (this.person === null) back.searchParams.set('error', 'access_denied')
    else {
      const code = randomBytes(16).toString('hex')
      const [nonce, challenge] = [asked.get('nonce'), asked.get('code_challenge')]
      this.#grants.set(code, { person: this.person, nonce, challenge, redirectUri })
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  #grantTokens(request: IncomingMessage, asked: URLSearchParams, response: ServerResponse): void {
    const code = asked.get('code') ?? ''
    const grant = this.#grants.get(code)
    this.#grants.delete(code)
    const verifier = asked.get('code_verifier') ?? ''
    const isOurs = request.headers.authorization === `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}`
    const isSame =
      grant !== undefined &&
      grant.redirectUri === asked.get('redirect_uri') &&
      grant.challenge === createHash('sha256').update(verifier).digest('base64url')
    if (!isOurs || !isSame) {
      reply(response, { error: 'invalid_grant' }, 400)
      return
    }
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: this.issuer,
      aud: CLIENT.id,
      iat: now,
      exp: now + 300,
      ...grant.person,
      nonce: grant.nonce,
    }
    const key = (this.isForging ? this.#otherKeys : this.#keys).privateKey
    reply(response, { access_token: 'unused', token_type: 'Bearer', id_token: writeToken(claims, key) })
  }
}

function newKeys(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function publicKey({ publicKey: key }: { publicKey: KeyObject }) {
  return { ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
}

function writeToken(claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const words = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${words}.${sign('sha256', Buffer.from(words), key).toString('base64url')}`
}

function reply(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
