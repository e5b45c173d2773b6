import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// Argon2id at OWASP's least parameters: about 80 ms, off the event loop.
const ARGON2ID = 2
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// What an unknown person's password is held against, so that both take the same time.
const nobodysHash = hashPassword(randomBytes(32).toString('base64url'))

/** A PHC string with its own salt. The password is taken as it was parsed by `NewPasswordSchema`. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS)
}

/** Whether the password belongs to the hash; false, after the same work, where there is no hash. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash), password)
  return matches && passwordHash !== null
}
