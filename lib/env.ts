import { z } from 'zod'
import { normaliseEmail } from './accounts/normalise-email'
import { PROVIDER_VARIABLES, type ProviderSettings, readProviderSettings } from './providers/settings'

const DATABASE_URL_DEFAULT = 'file:data/starline.db'
const SECRET_CHARS_MIN = 32

const EnvSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:PATH or postgresql://USER:PASSWORD@HOST/NAME')
    .default(DATABASE_URL_DEFAULT),
  HOST: z
    .string()
    .min(1, 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port, 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'must be a port, 1 to 65535')
    .default(3000),
  APP_URL: z
    .url({ protocol: /^https?$/, error: 'must be a whole address, such as https://starline.example' })
    .optional(),
  STARLINE_SECRET: z
    .string()
    .min(
      SECRET_CHARS_MIN,
      `must have ${SECRET_CHARS_MIN} characters or more; leave it out and npm start makes one`,
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'must be smtp://USER:PASSWORD@HOST:PORT or smtps://…')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  ADMIN_EMAIL: z.string().transform(normaliseEmail).pipe(z.email('must be an e-mail address')).optional(),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, 'must be how many reverse proxies of yours stand before the server, 0 to 9')
    .transform(Number)
    .default(0),
  READER: z.enum(['model', 'rules'], 'must be model (used where it runs) or rules').default('model'),
  ...PROVIDER_VARIABLES,
})

export interface Env {
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  /** The product's own address, without a slash at the end. */
  readonly appUrl: string
  readonly secret: string | undefined
  /** Where mail is handed over; undefined: it is printed to the log. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Whose account becomes administrator once the address is shown to be theirs. */
  readonly adminEmail: string | undefined
  /** How many reverse proxies of the keeper's own add to X-Forwarded-For; 0: the header is not believed. */
  readonly trustedProxies: number
  /** `rules` where the memory that the model takes is not to be had. */
  readonly reader: 'model' | 'rules'
  /** The sign-in providers that are switched on. */
  readonly providers: ProviderSettings
}

/**
 * Reads the settings out of the environment; an empty variable counts as not set.
 * @throws Error with one line for each bad variable: its name and the mend.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = EnvSchema.safeParse(set)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  }
  const { DATABASE_URL, HOST, PORT, APP_URL, STARLINE_SECRET, READER, SMTP_URL } = parsed.data
  const appUrl = (APP_URL ?? `http://localhost:${PORT}`).replace(/(?<!\/)\/+$/, '')
  return {
    databaseUrl: DATABASE_URL,
    host: HOST,
    port: PORT,
    appUrl,
    secret: STARLINE_SECRET,
    smtpUrl: SMTP_URL,
    mailFrom: parsed.data.MAIL_FROM ?? `Starline <starline@${new URL(appUrl).hostname}>`,
    adminEmail: parsed.data.ADMIN_EMAIL,
    trustedProxies: parsed.data.TRUSTED_PROXIES,
    reader: READER,
    providers: readProviderSettings(parsed.data),
  }
}

export const env: Env = parseEnv(process.env)

/**
 * What cookies are signed with. It is asked for at run time only, so that a build needs none.
 * @throws Error where it is not set.
 */
export function requireSecret(): string {
  if (env.secret === undefined) {
    throw new Error(
      'STARLINE_SECRET is not set: start with npm start, which makes one, or set 32 random characters or more',
    )
  }
  return env.secret
}
