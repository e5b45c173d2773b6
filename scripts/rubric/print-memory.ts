import { readByModel } from '../../lib/reader/model/read-by-model'
import { loadNodeModel } from '../../lib/reader/node'
import { MODEL_FOLDER } from './open-readers'

/** Prints how many bytes this process has grown by once the model has read an answer and what it let go of is collected. */
const before = settledBytes()
const model = await loadNodeModel(MODEL_FOLDER)
await readByModel('I listened to her. '.repeat(40), { kind: 'competency', text: 'Tell me.' }, model)
console.log(settledBytes() - before)

function settledBytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss
}
