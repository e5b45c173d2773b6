import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The content folder of this project, wherever the command is called from. */
export const CONTENT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'content')
