import 'server-only'
import { getTranslations } from 'next-intl/server'
import { listQuestions } from '@/lib/content/questions'
import { CHANNELS, DIFFICULTIES, QUESTION_KINDS } from '@/lib/content/schema'
import { listTopics } from '@/lib/content/topics'
import type { Facet } from './bank'
import type { BankItem } from './bank-filter'

/** Every question of the bank as the page lists it: by topic, and the easier ones first. */
export async function listBankItems(): Promise<BankItem[]> {
  const [kinds, channels] = await Promise.all([getTranslations('kinds'), getTranslations('channels')])
  const topics = listTopics()
  const topicIds = topics.map(({ id }) => id)
  const names = new Map(topics.map(({ id, name }) => [id, name]))
  return listQuestions()
    .toSorted(
      (a, b) =>
        topicIds.indexOf(a.topic) - topicIds.indexOf(b.topic) ||
        DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty),
    )
    .map(({ slug, question, kind, channel, difficulty, topic }) => ({
      slug,
      question,
      facets: { kind, channel, difficulty, topic },
      meta: [kinds(kind), kind === 'general' ? null : channels(channel)].filter(Boolean).join(' · '),
      // The slug says in a word or two what the question may say in none: "weakness".
      words: [names.get(topic), channels(channel), slug.replaceAll('-', ' ')].join(' '),
    }))
}

/** What the bank can be narrowed by, with the words for each choice. */
export async function listFacets(): Promise<Facet[]> {
  const [t, kinds, channels, difficulties] = await Promise.all([
    getTranslations('bank'),
    getTranslations('kinds'),
    getTranslations('channelChips'),
    getTranslations('difficultyChips'),
  ])
  return [
    {
      name: 'kind',
      label: t('kind'),
      any: t('kindAny'),
      options: QUESTION_KINDS.map((value) => ({ value, label: kinds(value) })),
    },
    {
      name: 'channel',
      label: t('channel'),
      any: t('channelAny'),
      options: CHANNELS.map((value) => ({ value, label: channels(value) })),
    },
    {
      name: 'difficulty',
      label: t('difficulty'),
      any: t('difficultyAny'),
      options: DIFFICULTIES.map((value) => ({ value, label: difficulties(value) })),
    },
    {
      name: 'topic',
      label: t('topic'),
      any: t('topicAny'),
      options: listTopics().map(({ id, name }) => ({ value: id, label: name })),
    },
  ]
}
