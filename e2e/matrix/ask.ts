/** An answer of the server, as it left it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** Asks without a browser, so that nothing is followed, kept or added on the way. */
export async function ask(address: string, { cookie = '', ...init }: RequestInit & { cookie?: string } = {}) {
  const headers = new Headers(init.headers)
  if (cookie !== '') headers.set('cookie', cookie)
  const response = await fetch(address, { ...init, headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

/** The fields of a form; a list is several fields of one name. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/** What an action is given, in its order. At most one is a form. */
export type ActionArguments = readonly (unknown | ActionForm)[]

/** A form among the arguments of an action. */
export class ActionForm {
  constructor(readonly fields: FormFields) {}
}

/** Calls a server action as its page's script does: by its id, whatever page it is sent to. */
export function callAction(
  address: string,
  {
    id,
    args,
    cookie,
    origin,
    headers: more = {},
  }: {
    id: string
    args: ActionArguments
    cookie: string
    origin: string
    headers?: Readonly<Record<string, string>>
  },
): Promise<Answer> {
  const headers = { ...more, 'next-action': id, accept: 'text/x-component', origin }
  return ask(address, { method: 'POST', headers, cookie, body: encodeArguments(args) })
}

// As React's encodeReply writes it: the arguments are part 0, and a form is a reference to fields that begin with its number.
function encodeArguments(args: ActionArguments): FormData {
  const body = new FormData()
  const referred = args.map((arg) => (arg instanceof ActionForm ? '$K1' : arg))
  for (const arg of args) {
    if (!(arg instanceof ActionForm)) continue
    for (const [name, value] of Object.entries(arg.fields)) {
      for (const one of [value].flat()) body.append(`_1_${name}`, one)
    }
  }
  body.append('0', JSON.stringify(referred))
  return body
}
