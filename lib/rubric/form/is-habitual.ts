import type { ParsedAnswer } from '../answer/parse-answer'

const HABIT = new Set(['usually', 'always', 'generally', 'normally', 'often', 'typically', 'every'])

/** Whether the candidate tells what they usually do: habit words beside "I" in two clauses or more. */
export function isHabitual(answer: ParsedAnswer): boolean {
  const habitual = answer.clauses.filter((clause) => {
    const texts = answer.words.slice(clause.first, clause.end).map(({ text }) => text)
    return texts.includes('i') && texts.some((text) => HABIT.has(text))
  })
  return habitual.length >= 2
}
