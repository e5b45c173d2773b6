import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { TRANSFER_FILE } from './file-names'
import { unpackTransfer } from './unpack'

const json = '{"format":"starline"}'
const zip = (files: Record<string, Uint8Array>, level: 0 | 9 = 9) => Buffer.from(zipSync(files, { level }))
const unreadable = { ok: false, fault: 'unreadable' }
const tooLarge = { ok: false, fault: 'too_large' }

describe('unpacking what somebody brings', () => {
  it.each([0, 9] as const)('finds the file in a ZIP packed at level %i, among others', async (level) => {
    const packed = zip({ 'answers.md': strToU8('# Mine'), [TRANSFER_FILE]: strToU8(json) }, level)
    expect(await unpackTransfer(packed)).toEqual({ ok: true, json })
  })

  it('takes the file by itself, as browsers leave it that unpack what they download', async () => {
    expect(await unpackTransfer(Buffer.from(json))).toEqual({ ok: true, json })
  })

  it('is not taken in by a ZIP that grows without end', async () => {
    const bomb = zip({ [TRANSFER_FILE]: new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(await unpackTransfer(bomb, 1_000_000)).toEqual(tooLarge)
  })

  it('does not believe the size that a ZIP claims', async () => {
    const bomb = zip({ [TRANSFER_FILE]: new Uint8Array(3_000_000) })
    // Both places where the unpacked size stands: in the list at the end, and before the file.
    const listed = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    bomb.writeUInt32LE(10, listed + 24)
    bomb.writeUInt32LE(10, 22)
    expect(await unpackTransfer(bomb, 1_000_000)).toEqual(tooLarge)
  })

  it('unpacks nothing but the one file, however large the others are', async () => {
    const packed = zip({ 'bomb.bin': new Uint8Array(3_000_000), [TRANSFER_FILE]: strToU8(json) })
    expect(await unpackTransfer(packed, 1000)).toEqual({ ok: true, json })
  })

  it.each(['../starline.json', '/starline.json', 'starline.json/starline.json', 'STARLINE.JSON'])(
    'reads no file of another name: %s',
    async (name) => {
      expect(await unpackTransfer(zip({ [name]: strToU8(json) }))).toEqual(unreadable)
    },
  )

  it('refuses a ZIP cut off anywhere, and one whose every byte was changed', async () => {
    const whole = zip({ [TRANSFER_FILE]: strToU8(json.repeat(50)) })
    for (let end = 4; end < whole.length; end += 1) {
      expect(await unpackTransfer(whole.subarray(0, end)), `cut at ${end}`).toEqual(unreadable)
    }
    for (let at = 4; at < whole.length; at += 1) {
      const broken = Buffer.from(whole)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      // It may still read, where nobody looks at that byte; it never throws.
      expect(await unpackTransfer(broken)).toHaveProperty('ok')
    }
  })

  it('refuses what is no UTF-8', async () => {
    expect(await unpackTransfer(Buffer.from([0x7b, 0xff, 0xfe]))).toEqual(unreadable)
    expect(await unpackTransfer(zip({ [TRANSFER_FILE]: new Uint8Array([0xc3, 0x28]) }))).toEqual(unreadable)
  })

  it('refuses a file by itself that is too large', async () => {
    expect(await unpackTransfer(Buffer.alloc(1001, 0x20), 1000)).toEqual(tooLarge)
  })
})
