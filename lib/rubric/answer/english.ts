/** The closed classes of English that the grammar of an answer rests on. Words here are lower case, as in `Word.text`. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Coordinators go on with the same subject: "I listened and took notes". */
export const COORDINATORS = set('and but then or nor')
/** Words that begin a clause with a subject of its own, off the main line of the sentence. */
export const SUBORDINATORS = set(
  'because when while until till that which who whom whose where if although though since as whether unless once before after what how why than whenever wherever whatever whichever whoever however',
)
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([...COORDINATORS, ...SUBORDINATORS, 'so'])

export const FIRST_PERSON = set('i we')
export const THIRD_PERSON = set('he she they')
/** Pronouns that are subjects only where a clause begins with them; elsewhere they may be objects. */
export const OPENING_PRONOUNS = set('it you this that these those everyone everybody someone somebody nobody')
/** Words that can open a span together with its own subject, so that the span itself says who acts. */
export const SUBJECT_STARTS = set(
  'i we he she they you it that this these those there my our his her their your mine ours the a an every each all both one two three nobody nothing either me which whichever would shall up',
)
export const DETERMINERS = set(
  'the a an my our his her their your this that these those some another one every each',
)

/** Words that may stand between a subject and its verb. */
export const BEFORE_VERB = set(
  "would will 'd 'll am be is are was were been being have has had 've 'm 's do did does can could may might must shall should just then also always really never not first still only even simply quickly immediately politely kindly calmly gently personally quietly actually already usually often again later finally straight to too all both ever once however therefore obviously honestly basically probably directly myself well so now soon best like um er uh sort kind of you know next there",
)

export const AUXILIARIES = set("is are was were has had would will 'd 'll can could did does do")
/** Stems of nouns that tell when, and so are no subjects: "the next day rang her". */
export const TIMES = set(
  'day morning week night evening afternoon time minute hour year month end moment monday tuesday wednesday thursday friday saturday sunday weekend second thing',
)

/** People who are neither the candidate nor nobody: as a subject, somebody else acts. */
export const PEOPLE = set(
  'manager supervisor boss colleague coworker teammate lead leader superior customer client caller guest patient passenger member tenant resident visitor shopper buyer user man woman lady gentleman guy bloke fella lad girl boy mother father mum mom dad son daughter wife husband brother sister parent couple family person people staff team driver engineer technician courier agent receptionist waiter chef owner director doctor nurse pharmacist porter neighbour officer landlord student teacher sir madam friend kid child partner granny grandmother grandson niece nephew plumber security assistant trainer interpreter head cleaner cook cashier clerk rep barman bartender warden caretaker fitter foreman trainee apprentice intern salesman operator widow widower',
)
export const CUSTOMERS = set(
  'customer client caller guest patient passenger member tenant resident visitor shopper buyer user man woman lady gentleman guy bloke fella he she they',
)

export const NEGATIONS = set(
  'not never no nor neither nobody without hardly barely cannot forgot forget failed refused neglected fail refuse unable none',
)
/** "I did not hesitate to apologise" is no denial. */
export const NEGATION_CANCELLERS = set(
  'hesitate forget fail only just until till wait problem matter doubt mind',
)
export const SPEECH_VERBS = set(
  'say says said saying tell tells told go goes went ask asks asked reply replies replied shout shouts shouted answer answers answered write wrote type typed add added explain explained begged called call yelled screamed told snapped insisted like',
)
/** Clauses in which nobody acts. */
export const FILLERS: ReadonlySet<string> = new Set([
  'you know',
  'you see',
  'i mean',
  'i believe',
  'i think',
  'i suppose',
  'i guess',
  'i reckon',
  'to be honest',
  'to be fair',
])
export const FILLER_WORDS_MAX = 3
/** Words put to somebody follow these: "I told him, take a breath". */
export const TELLING = set('say says said tell tells told')
export const OBJECT_PRONOUNS = set('him her them')
/** Words with which a clause can begin that is no instruction: saying them is the speaker's own act, or a subject. */
export const INTERJECTIONS = set(
  'sorry thank thanks cheers ta let leave give i we you the that it what when where who how',
)
export const ORDER_VERBS = set(
  'ask asks asked tell tells told order ordered beg begged want wants wanted expect expected need needed get got gets getting remind reminded advise advised warn warned instruct instructed urge urged invite invited',
)
/** Verbs whose past is their base: "should have let". */
export const UNCHANGED_PASTS = set('let put cut hit set shut read quit cost hurt been beat run come become')
export const TITLES = set('mr mrs ms miss dr prof st')
export const VIRTUE_WORDS = set(
  'important importance key essential vital crucial matters strength strengths skill skills quality qualities believe believes believer virtue virtues values value mindset attitude passionate passion essence strong needed necessary needs ability abilities competencies capable',
)
export const NOT_NAMES = set(
  'then later today tomorrow afterwards finally next first second third monday tuesday wednesday thursday friday saturday sunday once eventually luckily sometimes usually always never maybe perhaps yes no well ok okay so and but because when while after before if the a an my our his her their your this that these those it i we he she they you there here what which who how still just also even only really honestly anyway in on at by for with from to of as since until',
)
