import { z } from 'zod'

const TYPED_CHARS_MAX = 256

/** What can be wrong with a code, or with a password that is asked for again. */
export const PROOF_FAULTS = ['missing', 'wrongCode', 'wrongPassword', 'tooManyTries'] as const
export type ProofFault = (typeof PROOF_FAULTS)[number]

/** A code of the app or a recovery code, as typed: spaces, hyphens and capitals make no difference. */
export const CodeSchema = z
  .string()
  .max(TYPED_CHARS_MAX)
  .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase())
  .pipe(z.string().min(1))

/** A password, the same from every keyboard. */
export const PasswordSchema = z
  .string()
  .min(1)
  .max(TYPED_CHARS_MAX)
  .transform((typed) => typed.normalize('NFKC'))

/** What is asked of the second factor's page. */
export const ChangeSchema = z.enum(['begin', 'turnOn', 'renewCodes', 'remove'])
export type Change = z.infer<typeof ChangeSchema>
