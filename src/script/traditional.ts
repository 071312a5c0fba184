import { readings } from './readings.ts'

/** Traditional characters by reading: those read so in ordinary prose, and all others. */
type Read = { readonly usual: string; readonly rare: string }

const syllable = /^[^,\u3400-\u9fff]+/

const none: Read = { usual: '', rare: '' }

let index: ReadonlyMap<string, Read> | undefined

/** Unicode writes a tone as a mark of its own, and the two dots of ü as another. */
const tones = /[\u0300\u0301\u0304\u030c]/g

const withoutTone = (spelled: string): string => spelled.normalize('NFD').replace(tones, '').normalize('NFC')

const build = (): ReadonlyMap<string, Read> => {
  const found = new Map<string, Read>()
  for (const entry of readings.split(' ')) {
    const spelled = syllable.exec(entry)?.[0] ?? ''
    const [usual = '', rare = ''] = entry.slice(spelled.length).split(',')
    found.set(spelled, { usual, rare })
    // 們(men): some mirrors leave a light tone unmarked.
    const light = withoutTone(spelled)
    const known = found.get(light) ?? none
    found.set(light, { usual: known.usual + usual, rare: known.rare + rare })
  }
  return found
}

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
