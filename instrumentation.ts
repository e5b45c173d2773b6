/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startChores } = await import('./lib/chores')
  startChores()
  const { printSetUpLink } = await import('./lib/administration/set-up-link')
  await printSetUpLink()
  // Loading the reader takes a second or two, which the first candidate should not have to wait for.
  const { openReader } = await import('./lib/attempts/assess-answer')
  openReader()
}
