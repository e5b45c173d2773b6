import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type AskedQuestion, KEY_POINT_IDS, type QuestionKind } from '../../lib/rubric'

const QuestionFile = z.object({ keyPoints: z.array(z.enum(KEY_POINT_IDS)).default([]) })
const WordsFile = z.object({
  question: z.string(),
  strong: z.object({ answer: z.string() }),
  weak: z.object({ answer: z.string() }),
})

/** The first seven key points are the core: every customer scenario is checked for them. */
const CORE = KEY_POINT_IDS.slice(0, 7)

/**
 * A question as the rubric asks for it. One of the bank brings its key points and model answers; any other is
 * checked for the core.
 */
export type FindQuestion = (text: string, kind: QuestionKind) => AskedQuestion

/** Reads the bank straight from the content folder, so that the command line needs no build. */
export function openBank(contentFolder: string, locale: string): FindQuestion {
  const folder = join(contentFolder, 'questions')
  const bank = new Map(
    readdirSync(folder).map((slug) => {
      const { keyPoints } = QuestionFile.parse(readYaml(join(folder, slug, 'question.yaml')))
      const words = WordsFile.parse(readYaml(join(folder, slug, `${locale}.yaml`)))
      return [words.question.trim(), { keyPoints, modelAnswers: [words.strong.answer, words.weak.answer] }]
    }),
  )
  return (text, kind) => {
    const unknown = { keyPoints: kind === 'general' ? [] : CORE, modelAnswers: [] }
    return { kind, text, ...(bank.get(text.trim()) ?? unknown) }
  }
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'))
}
