/** How many days a link lives: the candidate chooses. */
export const SHARE_DAYS = [1, 7, 30] as const
export type ShareDays = (typeof SHARE_DAYS)[number]
export const SHARE_DAYS_USUAL: ShareDays = 7
