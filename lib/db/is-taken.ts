import { Prisma } from './generated/sqlite/client'

/** Whether somebody else was first to write what can be there once only. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
