import { expect, it } from 'vitest'
import { db } from '../db/client'
import { LIMITS } from '../throttle/limits'
import { takeTurn } from '../throttle/mutations'
import { checkExercise } from './check-exercise'

const now = new Date('2026-11-25T10:00:00Z')
const exercise = {
  text: 'Thank you for telling me, and for your patience while I put it right.',
  task: 'End this call politely.',
  keyPoint: 'thanked',
  userId: null,
  clientAddress: null,
} as const

it('finds the words that show it, for anybody, and keeps none of them', async () => {
  const checked = await checkExercise(exercise, now)
  expect(checked).toMatchObject({ ok: true, finding: { id: 'thanked', evidence: [{}] } })
  expect(JSON.stringify(await db.throttle.findMany())).not.toContain('patience')
  expect(await db.attempt.count()).toBe(0)
})

it('waits once somebody has checked very many, and keeps nobody else waiting', async () => {
  for (let tried = 0; tried < LIMITS.exercise.tries; tried += 1) await takeTurn('exercise', 'eager', now)
  const inAnHour = new Date(now.getTime() + LIMITS.exercise.withinMs)
  const eager = { ...exercise, userId: 'eager' }
  expect(await checkExercise(eager, now)).toEqual({ ok: false, reason: 'tooManyTries', retryAt: inAnHour })
  expect(await checkExercise({ ...exercise, userId: 'calm' }, now)).toMatchObject({ ok: true })
  expect(await checkExercise(exercise, now)).toMatchObject({ ok: true })
  expect(await checkExercise(eager, inAnHour)).toMatchObject({ ok: true })
})
