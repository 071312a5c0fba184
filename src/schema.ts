import { z } from 'zod'
import { BlockSchema, ImageSchema, VideoSchema, WebAddressSchema } from './schema/block.ts'
import { EvidentEntitiesSchema } from './schema/entities.ts'
import { toJsonSchema } from './schema/json.ts'
import { TraceSchema } from './schema/trace.ts'

export { EntitiesSchema } from './schema/entities.ts'

// A date, or a time with an offset: a time without one would mean another instant to every reader.
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const TimeSchema = z.string().regex(TIME)

const ScriptSchema = z.enum(['Hans', 'Hant', 'mixed', 'none'])

/**
 * The zod twin of `Article`: the same fields and no others. It checks shapes (spans that run forward, decimals of
 * plain digits, web addresses), not whether a span names its text.
 *
 * @example
 * const article = ArticleSchema.parse(JSON.parse(line))
 */
export const ArticleSchema = z.strictObject({
  url: z.exactOptional(z.string()),
  canonicalUrl: z.exactOptional(WebAddressSchema),
  docId: z.exactOptional(z.string().min(1)),
  site: z.string(),
  profile: z.string().min(1),
  title: z.string(),
  originalTitle: z.exactOptional(z.string()),
  publishedAt: z.exactOptional(TimeSchema),
  modifiedAt: z.exactOptional(TimeSchema),
  source: z.exactOptional(
    z.strictObject({ name: z.string(), url: z.exactOptional(z.string()), place: z.exactOptional(z.string()) }),
  ),
  authors: z.array(z.string()),
  editors: z.array(z.strictObject({ name: z.exactOptional(z.string()), code: z.exactOptional(z.string()) })),
  section: z.exactOptional(z.string()),
  keywords: z.array(z.string()),
  description: z.exactOptional(z.string()),
  language: z.string().min(2),
  script: z.strictObject({ found: ScriptSchema, text: ScriptSchema }),
  text: z.string(),
  blocks: z.array(BlockSchema),
  images: z.array(ImageSchema),
  videos: z.array(VideoSchema),
  entities: EvidentEntitiesSchema,
  trace: TraceSchema,
})

/**
 * The same as JSON Schema (draft 2020-12), for readers in other languages. Unknown keys are refused here too; that a
 * span runs forward cannot be said in it.
 */
export const articleJsonSchema: z.core.JSONSchema.BaseSchema = toJsonSchema(ArticleSchema)
