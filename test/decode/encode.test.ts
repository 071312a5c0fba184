import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Encodable, encode } from '../../src/decode/encode.ts'
import { read } from '../../src/decode/read.ts'
import { encode as reference } from '../support/encode.ts'
import { prose, traditionalProse } from '../support/prose.ts'

describe.each([
  ['gb18030', prose.join('')],
  ['gb18030', traditionalProse.join('')],
  ['big5', traditionalProse.join('')],
] as const)('%s', (encoding, text) => {
  test('is what an encoder makes', () => {
    expect(encode(text, encoding)).toEqual(reference(text, encoding))
  })
})

test('a byte of Windows-1252 is a character and back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  expect(encode(read(bytes, 'windows-1252'), 'windows-1252')).toEqual(bytes)
})

test('the euro sign of Chinese Windows is one byte, and private characters are theirs', () => {
  expect(encode('€', 'gb18030')).toEqual(new Uint8Array([0x80]))
  expect(encode('\ue000', 'gb18030')).toEqual(new Uint8Array([0xaa, 0xa1]))
  expect(encode('\uf6b0', 'big5')).toEqual(new Uint8Array([0x8d, 0xfe]))
})

test('what an encoding lacks has no bytes', () => {
  expect(encode('ก', 'big5')).toBeUndefined()
  expect(encode('漢', 'windows-1252')).toBeUndefined()
})

test('bytes that were made read as the text', () => {
  const encodings = fc.constantFrom<Encodable>('gb18030', 'big5', 'euc-kr', 'windows-1252')
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCharCode(point))
  fc.assert(
    fc.property(
      encodings,
      fc.array(han).map((all) => all.join('')),
      (encoding, text) => {
        const bytes = encode(text, encoding)
        if (bytes) expect(read(bytes, encoding)).toBe(text)
      },
    ),
  )
})
