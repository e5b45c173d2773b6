import { describe, expect, it } from 'vitest'
import { assess, type NotJudgedReason } from '../rubric'
import { loadPhrases } from './load-phrases'
import { readByRules } from './rules'

const phrases = loadPhrases('content', 'en')
const MODEL = `Last spring I was on the returns desk of a shoe shop when a man brought back boots that had split in a week.
I let him tell me the whole story, said I could see why he was cross, and apologised. I offered him a new pair or his
money, and he chose the money. I refunded it there and then, and asked whether there was anything else.`
const question = {
  kind: 'competency',
  text: 'Tell me about a time you had to deal with an angry customer. How did you overcome it?',
  keyPoints: ['listened', 'apologised', 'took_action'],
  modelAnswers: [MODEL],
} as const

function reasonFor(answer: string): NotJudgedReason | 'judged' {
  const assessment = assess(readByRules(answer, phrases), question)
  return assessment.judged ? 'judged' : assessment.reason
}

const NOT_JUDGED: Readonly<Record<NotJudgedReason, readonly string[]>> = {
  too_thin: [
    'I helped a customer.',
    'I do not know what to say here.',
    'N/A',
    'I would listen and be nice to them.',
    'Yes, many times, at my old job.',
    '...',
  ],
  gibberish: [
    'asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf asdf',
    'qwrtp zxcvb mnbvc lkjhg fdsap qwrtz yxcvb nmlkj hgfds apoiu ztrew qyxcv bnmlk jhgfd saqwr',
    'test test test test test test test test test test test test test test test test test test',
    'hfjdk sldkf jghtr eiwoq pzmxn cbvla ksjdh fgqpw oeiru tyzmx ncbvq pwoei rutyf hgjdk slazm',
    'blah blah blah blah blah blah blah blah blah blah blah blah blah blah blah blah blah',
    'xxxxxx yyyyyy zzzzzz xxxxxx wwwwww vvvvvv qqqqqq tttttt rrrrrr pppppp kkkkkk jjjjjj hhhhhh ggggg fffff',
  ],
  other_language: [
    'Trabajaba en una tienda de zapatos cuando un cliente llegó muy enfadado porque las botas se habían roto. Lo escuché hasta el final y le pedí perdón.',
    'Ich habe in einem Schuhgeschäft gearbeitet, als ein Kunde sehr verärgert kam, weil die Stiefel kaputt waren. Ich habe ihm zugehört und mich entschuldigt.',
    "Je travaillais dans un magasin de chaussures quand un client est arrivé très fâché parce que ses bottes étaient cassées. Je l'ai écouté jusqu'au bout et je me suis excusé.",
    'Pracowałem w sklepie z butami, kiedy przyszedł klient, który był bardzo zły, bo jego buty się rozpadły. Wysłuchałem go do końca i przeprosiłem.',
    'Bir ayakkabı mağazasında çalışıyordum, müşteri çok kızgındı çünkü botları yırtılmıştı. Onu sonuna kadar dinledim ve ondan özür diledim, sonra parasını geri verdim.',
    'Я работал в обувном магазине, когда пришёл очень злой покупатель, потому что его ботинки порвались. Я выслушал его до конца и извинился перед ним за это.',
    'Radila sam u trgovini obuće kad je došao kupac koji je bio jako ljut jer su se čizme raspale. Slušala sam ga do kraja i ispričala mu se za to.',
    'Lavoravo in un negozio di scarpe quando è arrivato un cliente molto arrabbiato perché gli stivali si erano rotti. Ho ascoltato tutto e mi sono scusato con lui.',
    'Eu trabalhava numa loja de sapatos quando um cliente chegou muito zangado porque as botas não eram boas. Eu ouvi até ao fim e pedi desculpa por tudo isso.',
    'Töötasin kingapoes, kui tuli väga vihane klient, sest tema saapad olid katki. Ma kuulasin ta lõpuni ära ja vabandasin, siis andsin talle raha tagasi.',
    'Lucram la un magazin de pantofi când a venit un client foarte supărat pentru că ghetele nu mai erau bune. L-am ascultat până la capăt și mi-am cerut scuze.',
  ],
  off_point: [
    'Preheat the oven to two hundred degrees. Mix flour, butter and sugar until smooth, fold in four eggs, pour into a tin and bake for forty minutes.',
    'The mitochondrion is the powerhouse of the cell. It makes energy from sugar and oxygen through a chain of reactions on its inner membrane.',
    'Roses are red, violets are blue, sugar is sweet, and the morning is bright with dew on the grass beside the river.',
    'In 1066 William crossed the Channel with seven hundred ships, landed at Pevensey and won the battle near Hastings in the autumn of that year.',
    'The quick brown fox jumps over the lazy dog while the sun sets slowly behind green hills in the quiet of an autumn evening.',
  ],
  echo: [
    'What would you do if a caller turned abusive and kept shouting at you about a bill? What would you say first?',
    'Describe a time when a guest asked for something that the rules did not allow. How did you handle it?',
    'Tell me about a time you had to deal with an angry customer. How did you overcome it?',
    'tell me about a time you had to deal with an angry customer how did you overcome it',
    'Question: Tell me about a time you had to deal with an angry customer. How did you overcome it? Answer:',
    'Tell me about a time you had to deal with an angry customer. Tell me about a time you had to deal with an angry customer.',
  ],
  copied: [
    MODEL,
    MODEL.toUpperCase(),
    MODEL.replace('a man', 'a lady').replace('cross', 'upset'),
    `Hello. ${MODEL} Thank you for reading.`,
    MODEL.split('. ').slice(1).join('. '),
  ],
}

describe.each(Object.entries(NOT_JUDGED))('%s', (reason, answers) => {
  it.each(answers)('is why this is not judged: %s', (answer) => {
    expect(reasonFor(answer)).toBe(reason)
  })
})

describe('what is to the point is judged, however it is said', () => {
  it.each([
    ['short', 'Guy wanted a refund. No receipt, so no. He shouted, I walked off. He left. That is the job.'],
    [
      'rude',
      'Customers are idiots and I tell them so. One cried once. I told her to grow up and read the sign on the wall.',
    ],
    [
      'evasive',
      'That never happened to me. People like me, so nobody gets angry. I cannot think of one single time at all.',
    ],
    [
      'in a learner’s English',
      'In hotel in Lublin I was working, guest come very angry that room is cold. I am listening to him, I say sorry sir, I bring heater. He was smile.',
    ],
    [
      'with words of another language',
      'The señora said “no me digas”, she was crying, and I said pole sana, mama, and gave her the chair. I rang the nephew for her.',
    ],
    [
      'without capitals or apostrophes',
      'so this bloke came in n he wasnt happy, i let him rant n didnt bite, then i swapped it for him, sorted',
    ],
    [
      'in bullet points',
      '- heard him out\n- said sorry, once\n- new card ordered\n- rang Friday: did it come? It did.\n- he still banks with us',
    ],
    [
      'about being a customer',
      'I have only been the customer. Once a waiter spilt soup on me, said sorry at once and paid for the cleaning of my coat.',
    ],
    [
      'quoting the question first',
      `${question.text} It was in June, at the till. A man threw his bag at me, I let him shout, and then I changed his ticket.`,
    ],
    [
      'a bare list of key words',
      'Active listening, empathy, apology, ownership, solution, follow-up, thanks. That is the method I was taught and it always works.',
    ],
  ])('%s', (_, answer) => {
    expect(reasonFor(answer)).toBe('judged')
  })
})

it('keeps a bare list of key words in the lowest band', () => {
  const list =
    'Listened, apologised, took ownership, refunded the customer, thanked the customer, stayed calm, asked questions, followed up.'
  const assessment = assess(readByRules(list, phrases), question)
  expect(assessment).toMatchObject({ judged: true, band: 'not_yet' })
})
