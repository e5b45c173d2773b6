import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, splitParagraphs } from './segments'

const text = 'booked the fitter myself and kept the case'
const mark = (of: string, start: number, end: number): Mark<string> => ({ of, span: { start, end } })
const flat = (t: string, marks: Mark<string>[]) =>
  splitParagraphs(t, marks).flatMap(({ segments }) => segments)
const seen = (t: string, marks: Mark<string>[]) =>
  flat(t, marks).map((s) => [
    s.text,
    s.marks.map((m) => `${m.of}${m.lane}`).join(' '),
    s.ends.map((m) => m.of).join(' '),
  ])

const texts = fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', ' \n \n\t\n', 'é', '🙂', '.'), {
  maxLength: 40,
})
const marksOf = (length: number) =>
  fc.array(
    fc.tuple(fc.integer({ min: -3, max: length + 3 }), fc.integer({ min: -3, max: length + 3 }), fc.string()),
    { maxLength: 20 },
  )
const marked = texts
  .map((parts) => parts.join(''))
  .chain((t) => marksOf(t.length).map((m) => [t, m.map(([s, e, of]) => mark(of, s, e))] as const))

describe('the marked text', () => {
  it('is one run without marks', () => {
    expect(seen(text, [])).toEqual([[text, '', '']])
    expect(splitParagraphs('', [mark('a', 0, 4)])).toEqual([])
  })

  it('nests what lies within: the inner line is the lower, and each sign ends its own run', () => {
    expect(seen(text, [mark('inner', 0, 17), mark('outer', 0, 42)])).toEqual([
      ['booked the fitter', 'outer0 inner1', 'inner'],
      [' myself and kept the case', 'outer0', 'outer'],
    ])
  })

  it('keeps two that overlap in part on their own lines from end to end', () => {
    expect(seen('abcdefghi', [mark('x', 0, 6), mark('y', 3, 9)])).toEqual([
      ['abc', 'x0', ''],
      ['def', 'x0 y1', 'x'],
      ['ghi', 'y1', 'y'],
    ])
  })

  it('gives three on one run three lines, and signs from the inner to the outer', () => {
    expect(seen('abc', [mark('x', 0, 3), mark('y', 0, 3), mark('z', 0, 3)])).toEqual([
      ['abc', 'x0 y1 z2', 'z y x'],
    ])
  })

  it('takes the upper line again once it is free', () => {
    expect(seen('abcdef', [mark('x', 0, 2), mark('y', 2, 6)])).toEqual([
      ['ab', 'x0', 'x'],
      ['cdef', 'y0', 'y'],
    ])
  })

  it('cuts at empty lines, also within a mark, and signs it once', () => {
    const paragraphs = splitParagraphs('one\n\ntwo', [mark('x', 0, 8)])
    expect(paragraphs.map((p) => [p.isGap, p.segments.map((s) => [s.text, s.ends.length])])).toEqual([
      [false, [['one', 0]]],
      [true, [['\n\n', 0]]],
      [false, [['two', 1]]],
    ])
  })

  it('never changes, whatever the marks', () => {
    fc.assert(
      fc.property(marked, ([t, marks]) => {
        const segments = flat(t, marks)
        expect(segments.map((s) => s.text).join('')).toBe(t)
        for (const s of segments) expect(t.slice(s.start, s.start + s.text.length)).toBe(s.text)
      }),
    )
  })

  it('shows each mark on all its words and signs it exactly once', () => {
    fc.assert(
      fc.property(marked, ([t, marks]) => {
        const segments = flat(t, marks)
        const real = marks.filter(({ span }) => Math.max(0, span.start) < Math.min(t.length, span.end))
        expect(segments.flatMap((s) => s.ends)).toHaveLength(real.length)
        const wanted = real.reduce(
          (sum, { span }) => sum + Math.min(t.length, span.end) - Math.max(0, span.start),
          0,
        )
        expect(segments.reduce((sum, s) => sum + s.text.length * s.marks.length, 0)).toBe(wanted)
        for (const s of segments) expect(new Set(s.marks.map((m) => m.lane)).size).toBe(s.marks.length)
      }),
    )
  })
})
