import { type Finding, type JudgedAssessment, KEY_POINT_IDS, type KeyPointId } from '@/lib/rubric/types'

/** For tests: a judged assessment of `answer` in which nothing is called for or found, except as told. */
export function judgedAssessment(
  findings: Partial<Record<KeyPointId, Partial<Finding>>> = {},
  rest: Partial<JudgedAssessment> = {},
): JudgedAssessment {
  return {
    rubricVersion: '1',
    reader: 'rules',
    readerVersion: '1',
    words: 100,
    judged: true,
    band: 'developing',
    form: null,
    findings: KEY_POINT_IDS.map((id) => ({
      id,
      called: false,
      evidence: [],
      nearMisses: [],
      ...findings[id],
    })),
    criteria: [],
    star: [
      { part: 'situation', spans: [], words: 0, share: 0, verdict: 'missing' },
      { part: 'task', spans: [], words: 0, share: 0, verdict: 'missing' },
      { part: 'action', spans: [], words: 0, share: 0, verdict: 'missing' },
      { part: 'result', spans: [], words: 0, share: 0, verdict: 'missing' },
    ],
    praise: null,
    advice: [],
    unread: [],
    ...rest,
  }
}
