import { z } from 'zod'
import { found } from './figure.ts'
import { PartSchema } from './span.ts'

export const QuoteSchema = z.strictObject({
  type: z.literal('quote'),
  ...found,
  speaker: PartSchema.extend({ name: z.string() }).nullable(),
  cue: z.exactOptional(PartSchema),
  position: z.enum(['before', 'after', 'split', 'none']),
})

export const MentionSchema = z.strictObject({
  type: z.literal('mention'),
  ...found,
  handle: z.string(),
  platform: z.exactOptional(z.string()),
  kind: z.enum(['user', 'topic']),
})

export const ContactSchema = z.strictObject({
  type: z.literal('contact'),
  ...found,
  channel: z.enum(['wechat', 'qq', 'phone', 'email', 'url', 'other']),
  value: z.string(),
})

const NoticeKindSchema = z.enum([
  'platformDisclaimer',
  'disclaimer',
  'riskWarning',
  'copyright',
  'infringement',
  'promo',
  'related',
  'originalTitle',
  'editorialNote',
  'readingTime',
  'playerNotice',
  'endMark',
  'uiResidue',
  'tip',
])

export const NoticeSchema = z.strictObject({
  type: z.literal('notice'),
  ...found,
  kind: NoticeKindSchema,
  value: z.exactOptional(z.string()),
})
