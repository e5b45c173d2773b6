import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ReadAnswer } from '../../lib/reader/best-reader'
import { assess, CRITERION_IDS, KEY_POINT_IDS } from '../../lib/rubric'

const Shows = z.record(z.string(), z.array(z.string()))
const QuestionFile = z.object({
  kind: z.enum(['competency', 'hypothetical', 'general']),
  keyPoints: z.array(z.enum(KEY_POINT_IDS)),
  criteria: z.array(z.enum(CRITERION_IDS)),
})
const WordsFile = z.object({
  question: z.string(),
  strong: z.object({ answer: z.string(), shows: Shows }),
  weak: z.object({ answer: z.string(), shows: Shows }),
})

export interface ModelAnswers {
  /** Labels that were held against a verdict: what a question calls for, in its two answers. */
  readonly verdicts: number
  /** Where label and verdict differ, as `question strong|weak missed|in_vain id`, in order. */
  readonly disagreements: readonly string[]
}

/** Where disagreements stand that are not mended yet: a list that only shrinks. */
export function openDisagreementsFile(contentFolder: string): string {
  return join(contentFolder, 'rubric', 'open-disagreements.json')
}

/**
 * Judges the model answers of the bank, which were labelled by people, and says where the rubric sees them otherwise. `isJudged` says
 * which criteria of general questions it is trusted with.
 */
export async function judgeModelAnswers(
  contentFolder: string,
  read: ReadAnswer,
  isJudged: (criterion: (typeof CRITERION_IDS)[number]) => boolean,
): Promise<ModelAnswers> {
  const folder = join(contentFolder, 'questions')
  const disagreements: string[] = []
  let verdicts = 0
  for (const slug of readdirSync(folder).sort()) {
    const { kind, keyPoints, criteria } = QuestionFile.parse(readYaml(join(folder, slug, 'question.yaml')))
    const words = WordsFile.parse(readYaml(join(folder, slug, 'en.yaml')))
    const asked = { kind, text: words.question, keyPoints, modelAnswers: [] }
    const called = kind === 'general' ? criteria.filter(isJudged) : keyPoints
    for (const which of ['strong', 'weak'] as const) {
      const { answer, shows } = words[which]
      const assessment = assess(await read(answer, { kind, text: words.question }), asked)
      if (!assessment.judged) {
        disagreements.push(`${slug} ${which} not_judged ${assessment.reason}`)
        continue
      }
      const found = [...assessment.findings, ...assessment.criteria]
        .filter(({ evidence }) => evidence.length > 0)
        .map(({ id }): string => id)
      verdicts += called.length
      for (const id of called) {
        const isShown = shows[id] !== undefined
        if (isShown !== found.includes(id)) {
          disagreements.push(`${slug} ${which} ${isShown ? 'missed' : 'in_vain'} ${id}`)
        }
      }
    }
  }
  return { verdicts, disagreements }
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'))
}
