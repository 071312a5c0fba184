export type {
  Contact,
  Credit,
  DateEntity,
  Entities,
  Entity,
  Figure,
  Found,
  ImageCredit,
  Mention,
  Notice,
  Quote,
  SourceEntity,
} from '../entity.ts'
export type { Decimal, Part, Span } from '../span.ts'
export type { AnnotateOptions, Annotations } from './annotate.ts'
export { annotate } from './annotate.ts'
export { contacts } from './contact.ts'
export { credits } from './credit.ts'
export { dates } from './date.ts'
export { shift } from './decimal.ts'
export type { Recogniser, Surroundings, Zone, ZoneKind } from './define.ts'
export { defineRecogniser } from './define.ts'
export { figures } from './figure.ts'
export { imageCredits } from './image-credit.ts'
export { mentions } from './mention.ts'
export { notices } from './notice.ts'
export { quotes } from './quote.ts'
export { recognisers } from './recognisers.ts'
export { citedSources } from './source-cited.ts'
export { datelines } from './source-dateline.ts'
export { originSources } from './source-origin.ts'
