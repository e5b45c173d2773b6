import type { Redaction } from './types'

/** As computers write it. Lengths are bounded, so that no text makes it slow. */
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/gu
/** As people say it: "rosa dot perez at example dot com". Only endings that are no words of a next sentence. */
const SAID =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40}(?: dot [\p{L}\p{N}_+-]{1,40}){0,3} ?(?: at |\(at\)|\[at\]|@) ?[\p{L}\p{N}-]{1,40}(?:(?: ?\. ?| dot )[\p{L}\p{N}-]{1,40}){0,2}(?: ?\. ?| dot )(?:com|net|org|edu|info|co|uk|ie|de|fr|nl|pl|eu|ca|au|nz|ng|ke|gh|br|kr|jp|cn|example|test)(?![\p{L}\p{N}])/giu

/** E-mail addresses, written or spelled out. */
export function findEmails(text: string): readonly Redaction[] {
  return [WRITTEN, SAID].flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'email' as const,
    })),
  )
}
