import { KEY_POINT_IDS, type KeyPointId, STAR_PARTS } from '../../lib/rubric'
import { recordOf } from '../../lib/rubric/record-of'
import type { AssessedLine } from './assess-line'
import type { LabelledAnswer } from './labelled-answer'

/** A few key words a point: what most such products ship, and what this rubric has to beat. */
const KEY_WORDS: Readonly<Record<KeyPointId, RegExp>> = {
  listened: /\b(listen|heard|hear (him|her|them)|notes?\b|interrupt)/i,
  paraphrased: /\b(paraphras|repeat|summari[sz]|in my own words|read (it )?back|is that right|correct\?)/i,
  stayed_calm: /\b(calm|patien(t|ce)|composed|professional|breath|temper)/i,
  took_ownership:
    /\b(ownership|responsib|accountab|my (name|number|extension)|personally|our (fault|mistake))/i,
  escalated: /\b(manager|supervisor|escalat|team lead|senior)/i,
  confirmed: /\b(confirm|follow(ed)?[- ]up|satisfied|anything else|check(ed)?|make sure)\b/i,
  thanked: /\bthank|\bgrateful|\bappreciat/i,
  controlled_voice: /\b(tone|voice|softly|slowly|quietly)\b/i,
  not_personal: /\bpersonal(ly)?\b|\b(about|at) me\b/i,
  empathised: /\b(empath|understand|frustrat|sympath|in (your|her|his) (place|shoes))/i,
  apologised: /\b(apolog|sorry)/i,
  asked_questions: /\b(ask(ed)?|questions?)\b/i,
  took_action: /\b(refund|replac|resolv|solution|fix|sent|booked|ordered|rang|called)/i,
  agreed_solution: /\b(agreed|option|choice|choose|chose|compromise|offer)/i,
  kept_informed: /\b(updat|inform|minutes|explain)/i,
  set_boundary: /\b(policy|boundar|limit|can't|cannot|not able)/i,
  learned: /\b(learn|lesson|improv|since then|suggest)/i,
}

/** What a list of key words would say of an answer. It knows no STAR. */
export function findKeyWords({ id, answer }: LabelledAnswer): AssessedLine {
  const found = KEY_POINT_IDS.flatMap((point) => {
    const match = KEY_WORDS[point].exec(answer)
    return match ? [[point, [match[0]]] as const] : []
  })
  const star = recordOf(STAR_PARTS, () => false)
  return { id, keyPoints: Object.fromEntries(found), star, judged: true, near: [], form: null }
}
