import { alikeQuestions } from './alike-questions'
import { americanSpellings } from './american-spellings'
import { type Content, loadContent } from './content'
import type { Fault } from './fault'
import { lessonFaults } from './lesson-faults'
import { localeFaults } from './locale-faults'
import { questionFaults } from './question-faults'
import { ContentFiles } from './read-files'
import { repeatedSentences } from './repeated-sentences'
import { setFaults } from './set-faults'

/** Reads a content folder and checks it whole; content that has faults must not be compiled. */
export function checkContent(folder: string): { content: Content; faults: readonly Fault[] } {
  const files = new ContentFiles(folder)
  const content = loadContent(files)
  const faults = [
    ...content.questions.flatMap((question) => questionFaults(content, question)),
    ...content.lessons.flatMap((lesson) => lessonFaults(content, lesson)),
    ...content.sets.flatMap((set) => setFaults(content, set)),
    ...repeatedSentences(content),
    ...alikeQuestions(content),
    ...americanSpellings(content),
    ...localeFaults(files, content),
  ]
  for (const checked of [
    'questions',
    'lessons',
    'sets',
    'key-points',
    'messages',
    'rubric/words',
    'rubric/star',
  ])
    files.checkUnknown(checked)
  return { content, faults: [...files.faults, ...faults] }
}
