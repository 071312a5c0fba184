import { z } from 'zod'
import { BlockSchema, ImageSchema, VideoSchema } from './block.ts'
import { EvidenceSchema, EvidentEntitiesSchema } from './entities.ts'
import { DecimalSchema, PartSchema, SpanSchema, StepSchema } from './span.ts'
import { TraceSchema } from './trace.ts'

const { figures, dates, sources, imageCredits, credits, quotes, mentions, contacts, notices } =
  EvidentEntitiesSchema.shape

/** The names readers of the JSON Schema find under `$defs`. */
const named = {
  Span: SpanSchema,
  Decimal: DecimalSchema,
  Part: PartSchema,
  Step: StepSchema,
  Block: BlockSchema,
  Image: ImageSchema,
  Video: VideoSchema,
  Evidence: EvidenceSchema,
  Figure: figures.element,
  DateEntity: dates.element,
  SourceEntity: sources.element,
  ImageCredit: imageCredits.element,
  Credit: credits.element,
  Quote: quotes.element,
  Mention: mentions.element,
  Contact: contacts.element,
  Notice: notices.element,
  Trace: TraceSchema,
}

// A registry of our own: zod's global one belongs to the program that imports us.
const registry = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })

export const toJsonSchema = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { metadata: registry })
