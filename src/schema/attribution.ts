import { z } from 'zod'
import { found } from './figure.ts'
import { Index, PartSchema, SpanSchema } from './span.ts'

export const SourceEntitySchema = z.strictObject({
  type: z.literal('source'),
  ...found,
  name: z.string(),
  role: z.enum(['data', 'media', 'agency', 'official', 'company', 'person', 'anonymous']),
  relation: z.enum(['origin', 'reprint', 'compiled', 'cited', 'statement']),
  scope: z.enum(['article', 'section', 'sentence']),
  cue: z.exactOptional(PartSchema),
  work: z.exactOptional(z.string()),
  dateline: z.exactOptional(z.strictObject({ place: z.exactOptional(z.string()), date: z.exactOptional(z.string()) })),
  platform: z.exactOptional(z.string()),
})

export const ImageCreditSchema = z.strictObject({
  type: z.literal('imageCredit'),
  ...found,
  creditText: z.string(),
  creator: z.array(z.string()),
  provider: z.exactOptional(z.string()),
  platform: z.exactOptional(z.string()),
  handle: z.exactOptional(z.string()),
  form: z.enum(['source', 'photographer', 'provided', 'screenshot', 'file', 'graphic', 'ai', 'web']),
  license: z.exactOptional(z.string()),
  scope: z.enum(['image', 'lead', 'article']),
  imageIndex: Index.nullable(),
  caption: z.exactOptional(PartSchema),
})

const CreditRoleSchema = z.enum([
  'author',
  'reporter',
  'correspondent',
  'photographer',
  'translator',
  'compiler',
  'editor',
  'responsibleEditor',
  'layout',
  'proofreader',
  'reviewer',
  'designer',
  'planner',
  'coordinator',
  'producer',
  'presenter',
  'contributor',
  'other',
])

export const CreditSchema = z.strictObject({
  type: z.literal('credit'),
  ...found,
  role: CreditRoleSchema,
  roleText: z.string(),
  names: z.array(z.strictObject({ name: z.string(), span: SpanSchema })),
  organization: z.exactOptional(z.string()),
  code: z.exactOptional(z.string()),
})
