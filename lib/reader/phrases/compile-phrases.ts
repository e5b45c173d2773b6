import {
  KEY_POINT_IDS,
  type KeyPointId,
  NEAR_MISS_REASONS,
  type NearMissReason,
  STAR_PARTS,
  type StarPart,
} from '../../rubric/types'
import { findAnchor } from './phrase-anchor'
import { buildPhraseMachine, type PhraseMachine, type WordLists } from './phrase-machine'

/** What `content/key-points/<id>/<locale>.yaml` says about recognising one key point. */
export interface KeyPointPhrases {
  /** Wordings that show it. */
  readonly phrases: readonly string[]
  /** Wordings that come near it, by the reason why they do not count. */
  readonly nearPhrases: Readonly<Partial<Record<NearMissReason, readonly string[]>>>
}

/** Everything that the rules reader needs of one language, as plain data: what content is compiled to. */
export interface PhraseSource {
  /** Word lists that phrases name: `{them}`. Entries are phrases themselves. */
  readonly lists: WordLists
  readonly keyPoints: Readonly<Record<KeyPointId, KeyPointPhrases>>
  readonly star: Readonly<Record<StarPart, readonly string[]>>
}

/** What a match of a phrase says. */
export type PhraseMeaning =
  | { readonly kind: 'key_point'; readonly keyPoint: KeyPointId }
  | { readonly kind: 'near_miss'; readonly keyPoint: KeyPointId; readonly reason: NearMissReason }
  | { readonly kind: 'star'; readonly part: StarPart }

export interface CompiledPhrase {
  readonly meaning: PhraseMeaning
  readonly machine: PhraseMachine
}

/** Phrases under the words of which a sentence must have one: see `findAnchor`. */
export interface Phrases {
  readonly byStem: ReadonlyMap<string, readonly CompiledPhrase[]>
  readonly byText: ReadonlyMap<string, readonly CompiledPhrase[]>
}

/** Throws an `Error` that quotes the phrase and says where it stands when one cannot be read. */
export function compilePhrases(source: PhraseSource): Phrases {
  const byStem = new Map<string, CompiledPhrase[]>()
  const byText = new Map<string, CompiledPhrase[]>()
  const put = (index: Map<string, CompiledPhrase[]>, key: string, phrase: CompiledPhrase) => {
    const there = index.get(key)
    if (there) there.push(phrase)
    else index.set(key, [phrase])
  }
  const add = (meaning: PhraseMeaning, texts: readonly string[], place: string) => {
    for (const text of texts) {
      try {
        const phrase = { meaning, machine: buildPhraseMachine(text, source.lists) }
        const anchor = findAnchor(phrase.machine)
        for (const key of anchor.stems) put(byStem, key, phrase)
        for (const key of anchor.texts) put(byText, key, phrase)
      } catch (cause) {
        throw new Error(`${place}: ${cause instanceof Error ? cause.message : cause}`, { cause })
      }
    }
  }
  for (const keyPoint of KEY_POINT_IDS) {
    const { phrases, nearPhrases } = source.keyPoints[keyPoint]
    add({ kind: 'key_point', keyPoint }, phrases, `${keyPoint}, phrases`)
    for (const reason of NEAR_MISS_REASONS) {
      add(
        { kind: 'near_miss', keyPoint, reason },
        nearPhrases[reason] ?? [],
        `${keyPoint}, nearPhrases.${reason}`,
      )
    }
  }
  for (const part of STAR_PARTS) add({ kind: 'star', part }, source.star[part], `star, ${part}`)
  return { byStem, byText }
}
