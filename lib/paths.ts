import type { Route } from 'next'

/** Every address in the product, in one place: a page that moves is a type error where it is linked. */
export const paths = {
  home: '/' as Route,
  questions: '/questions' as Route,
  question: (slug: string) => `/questions/${slug}` as Route,
  ownQuestions: '/questions/own' as Route,
  tryAgain: (slug: string, attemptId: string) => `/questions/${slug}?from=${attemptId}` as Route,
  questionSet: (slug: string) => `/sets/${slug}` as Route,
  learn: '/learn' as Route,
  lesson: (slug: string) => `/learn/${slug}` as Route,
  attempts: '/attempts' as Route,
  attemptsBy: (params: URLSearchParams) => (params.size === 0 ? '/attempts' : `/attempts?${params}`) as Route,
  attempt: (id: string) => `/attempts/${id}` as Route,
  shareAttempt: (id: string) => `/attempts/${id}/share` as Route,
  /** What whoever has the link sees. */
  shared: (token: string) => `/shared/${token}` as Route,
  attemptPoint: (id: string, keyPoint: string) => `/attempts/${id}#p-${keyPoint}` as Route,
  claim: (id: string, keyPoint: string) => `/attempts/${id}?claim=${keyPoint}#p-${keyPoint}` as Route,
  compareAttempts: (before: string, after: string) =>
    `/attempts/compare?before=${before}&after=${after}` as Route,
  /** A file that the reader in the browser is made of. */
  readerFile: (version: string, file: string) => `/reader/${version}/${file}`,
  howItJudges: '/how-it-judges' as Route,
  account: '/account' as Route,
  accountAfter: (did: string) => `/account?did=${did}` as Route,
  finish: '/account/finish' as Route,
  clearDevice: '/account/clear' as Route,
  deviceCleared: '/account/cleared' as Route,
  secondFactor: '/account/second-factor' as Route,
  devices: '/account/devices' as Route,
  changePassword: '/account/password' as Route,
  changeEmail: '/account/email' as Route,
  /** Where to look for the next link. */
  emailChangeSent: (step: 'present' | 'new') => `/account/email/sent?step=${step}` as Route,
  /** Where the links lead that an e-mail address is changed by. */
  emailChangeLink: (token: string) => `/account/email/${token}` as Route,
  /** Asks for the password or a code again, then leads on. */
  confirmThen: (next: Route) => `/account/confirm?next=${encodeURIComponent(next)}` as Route,
  signIn: '/sign-in' as Route,
  secondStepThen: (next: Route) => `/sign-in/second?next=${encodeURIComponent(next)}` as Route,
  /** Leads to a sign-in provider's own page. */
  provider: (id: string, next: Route) => `/api/auth/signin/${id}?next=${encodeURIComponent(next)}`,
  providerRefused: (reason: string) => `/sign-in/provider?reason=${reason}` as Route,
  signInThen: (next: Route) => `/sign-in?next=${encodeURIComponent(next)}` as Route,
  signUp: '/sign-up' as Route,
  signUpThen: (next: Route) => `/sign-up?next=${encodeURIComponent(next)}` as Route,
  /** Makes whoever has it the first administrator. */
  setUp: (token: string) => `/set-up/${token}` as Route,
  /** What is mailed to whoever is invited to coach. */
  invitation: (token: string) => `/invitation/${token}` as Route,
  administration: '/administration' as Route,
  coaches: '/administration/coaches' as Route,
  coachesAfter: (did: string) => `/administration/coaches?did=${did}` as Route,
  auditLog: '/administration/audit' as Route,
  auditLogBy: (params: URLSearchParams) => `/administration/audit?${params}` as Route,
  confirmSignUp: (secret: string, next: Route) => withNext(`/sign-up/confirm/${secret}`, next),
  /** Asks for a link that signs in. */
  signInLinkThen: (next: Route) => withNext('/sign-in/link', next),
  openSignInLink: (secret: string, next: Route) => withNext(`/sign-in/link/${secret}`, next),
  /** “Look into your mail”. */
  mailSent: (of: string, next: Route) => `/sign-in/sent?of=${of}&next=${encodeURIComponent(next)}` as Route,
  forgotPassword: '/forgot-password' as Route,
  resetPassword: (secret: string) => `/forgot-password/${secret}` as Route,
  passwordReset: '/sign-in?done=reset' as Route,
  yourData: '/your-data' as Route,
  yourDataFault: (fault: string) => `/your-data?fault=${fault}` as Route,
  /** The ZIP of everything. */
  downloadEverything: '/your-data/download',
  transferSchema: '/your-data/schema.json',
  importData: '/your-data/import' as Route,
  importDone: (report: URLSearchParams) => `/your-data/import?${report}` as Route,
  importRefused: (fault: string) => `/your-data/import?fault=${fault}` as Route,
  importFile: '/your-data/import/file',
  deleteAccount: '/account/delete' as Route,
  deleteAccountRefused: (fault: string) => `/account/delete?fault=${fault}` as Route,
  deleteAccountNow: '/account/delete/now',
  accountDeleted: '/account/deleted' as Route,
} as const

function withNext(path: string, next: Route): Route {
  return (next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`) as Route
}
