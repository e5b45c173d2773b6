/** Whether points light up while somebody writes: asked for, or refused. */
export type LiveChoice = 'on' | 'no'

export const LIVE_COOKIE = 'starline-live'
