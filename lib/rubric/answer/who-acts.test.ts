import { expect, it } from 'vitest'
import { parseAnswer } from './parse-answer'
import { whoActs } from './who-acts'

/** The word in question is marked: "my manager *calmed* him". */
function actorIn(marked: string) {
  const at = marked.indexOf('*')
  const answer = parseAnswer(marked.replaceAll('*', ''))
  return whoActs(
    answer,
    answer.words.findIndex(({ start }) => start >= at),
  )
}

it.each([
  'I *apologised*',
  'I fixed it and *rang* him',
  'I let him talk because he was upset, and *wrote* it down',
  '*Listened* first, then said sorry',
  'Listened first, then *said* sorry',
  'We *refunded* her',
  'She asked me to *apologise*',
  'I told her she would be dealing with me, *drove* over and fixed it',
  'I said "I *am* sorry"',
  '"I *am* sorry," I told him',
  'I said that in his place I *would* feel the same',
  'When my manager came back, I *explained* it',
])('the candidate acts: %s', (text) => {
  expect(actorIn(text)).toBe('me')
})

it.each([
  'My manager *calmed* him down',
  'My manager came over and *apologised*',
  'Danny went over and *said* sorry',
  'Dr Anand sat down and *let* her talk',
  'She *thanked* me',
  'The customer *calmed* down',
  'He said, "I *am* sorry"',
  '"I *am* sorry," he said',
  'It was the colleague who *apologised*',
  'The complaints team *wrote* to her',
  'He rang her, I believe, and *fixed* it',
  'There was a widow, *rang* to cancel',
  'I told him to *calm* down',
  "I'd say to them, *take* a breath",
  'You have to *stay* calm',
  'People should *listen*',
])('somebody else acts: %s', (text) => {
  expect(actorIn(text)).not.toBe('me')
})
