import { ExtractError } from '../errors.ts'
import { toSimplified } from './simplified.ts'

/** A conversion as a value: pass one where a script is asked for. */
export type ScriptConverter = {
  readonly id: `script/${string}`
  readonly script: 'Hans' | 'Hant'
  readonly convert: (text: string) => string
}

/**
 * `'original'` turns back a mirror's machine conversion and leaves genuine Traditional alone; `'keep'` changes nothing.
 * `'Hant'` needs `import 'jianbao/hant'` somewhere, or pass one of its converters.
 */
export type ScriptTarget = 'original' | 'Hans' | 'Hant' | 'keep' | ScriptConverter

export const hans: ScriptConverter = { id: 'script/hans', script: 'Hans', convert: toSimplified }

// The dictionary towards Traditional is 450 KB. It is only in a program that imports `jianbao/hant`, which sets this.
let traditional: ScriptConverter | undefined

export const registerTraditional = (converter: ScriptConverter): void => {
  traditional = converter
}

export const converterOf = (target: Exclude<ScriptTarget, 'original' | 'keep'>): ScriptConverter => {
  if (typeof target === 'object') return target
  if (target === 'Hans') return hans
  if (target === 'Hant' && traditional) return traditional
  const message =
    target === 'Hant'
      ? "script: 'Hant' needs its dictionary: import 'jianbao/hant' first, or pass one of its converters."
      : `script: ${JSON.stringify(target)} is none of 'original', 'Hans', 'Hant', 'keep' and no converter.`
  throw new ExtractError('bad-option', message)
}
