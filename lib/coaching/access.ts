import type { Prisma } from '../db/client'

/**
 * The groups whose things a person may see and change as their coach. It belongs into the `where` of every read and write of the
 * coaching side; with the role goes the access, at once.
 */
export function coachedBy(coachId: string) {
  return {
    archivedAt: null,
    coaches: { some: { userId: coachId, user: { role: 'coach' } } },
  } satisfies Prisma.GroupWhereInput
}

/**
 * The submissions that a coach may see: those of their groups, not taken back, of attempts that are not deleted. Whoever leaves a group
 * takes theirs along.
 */
export function seenByCoach(coachId: string) {
  return {
    isWithdrawn: false,
    attempt: { deletedAt: null },
    group: coachedBy(coachId),
  } satisfies Prisma.SubmissionWhereInput
}
