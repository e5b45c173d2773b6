import 'server-only'
import path from 'node:path'

/** Where the reader's model lies on this server. */
export const MODEL_FOLDER = path.join(process.cwd(), 'content', 'rubric', 'model')
