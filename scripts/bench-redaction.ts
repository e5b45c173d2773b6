import { loadLabelledRedactions } from './redaction/labelled'
import { explainRedaction, scoreRedaction } from './redaction/score'

/** How well the finder finds what is personal, on each half of the labelled answers; `--misses` shows what it missed in the first. */
const labelled = loadLabelledRedactions()
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`

for (const half of ['tune', 'test'] as const) {
  const answers = labelled.filter((one) => one.half === half)
  console.log(`${half === 'test' ? 'Kept aside' : 'Tuned to'}: ${answers.length} answers`)
  for (const { group, labels, found, right, recall, precision } of scoreRedaction(answers)) {
    console.log(
      `  ${group.padEnd(8)} recall ${percent(recall)} of ${String(labels).padStart(3)}   precision ${percent(precision)} (${right} of ${found})`,
    )
  }
}

if (process.argv.includes('--misses')) {
  for (const { id, missed, wrong } of explainRedaction(labelled.filter(({ half }) => half === 'tune'))) {
    console.log(id, { missed, wrong })
  }
}
