import { z } from 'zod'
import { DecimalSchema, PartSchema, SpanSchema } from './span.ts'

const RATIONAL = /^-?\d+\/[1-9]\d*$/

/** What every entity has. */
export const found = { span: SpanSchema, text: z.string().min(1) }

const QuantitySchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('single'), value: DecimalSchema }),
  z.strictObject({ form: z.literal('range'), min: DecimalSchema, max: DecimalSchema }),
  z.strictObject({ form: z.literal('rational'), value: z.string().regex(RATIONAL) }),
  z.strictObject({ form: z.literal('tuple'), values: z.array(DecimalSchema).min(2) }),
  z.strictObject({ form: z.literal('indefinite'), magnitude: DecimalSchema }),
])

const KindSchema = z.enum([
  'money',
  'percent',
  'percentagePoint',
  'count',
  'measure',
  'duration',
  'age',
  'rank',
  'multiple',
  'fraction',
  'ratio',
  'score',
  'index',
  'number',
])

const UnitSchema = z.strictObject({
  code: z.string().min(1),
  text: z.exactOptional(z.string()),
  inferred: z.boolean(),
})

const ChangeSchema = z.strictObject({
  direction: z.enum(['up', 'down', 'flat']),
  role: z.enum(['delta', 'from', 'to']),
  verb: z.exactOptional(PartSchema),
})

const ComparisonSchema = z.strictObject({
  basis: z.enum(['yoy', 'mom', 'qoq', 'wow', 'dod', 'sequential', 'ytd', 'average', 'expectation', 'other']),
  cue: PartSchema,
})

export const FigureSchema = z.strictObject({
  type: z.literal('figure'),
  ...found,
  kind: KindSchema,
  quantity: QuantitySchema,
  written: z.exactOptional(z.strictObject({ mantissa: z.string(), scale: z.int() })),
  unit: UnitSchema.nullable(),
  bound: z.enum(['exact', 'approx', 'gt', 'gte', 'lt', 'lte']),
  boundCue: z.array(PartSchema),
  topN: z.exactOptional(z.boolean()),
  change: z.exactOptional(ChangeSchema),
  comparison: z.exactOptional(ComparisonSchema),
  context: z.enum(['body', 'heading', 'caption', 'promo']),
})
