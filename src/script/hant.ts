import { Converter } from 'opencc-js/cn2t'
import { registerTraditional, type ScriptConverter } from './target.ts'

const lazy = (to: 't' | 'tw' | 'hk'): ((text: string) => string) => {
  let converter: ((text: string) => string) | undefined
  return (text) => {
    converter ??= Converter({ from: 'cn', to })
    return converter(text)
  }
}

/** Traditional characters as OpenCC's own standard has them. */
export const hant: ScriptConverter = { id: 'script/hant', script: 'Hant', convert: lazy('t') }

/** Traditional characters as written in Taiwan: 裡, 著. */
export const hantTW: ScriptConverter = { id: 'script/hant-tw', script: 'Hant', convert: lazy('tw') }

/** Traditional characters as written in Hong Kong: 裏, 着. */
export const hantHK: ScriptConverter = { id: 'script/hant-hk', script: 'Hant', convert: lazy('hk') }

/**
 * Simplified Chinese in Traditional characters; the words stay those of the mainland.
 *
 * @example
 * toTraditional('这里的干部') // 這裏的幹部
 */
export const toTraditional = (text: string): string => hant.convert(text)

registerTraditional(hant)
