import { z } from 'zod'
import { Index, StepSchema } from './span.ts'

const DecodingSchema = z.strictObject({
  encoding: z.string().min(1),
  from: z.enum(['text', 'loaded', 'bom', 'content-type', 'meta', 'validity', 'plausibility']),
  declared: z.exactOptional(z.string()),
  undecodable: Index,
  why: z.string(),
})

const PlaceSchema = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('text'), block: Index }),
  z.strictObject({ in: z.literal('caption'), image: Index }),
  z.strictObject({ in: z.literal('alt'), image: Index }),
  z.strictObject({ in: z.literal('video'), video: Index }),
  z.strictObject({ in: z.literal('removed'), removal: Index }),
  z.strictObject({ in: z.literal('field'), field: z.string(), item: z.exactOptional(Index) }),
])

const RemovalSchema = z.strictObject({
  rule: z.string().min(1),
  text: z.string(),
  before: Index,
  src: z.exactOptional(z.string()),
})

const NoticeCodeSchema = z.enum([
  'undecodable-bytes',
  'undeclared-encoding',
  'false-encoding',
  'generic-profile',
  'profile-failed',
  'limit',
  'next-page',
  'private-use',
  'unrepairable',
  'missing-field',
])

export const TraceSchema = z.strictObject({
  decoding: DecodingSchema,
  profile: z.strictObject({
    id: z.string().min(1),
    name: z.string(),
    why: z.array(z.string()),
    confidence: z.exactOptional(z.number().min(0).max(1)),
  }),
  parsed: z.strictObject({ path: z.enum(['windows', 'whole', 'loaded']), why: z.string() }),
  fields: z.record(z.string(), z.string()),
  repairs: z.array(z.strictObject({ place: PlaceSchema, steps: z.array(StepSchema) })),
  removals: z.array(RemovalSchema),
  notices: z.array(z.strictObject({ code: NoticeCodeSchema, message: z.string() })),
})
