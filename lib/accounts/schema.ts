import { z } from 'zod'
import { normaliseEmail } from './normalise-email'
import { PASSWORD_LENGTH_CHARS_MIN, readPasswordStrength, wordsOfEmail } from './password-strength'

export const PASSWORD_LENGTH_BYTES_MAX = 256
export const EMAIL_LENGTH_CHARS_MAX = 254

/** What can be wrong with the two fields. */
export const CREDENTIALS_FAULTS = [
  'emailMissing',
  'emailInvalid',
  'passwordMissing',
  'passwordTooShort',
  'passwordTooLong',
  'passwordGuessable',
] as const
export type CredentialsFault = (typeof CREDENTIALS_FAULTS)[number]

/** An e-mail address, as every form takes it: normalised first and checked after, or two spellings of one could pass as two. */
export const EmailSchema = z
  .string(fault('emailMissing'))
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .min(1, { ...fault('emailMissing'), abort: true })
      .max(EMAIL_LENGTH_CHARS_MAX, { ...fault('emailInvalid'), abort: true })
      .pipe(z.email(fault('emailInvalid'))),
  )

// The same letters make the same password on every keyboard.
const PasswordSchema = z
  .string(fault('passwordMissing'))
  .min(1, { ...fault('passwordMissing'), abort: true })
  .transform((password) => password.normalize('NFKC'))
  .refine((password) => Buffer.byteLength(password) <= PASSWORD_LENGTH_BYTES_MAX, fault('passwordTooLong'))

/** A password that is being made up by whoever has this address, '' where it is not known. */
export function newPasswordSchema(email: string) {
  return PasswordSchema.refine((password) => [...password].length >= PASSWORD_LENGTH_CHARS_MIN, {
    ...fault('passwordTooShort'),
    abort: true,
  }).refine((password) => isHardToGuess(password, email), fault('passwordGuessable'))
}

/** What somebody types to sign in. */
export const SignInSchema = z.object({ email: EmailSchema, password: PasswordSchema })

/** What somebody types to sign up. */
export const SignUpSchema = z
  .object({ email: EmailSchema, password: newPasswordSchema('') })
  .refine(({ email, password }) => isHardToGuess(password, email), {
    ...fault('passwordGuessable'),
    path: ['password'],
  })

export type Credentials = z.infer<typeof SignInSchema>

export type CredentialsFaults = Partial<Record<keyof Credentials, CredentialsFault>>

/** The first fault of each field. */
export function readFaults(error: z.ZodError<Credentials>): CredentialsFaults {
  const { email, password } = z.flattenError(error).fieldErrors
  return { ...readFault('email', email), ...readFault('password', password) }
}

/** The first fault of a new password, or of an address, that was parsed by itself. */
export function readFirstFault(error: z.ZodError<string>): CredentialsFault {
  return z.enum(CREDENTIALS_FAULTS).parse(error.issues[0]?.message)
}

function readFault(field: keyof Credentials, messages: string[] | undefined): CredentialsFaults {
  if (messages === undefined) return {}
  return { [field]: z.enum(CREDENTIALS_FAULTS).parse(messages[0]) }
}

function isHardToGuess(password: string, email: string): boolean {
  return readPasswordStrength(password, wordsOfEmail(email)) !== 'guessable'
}

function fault(code: CredentialsFault): { error: CredentialsFault } {
  return { error: code }
}
