import { z } from 'zod'
import { SignInSchema } from '../accounts/schema'

/** Whom to invite: an address, made one spelling. */
export const InvitedEmailSchema = SignInSchema.shape.email

/** What an administrator can do about somebody's role. A candidate becomes a coach by accepting an invitation, and by nothing else. */
export const ROLE_CHANGES = ['make_administrator', 'make_coach', 'take_away'] as const
export type RoleChange = (typeof ROLE_CHANGES)[number]

export const RoleChangeSchema = z.object({
  userId: z.string().min(1).max(60),
  change: z.enum(ROLE_CHANGES),
})
