import { expect, it } from 'vitest'
import type { NearMissReason } from '../types'
import { parseAnswer, wordsIn } from './parse-answer'
import { whyNotCounted } from './why-not-counted'

/** The words in question stand between stars. */
function reasonFor(marked: string): NearMissReason | null {
  const start = marked.indexOf('*')
  const end = marked.lastIndexOf('*') - 1
  const answer = parseAnswer(marked.replaceAll('*', ''))
  return whyNotCounted(answer, wordsIn(answer, { start, end }))
}

it.each<[NearMissReason, string]>([
  ['denial', "I didn't *listen to him*"],
  ['denial', 'I left without *thanking her*'],
  ['denial', 'What I never did was *thank her*'],
  ['denial', 'Instead of *listening to her* I typed'],
  ['denial', 'When he thought I did not *listen to him* he left'],
  ['regret', 'I should have *apologised*'],
  ['regret', "I should've *let her finish*"],
  ['regret', 'shoulda *said sorry*'],
  ['regret', 'I ought to have *asked him*'],
  ['regret', 'I wish I had *thanked her*'],
  ['regret', 'I should have said that I *understood her*'],
  ['wish', 'I wanted to *thank her*'],
  ['wish', 'I was going to *apologise*'],
  ['wish', "I'd have liked to *thank her*"],
  ['other_agent', 'My manager *calmed him down*'],
  ['other_agent', 'She *thanked me*'],
  ['told_others', 'I told him to *calm down*'],
  ['named_virtue', '*Listening* is important'],
  ['named_virtue', 'You have to *stay calm*'],
  ['named_virtue', 'My strengths are *staying calm* and ownership'],
])('%s: %s', (reason, text) => {
  expect(reasonFor(text)).toBe(reason)
})

it.each([
  'I *apologised*',
  '*Said sorry*, once',
  'I *did not raise my voice*',
  'I *never interrupted*',
  "I didn't hesitate to *apologise*",
  'I did not shout, I *listened to him*',
  'I told her *she could have the money or a new one*',
  'Listening matters, so I *let her finish*',
  "I'd want to *hear it all*",
  "I couldn't fix it, so I *asked my manager*",
  'At first I was cross, then I *let him talk*',
  '"*Sorry about that*," I said',
  'If I could not fix it myself I would *bring in my supervisor*',
  'When he did not stop I *asked my manager*',
  'Unless that works I will *call the engineer*',
])('counts: %s', (text) => {
  expect(reasonFor(text)).toBeNull()
})
