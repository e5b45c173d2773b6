import {
  ANSWER_FORMS,
  type AnswerForm,
  CRITERION_IDS,
  KEY_POINT_IDS,
  NEAR_MISS_REASONS,
  type NearMissToken,
  NOT_JUDGED_REASONS,
  type NotJudgedReason,
  type QuestionKind,
  type Reading,
  STAR_PARTS,
} from '../../rubric'
import { type ParsedAnswer, parseAnswer, wordsIn } from '../../rubric/answer/parse-answer'
import { SCORE_MIN } from '../../rubric/key-points/find-runs'
import { recordOf } from '../../rubric/record-of'
import type { ModelManifest } from './manifest'
import { findTokenRuns, isSeen, type TokenRun } from './seen-tokens'
import { starOfWords } from './star-of-words'
import { splitTokens, type Token, type Vocabulary } from './tokens'
import { cutWindows, type Window } from './windows'

/** The outputs of one pass, row by row: `spans` and `reasons` a token (the question's too), `form` and `judged` once. 0..1. */
export interface ModelOutputs {
  readonly spans: Float32Array
  readonly reasons: Float32Array
  readonly form: Float32Array
  readonly judged: Float32Array
}

/** The model, loaded: where it runs is the only thing in which Node and the browser differ. */
export interface Model {
  readonly manifest: ModelManifest
  readonly vocabulary: Vocabulary
  run(window: Window): Promise<ModelOutputs>
}

/** The question as far as reading goes: what an answer means depends on what was asked. */
export interface ReadQuestion {
  readonly kind: QuestionKind
  readonly text: string
}

/** Where the columns of the model's spans begin: key points first, then these. */
const NEAR_FROM = KEY_POINT_IDS.length
const STAR_FROM = NEAR_FROM + KEY_POINT_IDS.length
const CRITERIA_FROM = STAR_FROM + STAR_PARTS.length
const SPANS = CRITERIA_FROM + CRITERION_IDS.length
/** Below this a word's score says that it was not seen, whatever the model's number. */
const UNSEEN_SCORE_MAX = SCORE_MIN - 0.01

/** What the model sees in an answer. Time grows in proportion to the answer's length. Throws what `model.run` throws. */
export async function readByModel(answer: string, question: ReadQuestion, model: Model): Promise<Reading> {
  const parsed = parseAnswer(answer)
  const tokens = splitTokens(answer, model.vocabulary)
  const scores = await readTokens(tokens, question, model)
  const { thresholds } = model.manifest
  const column = (index: number) => scores.spans.map((row) => row[index] ?? 0)
  const seen = (index: number, threshold: number): TokenRun[] =>
    isSeen(column(index), threshold, thresholds.topTokens) ? findTokenRuns(column(index), threshold) : []
  // A general question asks for criteria, any other for key points: the model has learned neither on the other's answers.
  const isGeneral = question.kind === 'general'
  const none = parsed.words.map(() => 0)
  return {
    reader: 'model',
    readerVersion: model.manifest.version,
    readsContext: true,
    answer,
    tokens: parsed.words.map(({ start, end }) => ({ start, end })),
    keyPoints: recordOf(KEY_POINT_IDS, (id, index) =>
      isGeneral ? none : scoreWords(parsed, tokens, column(index), seen(index, thresholds.point[id])),
    ),
    nearMisses: recordOf(KEY_POINT_IDS, (id, index) =>
      isGeneral
        ? []
        : seen(NEAR_FROM + index, thresholds.near[id])
            .flatMap((run) => cutAtSentences(run, tokens, parsed))
            .flatMap((run) => nearMissOf(run, tokens, scores.reasons)),
    ),
    star: starOfWords(
      parsed,
      recordOf(STAR_PARTS, (part, index) => {
        const scoresOfPart = column(STAR_FROM + index)
        const isThere = !isGeneral && isSeen(scoresOfPart, thresholds.star[part], thresholds.topTokens)
        return isThere ? scoreWords(parsed, tokens, scoresOfPart, null) : null
      }),
    ),
    criteria: isGeneral
      ? recordOf(CRITERION_IDS, (id, index) => {
          const at = CRITERIA_FROM + index
          return scoreWords(parsed, tokens, column(at), seen(at, thresholds.criterion[id]))
        })
      : null,
    form: scores.form,
    notJudged: scores.notJudged,
  }
}

interface TokenScores {
  /** A row a token of the answer. */
  readonly spans: readonly Float32Array[]
  readonly reasons: readonly Float32Array[]
  readonly form: Record<AnswerForm, number>
  readonly notJudged: Record<NotJudgedReason, number>
}

async function readTokens(
  tokens: readonly Token[],
  question: ReadQuestion,
  model: Model,
): Promise<TokenScores> {
  const asked = splitTokens(`${question.kind}: ${question.text}`, model.vocabulary)
  const windows = cutWindows(asked, tokens, model.manifest.tokens)
  const spans: Float32Array[] = []
  const reasons: Float32Array[] = []
  const outputs: ModelOutputs[] = []
  for (const window of windows) {
    const output = await model.run(window)
    outputs.push(output)
    for (let token = window.from; token < window.end; token += 1) {
      const row = window.offset + token - window.first
      spans.push(output.spans.subarray(row * SPANS, (row + 1) * SPANS))
      reasons.push(
        output.reasons.subarray(row * NEAR_MISS_REASONS.length, (row + 1) * NEAR_MISS_REASONS.length),
      )
    }
  }
  const mean = (of: (output: ModelOutputs) => number | undefined) =>
    outputs.reduce((sum, output) => sum + (of(output) ?? 0), 0) / outputs.length
  return {
    spans,
    reasons,
    form: recordOf(ANSWER_FORMS, (form) => mean((output) => output.form[ANSWER_FORMS.indexOf(form)])),
    // The first column says that the answer can be judged.
    notJudged: recordOf(NOT_JUDGED_REASONS, (reason) =>
      mean((output) => output.judged[NOT_JUDGED_REASONS.indexOf(reason) + 1]),
    ),
  }
}

/** A word has the best score of its tokens; where there are runs, exactly their words reach `SCORE_MIN`. */
function scoreWords(
  parsed: ParsedAnswer,
  tokens: readonly Token[],
  scores: readonly number[],
  runs: readonly TokenRun[] | null,
): number[] {
  const words = parsed.words.map(() => 0)
  const raise = (token: Token | undefined, score: number) => {
    if (!token) return
    const { first, end } = wordsIn(parsed, token)
    for (let word = first; word < end; word += 1) words[word] = Math.max(words[word] ?? 0, score)
  }
  tokens.forEach((token, at) => {
    const score = scores[at] ?? 0
    raise(token, runs === null ? score : Math.min(score, UNSEEN_SCORE_MAX))
  })
  for (const run of runs ?? []) {
    for (let at = run.first; at < run.end; at += 1) raise(tokens[at], Math.max(SCORE_MIN, scores[at] ?? 0))
  }
  return words
}

/** The longest part of a run that lies within one sentence: a quote that runs on into the next says too much. */
function cutAtSentences(run: TokenRun, tokens: readonly Token[], parsed: ParsedAnswer): TokenRun[] {
  const parts: { first: number; end: number; sentence: number }[] = []
  for (let at = run.first; at < run.end; at += 1) {
    const token = tokens[at]
    const word = token ? wordsIn(parsed, token).first : 0
    const sentence = parsed.clauses[parsed.clauseOf[word] ?? -1]?.sentence ?? -1
    const last = parts.at(-1)
    if (last?.sentence === sentence) last.end = at + 1
    else parts.push({ first: at, end: at + 1, sentence })
  }
  const [longest] = parts.sort((a, b) => b.end - b.first - (a.end - a.first))
  return longest ? [{ first: longest.first, end: longest.end, score: run.score }] : []
}

function nearMissOf(
  { first, end, score }: TokenRun,
  tokens: readonly Token[],
  reasons: readonly Float32Array[],
): NearMissToken[] {
  const start = tokens[first]
  const last = tokens[end - 1]
  const [reason] = [...NEAR_MISS_REASONS]
    .map((name, index) => ({ name, score: sumOf(reasons.slice(first, end), index) }))
    .sort((a, b) => b.score - a.score)
  if (!start || !last || !reason) return []
  const span = { start: start.start, end: last.end }
  return [{ span, reason: reason.name, score: Math.max(SCORE_MIN, score) }]
}

function sumOf(rows: readonly Float32Array[], index: number): number {
  return rows.reduce((sum, row) => sum + (row[index] ?? 0), 0)
}
