import { KEY_POINT_IDS } from '../../rubric/types'
import type { QuestionWords } from '../schema'
import { answerFaults } from './answer-faults'
import type { Content, QuestionContent } from './content'
import type { Fault } from './fault'
import { slugFaults } from './slug-faults'

/** What is wrong with one question, beyond what its schema tells. */
export function questionFaults(content: Content, { slug, question, words }: QuestionContent): Fault[] {
  const file = `questions/${slug}/question.yaml`
  const called: readonly string[] = question.kind === 'general' ? question.criteria : question.keyPoints
  const calledField = question.kind === 'general' ? 'criteria' : 'keyPoints'
  return [
    ...slugFaults(file, slug, 'folder'),
    ...unknownIds(
      file,
      'topic',
      [question.topic],
      content.topics.map(({ id }) => id),
      'topics.yaml',
    ),
    ...unknownIds(file, 'sources', question.sources, Object.keys(content.sources), 'sources.yaml'),
    ...unknownIds(
      file,
      'criteria',
      question.criteria,
      content.criteria.map(({ id }) => id),
      'criteria.yaml',
    ),
    ...unknownIds(file, 'followUps', question.followUps, called, calledField),
    ...Object.entries(words).flatMap(([locale, inLocale]) =>
      wordsFaults(content, { slug, question, words }, `questions/${slug}/${locale}.yaml`, inLocale),
    ),
  ]
}

function wordsFaults(
  content: Content,
  { question }: QuestionContent,
  file: string,
  words: QuestionWords,
): Fault[] {
  const general = question.kind === 'general'
  const called: readonly string[] = general ? question.criteria : question.keyPoints
  const known = general ? content.criteria.map(({ id }) => id) : KEY_POINT_IDS
  const context = { file, called, known }
  return [
    ...differences(file, 'followUps', question.followUps, Object.keys(words.followUps)),
    ...answerFaults({ ...context, which: 'strong' }, words.strong),
    ...answerFaults({ ...context, which: 'weak' }, words.weak),
  ]
}

function unknownIds(
  file: string,
  field: string,
  used: readonly string[],
  known: readonly string[],
  where: string,
): Fault[] {
  return used
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file,
      field,
      problem: `"${id}" is not in ${where}`,
      mend: `use one of ${known.join(', ')}`,
    }))
}

function differences(
  file: string,
  field: string,
  expected: readonly string[],
  found: readonly string[],
): Fault[] {
  const missing = expected.filter((id) => !found.includes(id))
  const extra = found.filter((id) => !expected.includes(id))
  return [
    ...missing.map((id) => ({
      file,
      field: `${field}.${id}`,
      problem: 'is missing',
      mend: 'write it, since question.yaml names it',
    })),
    ...extra.map((id) => ({
      file,
      field: `${field}.${id}`,
      problem: 'is not asked for',
      mend: 'remove it, or name it in question.yaml',
    })),
  ]
}
