import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Starline'
const SECRET_BYTES = 20
const STEP_SECONDS = 30

/** A new secret in base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** The address that a QR code carries into an authenticator app (RFC 6238, the defaults that every app knows). */
export function totpUri({ secret, email }: { secret: string; email: string }): string {
  return totpOf(secret, email).toString()
}

/** The 30-second step that a code belongs to, one step early or late allowed, or null where it is no code of now. */
export function findTotpStep({
  secret,
  code,
  now,
}: {
  secret: string
  code: string
  now: Date
}): number | null {
  // The library throws at signs that are more than one byte.
  if (!/^\d{6}$/.test(code)) return null
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret, digits: 6, period: STEP_SECONDS, algorithm: 'SHA1' })
}
