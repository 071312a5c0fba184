import { z } from 'zod'
import { found } from './figure.ts'

const GranularitySchema = z.enum([
  'second',
  'minute',
  'hour',
  'part',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'event',
])

export const DateEntitySchema = z.strictObject({
  type: z.literal('date'),
  ...found,
  granularity: GranularitySchema,
  value: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  resolution: z.enum(['explicit', 'anchored', 'carried', 'unresolved']),
  modifier: z.exactOptional(z.enum(['before', 'after', 'since', 'until', 'around', 'beginning', 'end'])),
  event: z.exactOptional(z.string()),
  recurring: z.exactOptional(z.boolean()),
  timezone: z.exactOptional(z.string()),
})
