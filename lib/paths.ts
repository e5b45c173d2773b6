import type { Route } from 'next'

/** Every address in the product, in one place: a page that moves is a type error where it is linked. */
export const paths = {
  home: '/' as Route,
  questions: '/questions' as Route,
  question: (slug: string) => `/questions/${slug}` as Route,
  attempts: '/attempts' as Route,
  attempt: (id: string) => `/attempts/${id}` as Route,
  howItJudges: '/how-it-judges' as Route,
  account: '/account' as Route,
  finish: '/account/finish' as Route,
  clearDevice: '/account/clear' as Route,
  deviceCleared: '/account/cleared' as Route,
  signIn: '/sign-in' as Route,
  signInThen: (next: Route) => `/sign-in?next=${encodeURIComponent(next)}` as Route,
  signUp: '/sign-up' as Route,
  signUpThen: (next: Route) => `/sign-up?next=${encodeURIComponent(next)}` as Route,
  yourData: '/your-data' as Route,
} as const
