import type { Edit } from '../span.ts'

/** The edits that put `text` right: in order, none overlapping, none on a text that is whole. */
export type Find = (text: string) => readonly Edit[]

export type Survey = (texts: readonly string[], done: ReadonlySet<string>) => Find | undefined

/** A repair is a value: what is wrong with a text, how it is put right, and what it must leave alone. */
export type Repair = {
  readonly id: `${string}/${string}`
  /** One sentence for the person who reads the log. */
  readonly why: string
  /** Marks of `src/repair/marks.ts`: a document without any of these characters is passed over. Left out, all are read. */
  readonly marks?: number
  readonly mends: readonly [readonly [broken: string, whole: string], ...(readonly [string, string])[]]
  readonly spares: readonly [string, ...string[]]
} & (
  | { readonly find: Find }
  /**
   * For what no single text can prove. Looks at all texts of a document at once, as they stand when this repair's turn
   * comes, and the ids of the repairs that have changed the document. Returns what finds the edits in one text, or
   * `undefined` where the document gives no reason.
   */
  | { readonly survey: Survey }
)

/**
 * A repair of your own, checked by the compiler: one without examples of what it mends and what it spares is refused.
 *
 * @example
 * const tidy = defineRepair({
 *   id: 'house/wave',
 *   why: 'Our old system wrote two tildes for a wave dash.',
 *   find: rewrite(/~~/g, '～'),
 *   mends: [['三~~五天', '三～五天']],
 *   spares: ['~/news'],
 * })
 */
export const defineRepair = (repair: Repair): Repair => repair

export const finderOf = (repair: Repair, texts: readonly string[], done: ReadonlySet<string>): Find | undefined =>
  'find' in repair ? repair.find : repair.survey(texts, done)
