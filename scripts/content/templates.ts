type Locales = readonly { readonly code: string }[]
/** File names, relative to the content folder, with what they begin as. */
type Files = readonly (readonly [string, string])[]

const QUESTION = `kind: competency            # competency | hypothetical | general
topic: complaints           # one of topics.yaml
difficulty: easy            # easy | medium | hard
channel: phone              # phone | face_to_face | chat | email | any
sector: any
keyPoints: []               # 6 to 11 ids of key-points/; none for a general question
criteria: []                # general only: 3 to 5 ids of criteria.yaml
followUps: []               # three of the keyPoints (or criteria)
sources: []                 # one to four tags of sources.yaml
`
const QUESTION_WORDS = `question:
after:                      # what the interviewer is after, in a sentence or two
followUps: {}               # the same ids as in question.yaml, one probing question each
strong:
  answer: |
  shows: {}                 # every key point that it shows: exact quotes
weak:
  answer: |
  shows: {}
`
const LESSON = `group: key_points           # interview | key_points | work
order: 99                   # where it stands among the lessons
keyPoints: []               # what it trains
sources: []                 # - { tag: B6, paragraph: 2 }
exercise: {}                # keyPoint: the one that shows that it is done
questions: []               # three slugs that train it
`
const LESSON_WORDS = `title:
lead:                       # what somebody will be able to do after it
paragraphs: []              # four to seven
waysToSay: []               # five for a key point
goesWrong: []               # - { before: , why: , after: }
exercise:
  task:
  example:
`
const SET_WORDS = `  name:
  lead:                     # whom it is for, in a sentence
`

/** The files of a new thing of each kind. */
export const TEMPLATES = {
  question: (slug: string, locales: Locales): Files => [
    [`questions/${slug}/question.yaml`, QUESTION],
    ...locales.map(({ code }) => [`questions/${slug}/${code}.yaml`, QUESTION_WORDS] as const),
  ],
  lesson: (slug: string, locales: Locales): Files => [
    [`lessons/${slug}/lesson.yaml`, LESSON],
    ...locales.map(({ code }) => [`lessons/${slug}/${code}.yaml`, LESSON_WORDS] as const),
  ],
  set: (slug: string, locales: Locales): Files => [
    [
      `sets/${slug}.yaml`,
      `questions: []               # four to twelve slugs, in order\n${locales.map(({ code }) => `${code}:\n${SET_WORDS}`).join('')}`,
    ],
  ],
} as const

export function isTemplateKind(kind: string): kind is keyof typeof TEMPLATES {
  return Object.hasOwn(TEMPLATES, kind)
}
