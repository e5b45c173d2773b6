import { type ActionArguments, ActionForm } from './ask'
import type { Actor } from './people'
import { EDITOR_ID, type Things } from './things'

/**
 * What everybody gets at every address, and what every action does for whoever calls it. A route or an action that the build has
 * and this file lacks fails the test; to add one, add a line.
 */

/** `shows` 200 · `signs in` sent to sign in · `nothing` 404 · `refuses` 400, 403 or 405 · `fails` 500 · an address it leads to. */
export type Outcome = 'shows' | 'signs in' | 'nothing' | 'refuses' | 'fails' | `/${string}`

export interface RouteCase {
  readonly address: (things: Things) => string
  readonly gets: Readonly<Record<Actor, Outcome>>
  /** What the owner wrote is meant to be read there by others. */
  readonly tells?: true
}

export interface ActionCase {
  /** Whoever it changes something for that is the owner's or, with a role, at all. Others change nothing. */
  readonly may: 'owner' | 'nobody' | readonly Actor[]
  readonly args: (things: Things, caller: { id: string }) => ActionArguments
}

const everybody = (outcome: Outcome) => ({
  nobody: outcome,
  guest: outcome,
  owner: outcome,
  candidate: outcome,
  coach: outcome,
  otherCoach: outcome,
  administrator: outcome,
})

const open = (address: string): RouteCase => ({ address: () => address, gets: everybody('shows') })

/** A page about whoever asks. */
const personal = (address: string): RouteCase => ({
  address: () => address,
  gets: { ...everybody('shows'), nobody: 'signs in' },
})

/** A page of whoever has an account. */
const ofAccounts = (address: string): RouteCase => ({
  address: () => address,
  gets: { ...everybody('shows'), nobody: 'signs in', guest: 'nothing' },
})

/** A way in: whoever has an account is in already. */
const wayIn = (address: string): RouteCase => ({
  address: () => address,
  gets: { ...everybody('/'), nobody: 'shows', guest: 'shows' },
})

/** A page of one thing of the owner's: to others it is like a missing one. */
const owned = (address: RouteCase['address'], nobody: Outcome = 'signs in'): RouteCase => ({
  address,
  gets: { ...everybody('nothing'), nobody, owner: 'shows' },
})

/** A page for administrators: nobody else finds anything there. */
const administrative = (address: string): RouteCase => ({
  address: () => address,
  gets: { ...everybody('nothing'), administrator: 'shows' },
})

const missing = (address: string): RouteCase => ({ address: () => address, gets: everybody('nothing') })

export const routeCases: Readonly<Record<string, readonly RouteCase[]>> = {
  '/': [open('/')],
  // Next's own page for when even the layout fails.
  '/_global-error': [{ address: () => '/_global-error', gets: everybody('fails') }],
  '/_not-found': [missing('/_not-found'), missing('/nothing-here')],
  '/account': [personal('/account')],
  '/account/clear': [{ address: () => '/account/clear', gets: everybody('refuses') }],
  '/account/cleared': [open('/account/cleared')],
  '/account/confirm': [ofAccounts('/account/confirm')],
  '/account/delete': [personal('/account/delete')],
  '/account/delete/now': [{ address: () => '/account/delete/now', gets: everybody('refuses') }],
  '/account/deleted': [open('/account/deleted')],
  '/account/devices': [ofAccounts('/account/devices')],
  '/account/email': [ofAccounts('/account/email')],
  // It says that the link is over.
  '/account/email/[token]': [open(`/account/email/${'A'.repeat(43)}`)],
  '/account/email/sent': [open('/account/email/sent')],
  '/account/finish': [open('/account/finish')],
  '/account/password': [ofAccounts('/account/password')],
  '/account/second-factor': [ofAccounts('/account/second-factor')],
  '/administration': [administrative('/administration')],
  '/administration/audit': [administrative('/administration/audit')],
  '/administration/coaches': [administrative('/administration/coaches')],
  // The test's server has no sign-in provider switched on.
  '/api/auth/[...nextauth]': [
    missing('/api/auth/signin/google'),
    missing('/api/auth/session'),
    missing('/api/auth/callback/oidc'),
  ],
  '/api/health': [open('/api/health')],
  '/attempts': [personal('/attempts')],
  '/attempts/[id]': [
    owned(({ attempt }) => `/attempts/${attempt}`),
    owned(({ generalAttempt }) => `/attempts/${generalAttempt}`),
    {
      address: ({ deletedAttempt }) => `/attempts/${deletedAttempt}`,
      gets: { ...everybody('nothing'), nobody: 'signs in' },
    },
  ],
  '/attempts/[id]/share': [owned(({ attempt }) => `/attempts/${attempt}/share`)],
  '/attempts/compare': [
    owned(({ attempt, laterAttempt }) => `/attempts/compare?before=${attempt}&after=${laterAttempt}`),
  ],
  '/favicon.ico': [open('/favicon.ico')],
  '/forgot-password': [open('/forgot-password')],
  // What a link that counts shows is in accounts.spec.ts; one that doesn't tells everybody the same.
  '/forgot-password/[token]': [open(`/forgot-password/${'A'.repeat(43)}`)],
  '/how-it-judges': [open('/how-it-judges')],
  '/icon.svg': [open('/icon.svg')],
  '/invitation/[token]': [
    { address: ({ invitationToken }) => `/invitation/${invitationToken}`, gets: everybody('shows') },
    missing(`/invitation/${'A'.repeat(43)}`),
  ],
  '/learn': [open('/learn')],
  '/learn/[slug]': [open('/learn/abuse-and-its-limits'), missing('/learn/nothing-here')],
  '/questions': [open('/questions')],
  '/questions/[slug]': [
    open('/questions/angry-customer'),
    missing('/questions/nothing-here'),
    owned(({ ownQuestion }) => `/questions/own_${ownQuestion}`, 'nothing'),
  ],
  '/questions/own': [open('/questions/own')],
  '/reader/[version]/[file]': [missing('/reader/0/reader.onnx')],
  '/robots.txt': [open('/robots.txt')],
  // There is an administrator: no such link counts.
  '/set-up/[token]': [
    { address: ({ setUpToken }) => `/set-up/${setUpToken}`, gets: everybody('nothing') },
    missing(`/set-up/${'A'.repeat(43)}`),
  ],
  '/sets/[slug]': [open('/sets/angry-caller'), missing('/sets/nothing-here')],
  '/shared/[token]': [
    { address: ({ shareToken }) => `/shared/${shareToken}`, gets: everybody('shows'), tells: true },
    missing(`/shared/${'A'.repeat(43)}`),
  ],
  '/sign-in': [wayIn('/sign-in')],
  '/sign-in/link': [wayIn('/sign-in/link')],
  '/sign-in/link/[token]': [open(`/sign-in/link/${'A'.repeat(43)}`)],
  '/sign-in/provider': [open('/sign-in/provider')],
  // Nobody in the matrix has signed in half-way.
  '/sign-in/second': [{ address: () => '/sign-in/second', gets: everybody('signs in') }],
  '/sign-in/sent': [open('/sign-in/sent')],
  '/sign-up/confirm/[token]': [open(`/sign-up/confirm/${'A'.repeat(43)}`)],
  '/sign-up': [wayIn('/sign-up')],
  '/your-data': [open('/your-data')],
  '/your-data/download': [personal('/your-data/download')],
  '/your-data/import': [personal('/your-data/import')],
  '/your-data/import/file': [{ address: () => '/your-data/import/file', gets: everybody('refuses') }],
  '/your-data/schema.json': [open('/your-data/schema.json')],
}

const form = (fields: ActionForm['fields']) => new ActionForm(fields)
/** A form below `useActionState`: what it said last comes first. */
const replied = (fields: ActionForm['fields']): ActionArguments => [null, form(fields)]

const SOLD = 'I let her tell me everything, I said I was sorry, and I sold her another lamp.'

const sentAnswer = ({ ownQuestion, draft }: Things, { id }: { id: string }) =>
  form({
    questionId: `own_${ownQuestion}`,
    draftId: draft,
    mode: 'free',
    free: SOLD,
    pageUserId: id,
  })

const editedDraft = ({ ownQuestion, draft }: Things, { id }: { id: string }) => ({
  questionId: `own_${ownQuestion}`,
  draftId: draft,
  revision: 1,
  editorId: EDITOR_ID,
  sequence: 2,
  pageUserId: id,
})

export const actionCases: Readonly<Record<string, ActionCase>> = {
  // Nobody in the matrix has connected one.
  'app/account/actions.ts#disconnect': { may: 'nobody', args: () => [form({ provider: 'oidc' })] },
  'app/account/actions.ts#signOut': { may: 'owner', args: () => [form({})] },
  'app/account/confirm/actions.ts#confirm': {
    may: 'nobody',
    args: () => replied({ password: 'not their password', next: '/account' }),
  },
  'app/account/confirm/actions.ts#mailLinkToConfirm': {
    may: 'owner',
    args: () => replied({ next: '/account' }),
  },
  'app/account/devices/actions.ts#endSessions': { may: 'owner', args: () => [form({})] },
  'app/account/email/[token]/actions.ts#allowMove': {
    may: 'nobody',
    args: () => [form({ secret: 'A'.repeat(43) })],
  },
  'app/account/email/[token]/actions.ts#finishMove': {
    may: 'nobody',
    args: () => [form({ secret: 'A'.repeat(43) })],
  },
  'app/account/email/actions.ts#askForNewEmail': {
    may: 'owner',
    args: (_, { id }) => replied({ email: `new.${id}@example.org` }),
  },
  'app/account/password/actions.ts#changeOwnPassword': {
    may: 'owner',
    args: () => replied({ password: 'a fresh kettle river bank' }),
  },
  'app/account/second-factor/actions.ts#changeSecondFactor': {
    may: 'owner',
    args: () => replied({ change: 'begin' }),
  },
  'app/actions.ts#chooseTheme': { may: 'nobody', args: () => [form({ theme: 'dark' })] },
  'app/administration/coaches/actions.ts#changeRoleAction': {
    may: ['administrator'],
    args: ({ colleague }) => [form({ userId: colleague, change: 'take_away' })],
  },
  'app/administration/coaches/actions.ts#inviteCoachAction': {
    may: ['administrator'],
    args: ({ colleague }) => replied({ email: `new.${colleague}@example.org` }),
  },
  'app/administration/coaches/actions.ts#revokeInvitationAction': {
    may: ['administrator'],
    args: ({ invitedEmail }) => [form({ email: invitedEmail })],
  },
  'app/attempts/[id]/actions.ts#recordClaimAction': {
    may: 'owner',
    args: ({ attempt, missingPoint }) => replied({ id: attempt, keyPoint: missingPoint, selected: '0-8' }),
  },
  'app/attempts/[id]/actions.ts#removeClaimAction': {
    may: 'owner',
    args: ({ attempt, claimedPoint }) => [form({ id: attempt, keyPoint: claimedPoint })],
  },
  'app/attempts/[id]/actions.ts#saveChecklistAction': {
    may: 'owner',
    args: ({ generalAttempt }) => replied({ id: generalAttempt, criterion: ['no_such_criterion'] }),
  },
  'app/attempts/[id]/actions.ts#saveNoteAction': {
    may: 'owner',
    args: ({ attempt }, { id }) => replied({ id: attempt, note: `Written by ${id}` }),
  },
  'app/attempts/[id]/share/actions.ts#changeRedactionsAction': {
    may: 'owner',
    args: ({ attempt }) => replied({ id: attempt, change: 'hide_typed', words: 'zebra' }),
  },
  'app/attempts/[id]/share/actions.ts#endLinkAction': {
    may: 'owner',
    args: ({ attempt, share }) => [form({ id: attempt, shareId: share })],
  },
  'app/attempts/[id]/share/actions.ts#makeLinkAction': {
    may: 'owner',
    args: ({ attempt }) => replied({ id: attempt, days: '7' }),
  },
  'app/attempts/actions.ts#deleteAttemptAction': {
    may: 'owner',
    args: ({ attempt }) => [form({ id: attempt })],
  },
  'app/attempts/actions.ts#restoreAttemptAction': {
    may: 'owner',
    args: ({ deletedAttempt }) => [form({ id: deletedAttempt })],
  },
  'app/forgot-password/actions.ts#sendResetLink': {
    may: 'nobody',
    args: () => replied({ email: 'no address' }),
  },
  'app/forgot-password/actions.ts#setNewPassword': {
    may: 'nobody',
    args: () => replied({ secret: 'A'.repeat(43), password: 'a quiet table' }),
  },
  'app/invitation/[token]/actions.ts#acceptInvitationAction': {
    may: 'owner',
    args: ({ invitationToken }) => [form({ token: invitationToken })],
  },
  'app/learn/[slug]/actions.ts#checkExerciseAction': {
    may: 'nobody',
    args: () => replied({ slug: 'abuse-and-its-limits', words: 'I said that I would hang up.' }),
  },
  'app/questions/[slug]/actions.ts#discardDraft': {
    may: 'owner',
    args: (things, caller) => [editedDraft(things, caller)],
  },
  'app/questions/[slug]/actions.ts#saveDraft': {
    may: 'owner',
    args: (things, caller) => [
      { ...editedDraft(things, caller), writing: { mode: 'free', text: { free: 'I sold two lamps.' } } },
    ],
  },
  'app/questions/[slug]/actions.ts#sendAnswer': {
    may: 'owner',
    args: (things, caller) => [sentAnswer(things, caller)],
  },
  'app/questions/[slug]/actions.ts#submitAnswer': {
    may: 'owner',
    args: (things, caller) => [null, sentAnswer(things, caller)],
  },
  'app/questions/own/actions.ts#addOwnQuestionAction': {
    may: 'owner',
    args: () => replied({ kind: 'competency', text: 'Tell me about a time you sold two lamps.' }),
  },
  'app/questions/own/actions.ts#removeOwnQuestionAction': {
    may: 'owner',
    args: ({ ownQuestion }) => [form({ id: ownQuestion })],
  },
  'app/set-up/[token]/actions.ts#becomeAdministratorAction': {
    may: 'nobody',
    args: ({ setUpToken }) => [form({ token: setUpToken })],
  },
  'app/sign-in/actions.ts#signIn': {
    may: 'nobody',
    args: () => replied({ email: 'somebody@example.org', password: 'not their password' }),
  },
  'app/sign-in/link/actions.ts#openSignInLink': {
    may: 'nobody',
    args: () => replied({ secret: 'A'.repeat(43), next: '/' }),
  },
  'app/sign-in/link/actions.ts#sendSignInLink': {
    may: 'nobody',
    args: () => replied({ email: 'no address', next: '/' }),
  },
  'app/sign-in/second/actions.ts#passSecondStep': {
    may: 'nobody',
    args: () => replied({ code: '123456', next: '/' }),
  },
  'app/sign-up/actions.ts#makeAccount': {
    may: 'nobody',
    args: () => replied({ secret: 'A'.repeat(43), password: 'a quiet table', next: '/' }),
  },
  'app/sign-up/actions.ts#signUp': {
    may: 'nobody',
    args: () => replied({ email: 'no address', password: 'a quiet table' }),
  },
}
