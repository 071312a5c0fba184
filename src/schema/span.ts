import { z } from 'zod'

const DECIMAL = /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/

/** Counts, indices and offsets. */
export const Index = z.int().nonnegative()

export const SpanSchema = z
  .strictObject({ start: Index, end: Index })
  .refine(({ start, end }) => start <= end, 'A span ends before it starts.')

/** Exact plain digits: no exponent, no `+`, no trailing zeros, no `-0`. */
export const DecimalSchema = z.string().regex(DECIMAL)

export const PartSchema = z.strictObject({ span: SpanSchema, text: z.string() })

const EditSchema = z.strictObject({ span: SpanSchema, was: z.string(), text: z.string() })

export const StepSchema = z.strictObject({ id: z.string().min(1), edits: z.array(EditSchema) })
