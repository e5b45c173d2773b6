/** One file of a ZIP, as it lies there. */
export interface Entry {
  readonly packed: Uint8Array
  readonly isDeflated: boolean
}

// APPNOTE 6.3: the sizes of the records without their variable parts, and where the fields lie in them.
const END = { sign: 0x06054b50, bytes: 22, commentBytesMax: 65_535, count: 10, directory: 16 }
const LISTED = {
  sign: 0x02014b50,
  bytes: 46,
  flags: 8,
  method: 10,
  packedBytes: 20,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
}
const LOCAL = { sign: 0x04034b50, bytes: 30, name: 26, extra: 28 }
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** Ours has three; whoever packs it again may add a few. */
const ENTRIES_MAX = 100

/**
 * The file of that name, by the list at the end of the ZIP, which is what every program goes by. Null where there is none, or the ZIP is
 * no ZIP. Nothing is unpacked, and no size that the ZIP claims is set aside for it.
 */
export function findEntry(zip: Buffer, name: string): Entry | null {
  try {
    return readEntry(zip, name)
  } catch (error) {
    // An offset that leads out of the file.
    if (error instanceof RangeError) return null
    throw error
  }
}

function readEntry(zip: Buffer, name: string): Entry | null {
  const end = findEnd(zip)
  if (end === null) return null
  const count = Math.min(zip.readUInt16LE(end + END.count), ENTRIES_MAX)
  let at = zip.readUInt32LE(end + END.directory)
  for (let seen = 0; seen < count; seen += 1) {
    if (zip.readUInt32LE(at) !== LISTED.sign) return null
    const nameEnd = at + LISTED.bytes + zip.readUInt16LE(at + LISTED.name)
    if (zip.toString('utf8', at + LISTED.bytes, nameEnd) === name) return readListed(zip, at)
    at = nameEnd + zip.readUInt16LE(at + LISTED.extra) + zip.readUInt16LE(at + LISTED.comment)
  }
  return null
}

function findEnd(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END.bytes - END.commentBytesMax)
  for (let at = zip.length - END.bytes; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END.sign) return at
  }
  return null
}

function readListed(zip: Buffer, at: number): Entry | null {
  const method = zip.readUInt16LE(at + LISTED.method)
  const isReadable = method === STORED || method === DEFLATED
  if (!isReadable || (zip.readUInt16LE(at + LISTED.flags) & ENCRYPTED) !== 0) return null
  const local = zip.readUInt32LE(at + LISTED.local)
  if (zip.readUInt32LE(local) !== LOCAL.sign) return null
  // The extra field is of another length here than in the list.
  const start =
    local + LOCAL.bytes + zip.readUInt16LE(local + LOCAL.name) + zip.readUInt16LE(local + LOCAL.extra)
  const end = start + zip.readUInt32LE(at + LISTED.packedBytes)
  if (end > zip.length) return null
  return { packed: zip.subarray(start, end), isDeflated: method === DEFLATED }
}
