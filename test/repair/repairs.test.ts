import { describe, expect, test } from 'vitest'
import { mend } from '../../src/repair/mend.ts'
import { repairs } from '../../src/repair/repairs.ts'

const alone = (text: string, index: number) => mend([text], repairs.slice(index, index + 1)).texts[0]!

describe.each(repairs.map((repair, index) => ({ ...repair, index })))('$id', ({ mends, spares, index, why, id }) => {
  test.each(mends)('mends %s', (broken, whole) => {
    const mended = alone(broken, index)
    expect(mended.text).toBe(whole)
    expect(mended.steps.map((step) => step.id)).toEqual(mended.steps.map(() => id))
    expect(alone(whole, index).steps).toEqual([])
  })

  test.each(spares)('spares %s', (text) => {
    expect(alone(text, index).text).toBe(text)
  })

  test('says why in one sentence', () => {
    expect(why).toMatch(/^[A-Z].+\.$/)
  })
})

test('each repair has a name of its own', () => {
  expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length)
})
