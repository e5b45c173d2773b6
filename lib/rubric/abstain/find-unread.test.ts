import { expect, it } from 'vitest'
import { parseAnswer } from '../answer/parse-answer'
import { findUnread } from './find-unread'

const unread = (text: string) => findUnread(parseAnswer(text)).map(({ start, end }) => text.slice(start, end))

it('finds the sentences that are not in English', () => {
  expect(
    unread(
      'I let her finish and I said sorry. Potem powiedziałem jej, że nie wiem, kiedy będzie ten samochód. She was content in the end.',
    ),
  ).toEqual(['Potem powiedziałem jej, że nie wiem, kiedy będzie ten samochód'])
})

it('lets names, greetings and borrowed words be', () => {
  expect(
    unread(
      'Mr Grzegorz Brzęczyszczykiewicz rang about his café table. “Dzień dobry,” I said. At the Österreich desk we served crème brûlée to Señor Núñez, and he was calm after that.',
    ),
  ).toEqual([])
})
