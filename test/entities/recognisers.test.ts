import { describe, expect, it } from 'vitest'
import type { Recogniser } from '../../src/entities/index.ts'
import { annotate, recognisers } from '../../src/entities/index.ts'

const found = (text: string, recogniser: Recogniser): string[] => {
  const lists: Readonly<Record<string, readonly { readonly text: string }[]>> = annotate(text, {
    recognisers: [recogniser],
  })
  return (lists[recogniser.list] ?? []).map((item) => item.text)
}

describe.each(recognisers.map((recogniser) => [recogniser.id, recogniser as Recogniser] as const))(
  '%s',
  (_, recogniser) => {
    it.each(recogniser.examples)('finds in %s', (text, expected) => {
      expect(found(text, recogniser)).toEqual(expected)
    })

    it.each(recogniser.spares)('spares %s', (text) => {
      expect(found(text, recogniser)).toEqual([])
    })
  },
)

it('has an id of its own for every recogniser', () => {
  expect(new Set(recognisers.map(({ id }) => id)).size).toBe(recognisers.length)
})
