import type { Edit } from '../span.ts'

/** A repair is a value: what is wrong with a text, how it is put right, and what it must leave alone. */
export type Repair = {
  readonly id: `${string}/${string}`
  /** One sentence for the person who reads the log. */
  readonly why: string
  /** The edits that put `text` right: in order, none overlapping, none on a text that is whole. */
  readonly find: (text: string) => readonly Edit[]
  readonly mends: readonly [readonly [broken: string, whole: string], ...(readonly [string, string])[]]
  readonly spares: readonly [string, ...string[]]
}

export const defineRepair = (repair: Repair): Repair => repair
