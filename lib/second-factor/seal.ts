import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { requireSecret } from '../env'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts a secret that must be read again (AES-256-GCM); it opens for the same `owner` and the same server secret alone. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed, or null where it was tampered with, is somebody else's, or was sealed with another server secret. */
export function unseal(sealed: string, owner: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return (
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    )
  } catch {
    return null
  }
}

// A key of its own: whoever learns it cannot sign cookies.
function sealingKey(): Buffer {
  return Buffer.from(hkdfSync('sha256', requireSecret(), '', 'starline second factor', 32))
}
