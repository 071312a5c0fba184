import { expect, test } from 'vitest'
import { convert } from '../../src/script/convert.ts'

const clean = { polluted: false }

test('Hant is refused until its dictionary is imported, then works, also by variant', async () => {
  expect(() => convert(['这里'], 'Hant', clean)).toThrow(/jianbao\/hant/)
  const { hantHK, hantTW, toTraditional } = await import('../../src/script/hant.ts')
  expect(convert(['这里'], 'Hant', clean)).toMatchObject({ texts: [{ text: '這裏' }], found: 'Hans', text: 'Hant' })
  expect(convert(['这里'], hantTW, clean).texts[0]?.text).toBe('這裡')
  expect(convert(['着急地看着'], hantHK, clean).texts[0]?.text).toBe('着急地看着')
  expect(toTraditional('干部的饼干')).toBe('幹部的餅乾')
})
