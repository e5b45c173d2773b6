import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 32

/** A new secret for a link. */
export function makeShareToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What is kept of it. */
export function hashShareToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
