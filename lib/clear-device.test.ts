import { describe, expect, it } from 'vitest'
import { memoryStorage } from '@/app/questions/[slug]/editor/memory-storage'
import { clearDevice, saysDeviceCleared } from './clear-device'

describe('clearing a device', () => {
  it('takes away all keys of this site and no others, and tells the other tabs', () => {
    const storage = memoryStorage()
    storage.setItem('starline:draft:ann:q', 'One.')
    storage.setItem('starline:draft:ann:r', 'Two.')
    storage.setItem('another-site', 'Three.')
    const told: string[] = []
    const setItem = storage.setItem
    storage.setItem = (key, newValue) => {
      if (saysDeviceCleared({ key, newValue })) told.push(key)
      setItem(key, newValue)
    }
    clearDevice([storage])
    expect(told).toHaveLength(1)
    expect([storage.length, storage.key(0)]).toEqual([1, 'another-site'])
  })

  it('is what emptying the storage says too', () => {
    expect(saysDeviceCleared({ key: null, newValue: null })).toBe(true)
  })

  it.each([
    ['a draft that is sent', { key: 'starline:draft:ann:q', newValue: null }],
    ['a draft that is kept', { key: 'starline:draft:ann:q', newValue: '{}' }],
    ['its own mark going away', { key: 'starline:cleared', newValue: null }],
  ])('is not what %s says', (_, event) => {
    expect(saysDeviceCleared(event)).toBe(false)
  })
})
