/** How long a private note may be. By itself, so that a page can say so without the schema. */
export const NOTE_LENGTH_CHARS_MAX = 4_000
