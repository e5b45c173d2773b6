import 'server-only'
import { defaultLocale } from '../i18n/locales'
import { compilePhrases, type Phrases } from '../reader/phrases/compile-phrases'
import { phraseSource } from './generated/phrase-source'

/** The phrases by which the rules reader reads, compiled once a process. */
export const phrases: Phrases = compilePhrases(phraseSource[defaultLocale.code])
