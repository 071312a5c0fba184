import { describe, expect, test } from 'vitest'
import * as entry from '../../src/repair/index.ts'
import { defineRepair, explain, repair, repairs, rewrite } from '../../src/repair/index.ts'
import { mirrored } from '../support/mirror.ts'
import { prose, traditionalProse } from '../support/prose.ts'

test('each repair can be had by name', () => {
  const named = new Set<unknown>(Object.values(entry))
  expect(repairs.filter((repair) => !named.has(repair)).map(({ id }) => id)).toEqual([])
})

describe('repair', () => {
  test('chooses repairs by list', () => {
    const text = '会\u200b议２０２５'
    expect(repair(text, { repairs: repairs.filter(({ id }) => id.startsWith('invisible/')) }).text).toBe('会议２０２５')
    expect(repair(text, { repairs: [] }).steps).toEqual([])
  })

  test('runs a repair of your own', () => {
    const wave = defineRepair({
      id: 'house/wave',
      why: 'Two tildes were a wave dash.',
      find: rewrite(/~~/g, '～'),
      mends: [['三~~五天', '三～五天']],
      spares: ['~/news'],
    })
    expect(repair('三~~五天', { repairs: [...repairs, wave] })).toMatchObject({
      text: '三～五天',
      steps: [{ id: 'house/wave' }],
    })
  })

  test('brings damage back to the script it had', () => {
    const [traditional] = traditionalProse
    expect(repair(traditional).text).toBe(traditional)
    expect(repair(mirrored(prose.join('\n')), { script: 'keep' }).text).toContain('學校')
    expect(repair(traditional, { script: 'Hans' }).text).toContain('旧仓库里')
  })
})

test('explain says what was done, why, and what is left', () => {
  const { text, steps, flags } = explain('会\u200b议\ue000２日')
  expect(text).toBe('会议\ue0002日')
  expect(steps.map(({ id, edits }) => [id, edits])).toEqual([
    ['invisible/zero-width', [{ span: { start: 1, end: 2 }, was: '\u200b', text: '' }]],
    ['form/alphanumeric', [{ span: { start: 3, end: 4 }, was: '２', text: '2' }]],
  ])
  expect(steps.every(({ why }) => why.endsWith('.'))).toBe(true)
  expect(flags).toEqual([{ code: 'private-use', message: expect.any(String), span: { start: 2, end: 3 } }])
})
