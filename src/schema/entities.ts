import { z } from 'zod'
import { CreditSchema, ImageCreditSchema, SourceEntitySchema } from './attribution.ts'
import { DateEntitySchema } from './date.ts'
import { FigureSchema } from './figure.ts'
import { Index } from './span.ts'
import { ContactSchema, MentionSchema, NoticeSchema, QuoteSchema } from './speech.ts'

/** What `annotate` finds in a text. */
export const EntitiesSchema = z.strictObject({
  figures: z.array(FigureSchema),
  dates: z.array(DateEntitySchema),
  sources: z.array(SourceEntitySchema),
  imageCredits: z.array(ImageCreditSchema),
  credits: z.array(CreditSchema),
  quotes: z.array(QuoteSchema),
  mentions: z.array(MentionSchema),
  contacts: z.array(ContactSchema),
  notices: z.array(NoticeSchema),
})

export const EvidenceSchema = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('text'), block: Index }),
  z.strictObject({ in: z.literal('caption'), image: Index }),
  z.strictObject({ in: z.literal('removed'), removal: Index }),
  z.strictObject({ in: z.literal('page'), at: z.string() }),
])

const evidence = { evidence: EvidenceSchema }

/** The entities of an article, each with the place it was read from. */
export const EvidentEntitiesSchema = z.strictObject({
  figures: z.array(FigureSchema.extend(evidence)),
  dates: z.array(DateEntitySchema.extend(evidence)),
  sources: z.array(SourceEntitySchema.extend(evidence)),
  imageCredits: z.array(ImageCreditSchema.extend(evidence)),
  credits: z.array(CreditSchema.extend(evidence)),
  quotes: z.array(QuoteSchema.extend(evidence)),
  mentions: z.array(MentionSchema.extend(evidence)),
  contacts: z.array(ContactSchema.extend(evidence)),
  notices: z.array(NoticeSchema.extend(evidence)),
})
