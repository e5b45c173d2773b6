/** Something that the person who starts us can mend: its message is one line, with the mend. */
export class StartFault extends Error {}

/** Runs `main`; a fault is printed as one line and ends the process with exit code 1, a bug is thrown. */
export async function runWithFaults(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
