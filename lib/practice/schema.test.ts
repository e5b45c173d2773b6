import { expect, it } from 'vitest'
import { AnswerFormSchema } from './schema'

const form = { questionId: 'q', draftId: '6f1c1f0e-5b1a-4a51-9a53-0d8f4c2f3b1d', mode: 'free' }

it.each([
  ['nobody where the form names nobody', {}, null],
  ['nobody where the field is empty', { pageUserId: '' }, null],
  ['whoever is named', { pageUserId: 'ann' }, 'ann'],
  ['never nobody where a name makes no sense', { pageUserId: 'x'.repeat(101) }, 'x'.repeat(101)],
])('an answer’s page was made for %s', (_, field, pageUserId) => {
  expect(AnswerFormSchema.parse({ ...form, ...field })).toMatchObject({ pageUserId })
})
