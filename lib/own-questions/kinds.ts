/** What a question of one's own can ask for; general ones have criteria that only the bank knows. */
export const OWN_QUESTION_KINDS = ['competency', 'hypothetical'] as const
export type OwnQuestionKind = (typeof OWN_QUESTION_KINDS)[number]
