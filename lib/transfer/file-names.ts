/** What lies in the ZIP. Only the first is ever read back. */
export const TRANSFER_FILE = 'starline.json'
export const ANSWERS_FILE = 'answers.md'
export const TABLE_FILE = 'attempts.csv'
