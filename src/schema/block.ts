import { z } from 'zod'
import { Index, SpanSchema } from './span.ts'

const WEB_ADDRESS = /^https?:\/\/\S+$/

export const WebAddressSchema = z.string().regex(WEB_ADDRESS)

const worded = { text: z.string(), span: SpanSchema }

export const BlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), ...worded }),
  z.strictObject({ type: z.literal('heading'), ...worded, level: z.int().min(1).max(6) }),
  z.strictObject({ type: z.literal('quote'), ...worded }),
  z.strictObject({ type: z.literal('list'), ...worded, ordered: z.boolean(), item: z.int().min(1), depth: Index }),
  z.strictObject({ type: z.literal('table'), ...worded, rows: z.array(z.array(z.string())) }),
  z.strictObject({ type: z.literal('image'), image: Index }),
  z.strictObject({ type: z.literal('video'), video: Index }),
])

export const ImageSchema = z.strictObject({
  src: WebAddressSchema,
  alt: z.exactOptional(z.string()),
  caption: z.exactOptional(z.string()),
  creditLine: z.exactOptional(z.string()),
  credit: z.exactOptional(z.string()),
  width: z.exactOptional(z.number().positive()),
  height: z.exactOptional(z.number().positive()),
  block: Index,
})

export const VideoSchema = z.strictObject({
  src: z.exactOptional(WebAddressSchema),
  poster: z.exactOptional(WebAddressSchema),
  caption: z.exactOptional(z.string()),
  block: Index,
})
