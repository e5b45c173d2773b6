// What was typed on one page is there on the next: in this tab's memory alone, never in an address or in storage.
let typed = ''

/** Remembers the address that is being typed, for the forms that ask for it next. */
export function keepTypedAddress(address: string): void {
  typed = address
}

/** The address that was typed last in this tab, since it was loaded; else empty. */
export function typedAddress(): string {
  return typed
}
