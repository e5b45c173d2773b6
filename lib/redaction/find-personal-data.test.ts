import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from './find-personal-data'

const found = (text: string) => findPersonalData(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('names', () => {
  it.each([
    ['I told Mrs. Okonjo the truth.', ['Mrs. Okonjo']],
    ['i was with mr patel at the desk', ['mr patel']],
    ['I rang Mr and Mrs Dube.', ['Mr and Mrs Dube']],
    ['A guest called Ottoline came in.', ['Ottoline']],
    ['a man by the name of zbyszko rang', ['zbyszko']],
    ['my name is wendeline and i listen', ['wendeline']],
    ['Then maria santos came back.', ['maria santos']],
    ['I asked my manager Thelonious for help.', ['Thelonious']],
    ['We wrote to Ximena de la Fuente at once.', ['Ximena de la Fuente']],
    ['It was J. Harcourt, and not his brother.', ['J. Harcourt']],
    ['José García and Łukasz waited.', ['José García', 'Łukasz']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  it('are marked wherever they stand again, before or after, in any case, and without their possessive', () => {
    const text = 'Ottoline was angry. A guest called Ottoline has a dog; Ottoline’s dog bit ottoline.'
    expect(found(text)).toEqual(['Ottoline', 'Ottoline', 'Ottoline', 'ottoline'])
  })

  it.each([
    'I worked for Tesco in Manchester until May.',
    'Last December I will mark the date with hope and joy.',
    'The Customer Service Team Leader said no.',
    'Management told Customers to call British Gas on Monday.',
    'She called back, and I called the manager.',
    'We sold the Samsung Galaxy near Trafford Centre.',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]))
})

describe('numbers and addresses', () => {
  it.each([
    ['Ring me on 07700 900123, please.', ['07700 900123'], 'phone'],
    ['He gave +44 (0)20 7946 0321 as his number.', ['+44 (0)20 7946 0321'], 'phone'],
    ['call me: (555) 014-2298', ['(555) 014-2298'], 'phone'],
    [
      'oh seven seven double zero nine zero zero one',
      ['oh seven seven double zero nine zero zero one'],
      'phone',
    ],
    ['The card was 4929 1234 5678 9012.', ['4929 1234 5678 9012'], 'card'],
    ['from DE89 3704 0044 0532 0130 00 it came', ['DE89 3704 0044 0532 0130 00'], 'card'],
    ['her order number was 3391', ['3391'], 'reference'],
    ['order #59210 was late', ['#59210'], 'reference'],
    ['invoice INV-2024-00871, unpaid', ['INV-2024-00871'], 'reference'],
    ['booking reference QWERTY', ['QWERTY'], 'reference'],
    ['write to rosa.perez+x@example.co.uk.', ['rosa.perez+x@example.co.uk'], 'email'],
    ['it is rosa dot perez at example dot com', ['rosa dot perez at example dot com'], 'email'],
  ])('%s', (text, spans, kind) => {
    expect(found(text)).toEqual(spans)
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    'We are open 24/7, from 9-5 or 09:30 to 17.45.',
    'It cost £1,250.00, then 12,000 euros, then 15000 points, and 30%.',
    'On 14/03/2025, in 2019-2021 and on 2024-11-25.',
    'Go to room 2141, page 4, table 12, gate A18, flight BA1170.',
    'My iPhone 13 and the HP 2055 broke on the M25 after 20 minutes.',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]))
})

it('gives spans in order, apart and within any text', () => {
  const sign = fc.constantFrom(
    'Maria ',
    'mr ',
    '0',
    '12',
    ' ',
    '-',
    '#',
    '@',
    'a.',
    '\n',
    '😀',
    'é',
    'called ',
    '"',
    '\uD800',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join('')
      let last = -1
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

it.each(['a', '1', 'a.', '1 ', 'A ', 'a dot ', '@', '. ', '"', ': ', '#', 'Mr ', '-', 'one '])(
  'takes no longer than it must over 50,000 of %j',
  (sign) => {
    const began = performance.now()
    findPersonalData(sign.repeat(50_000))
    expect(performance.now() - began).toBeLessThan(5000)
  },
)
