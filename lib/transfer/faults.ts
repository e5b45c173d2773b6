/** Why a file that somebody brings is not taken, or everything not handed out. */
export const TRANSFER_FAULTS = [
  'missing',
  'too_large',
  'unreadable',
  'other_format',
  'newer',
  'invalid',
  'too_many',
  'too_often',
] as const
export type TransferFault = (typeof TRANSFER_FAULTS)[number]
