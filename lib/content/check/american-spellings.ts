import type { Content } from './content'
import type { Fault } from './fault'

/**
 * American spellings and the British ones, as beginnings of words: `color` also finds "colored". Left out is what is British in another
 * sense: check, tire, meter, program, practice, license, story.
 */
const BRITISH: Readonly<Record<string, string>> = {
  color: 'colour',
  favor: 'favour',
  flavor: 'flavour',
  harbor: 'harbour',
  honor: 'honour',
  humor: 'humour',
  labor: 'labour',
  neighbor: 'neighbour',
  odor: 'odour',
  parlor: 'parlour',
  rumor: 'rumour',
  savior: 'saviour',
  savor: 'savour',
  vapor: 'vapour',
  vigor: 'vigour',
  behavior: 'behaviour',
  endeavor: 'endeavour',
  armor: 'armour',
  candor: 'candour',
  demeanor: 'demeanour',
  apologiz: 'apologis',
  organiz: 'organis',
  realiz: 'realis',
  recogniz: 'recognis',
  summariz: 'summaris',
  personaliz: 'personalis',
  prioritiz: 'prioritis',
  specializ: 'specialis',
  minimiz: 'minimis',
  maximiz: 'maximis',
  memoriz: 'memoris',
  emphasiz: 'emphasis',
  empathiz: 'empathis',
  criticiz: 'criticis',
  generaliz: 'generalis',
  finaliz: 'finalis',
  categoriz: 'categoris',
  familiariz: 'familiaris',
  utiliz: 'utilis',
  visualiz: 'visualis',
  sympathiz: 'sympathis',
  standardiz: 'standardis',
  authoriz: 'authoris',
  analyz: 'analys',
  paralyz: 'paralys',
  center: 'centre',
  theater: 'theatre',
  fiber: 'fibre',
  liter: 'litre',
  kilometer: 'kilometre',
  centimeter: 'centimetre',
  millimeter: 'millimetre',
  somber: 'sombre',
  maneuver: 'manoeuvre',
  traveled: 'travelled',
  traveler: 'traveller',
  traveling: 'travelling',
  canceled: 'cancelled',
  canceling: 'cancelling',
  labeled: 'labelled',
  labeling: 'labelling',
  modeled: 'modelled',
  modeling: 'modelling',
  counselor: 'counsellor',
  counseling: 'counselling',
  signaled: 'signalled',
  signaling: 'signalling',
  totaled: 'totalled',
  marveled: 'marvelled',
  quarreled: 'quarrelled',
  quarreling: 'quarrelling',
  jewelry: 'jewellery',
  woolen: 'woollen',
  fulfill: 'fulfil',
  skillful: 'skilful',
  willful: 'wilful',
  installment: 'instalment',
  enrollment: 'enrolment',
  catalog: 'catalogue',
  dialog: 'dialogue',
  defense: 'defence',
  offense: 'offence',
  pretense: 'pretence',
  practicing: 'practising',
  practiced: 'practised',
  gray: 'grey',
  mom: 'mum',
  pajama: 'pyjama',
  plow: 'plough',
  skeptic: 'sceptic',
  mold: 'mould',
  mustache: 'moustache',
  aging: 'ageing',
  judgment: 'judgement',
  acknowledgment: 'acknowledgement',
  airplane: 'aeroplane',
  aluminum: 'aluminium',
  cozy: 'cosy',
  donut: 'doughnut',
  tidbit: 'titbit',
  gotten: 'got',
  pediatric: 'paediatric',
  anesthe: 'anaesthe',
  diarrhea: 'diarrhoea',
  estrogen: 'oestrogen',
  tumor: 'tumour',
  sulfur: 'sulphur',
  licorice: 'liquorice',
}
/** British words that begin like an American spelling. */
const BRITISH_ALL_THE_SAME =
  /^(honorar|honorific|humoro|humorist|vaporis|vigoro|laborio|laborator|odoro|coloration|litera|moment|catalogue|dialogue|fulfilled|fulfilling|moldov|mombasa)/

const AMERICAN = new RegExp(`(?<![\\p{L}’'])(${Object.keys(BRITISH).join('|')})\\p{L}*`, 'giu')

/** American spellings in what people read. Phrases that an answer is read by are left alone: candidates write as they write. */
export function americanSpellings({
  questions,
  lessons,
  keyPoints,
  sets,
  topics,
  criteria,
}: Content): Fault[] {
  return [
    ...questions.flatMap(({ slug, words }) => inFile(`questions/${slug}/en.yaml`, words.en)),
    ...lessons.flatMap(({ slug, words }) => inFile(`lessons/${slug}/en.yaml`, words.en)),
    ...keyPoints.flatMap(({ id, words: { en } }) => {
      if (!en) return []
      const { phrases: _, nearPhrases: __, hits: ___, misses: ____, ...read } = en
      return inFile(`key-points/${id}/en.yaml`, read)
    }),
    ...sets.flatMap(({ slug, set }) => inFile(`sets/${slug}.yaml`, set)),
    ...inFile('topics.yaml', topics),
    ...inFile('criteria.yaml', criteria),
  ]
}

/** American spellings in everything that a value says, and where. Keys are not read. */
export function inFile(file: string, value: unknown, field = ''): Fault[] {
  if (typeof value === 'string') {
    return [...value.matchAll(AMERICAN)]
      .filter(([word]) => !BRITISH_ALL_THE_SAME.test(word.toLowerCase()))
      .map(([word, beginning = '']) => ({
        file,
        field,
        problem: `"${word}" is American spelling`,
        mend: `write "${BRITISH[beginning.toLowerCase()]}…"`,
      }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => inFile(file, inner, field ? `${field}.${key}` : key))
}
