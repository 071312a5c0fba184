import { readings } from './readings.ts'

/** Traditional characters by reading: those read so in ordinary prose, and all others. */
type Read = { readonly usual: string; readonly rare: string }

const syllable = /^\P{Script=Han}+/u

let index: ReadonlyMap<string, Read> | undefined

const build = (): ReadonlyMap<string, Read> =>
  new Map(
    readings.split(' ').map((entry) => {
      const spelled = syllable.exec(entry)?.[0] ?? ''
      const [usual = '', rare = ''] = entry.slice(spelled.replace(',', '').length).split(',')
      return [spelled.replace(',', ''), { usual, rare }]
    }),
  )

const none: Read = { usual: '', rare: '' }

const readAs = (spelled: string): Read => {
  index ??= build()
  return index.get(spelled) ?? none
}

/** The Traditional characters that are read `spelled` (toned, lower case, composed), the usual ones first. */
export const traditionalOf = (spelled: string): string => {
  const { usual, rare } = readAs(spelled)
  return usual + rare
}

/** Whether a Traditional character is read `spelled`: `'usual'` in ordinary prose, `'rare'` if the dictionary has it. */
export const reads = (character: string, spelled: string): 'usual' | 'rare' | undefined => {
  const { usual, rare } = readAs(spelled)
  if (usual.includes(character)) return 'usual'
  return rare.includes(character) ? 'rare' : undefined
}

/** All Traditional characters that have a Simplified counterpart. */
export const traditional = (): Iterable<string> => readings.replace(/[^\u3400-\u9fff]/g, '')
