import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** A new secret for a link. */
export function makeLinkSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** What is kept of it. */
export function hashLinkSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
