export { findPersonalData } from './find-personal-data'
export { type HiddenText, hideWords } from './hide-words'
export { addRedactions, findOccurrences, removeRedaction, widenToWords } from './redactions'
export { REDACTION_KINDS, type Redaction, type RedactionKind } from './types'
