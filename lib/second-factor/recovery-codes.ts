import { createHash, randomInt } from 'node:crypto'

export const RECOVERY_CODES = 10
/** 32 signs, without most of those that look alike. 24 of them are 120 bits, so that a plain hash is safe to store (ASVS 6.5.2). */
const SIGNS = '123456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 6
const GROUP_LENGTH = 4

/** Ten new codes, as they are shown. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: GROUPS }, newGroup).join('-'))
}

/** What is stored of a code, however it was typed. */
export function hashRecoveryCode(code: string): string {
  return createHash('sha256').update(code.toLowerCase().replace(/[\s-]/g, '')).digest('base64url')
}

function newGroup(): string {
  return Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
