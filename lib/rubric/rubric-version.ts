/** Raised whenever the same reading would be judged otherwise than before; stored with every assessment. */
export const RUBRIC_VERSION = '3'
