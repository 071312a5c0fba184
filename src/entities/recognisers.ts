import { contacts } from './contact.ts'
import { credits } from './credit.ts'
import { dates } from './date.ts'
import { figures } from './figure.ts'
import { imageCredits } from './image-credit.ts'
import { mentions } from './mention.ts'
import { notices } from './notice.ts'
import { quotes } from './quote.ts'
import { citedSources } from './source-cited.ts'
import { datelines } from './source-dateline.ts'
import { originSources } from './source-origin.ts'

/** In this order: of two items of one list that overlap, the earlier recogniser's stays. */
export const recognisers = [
  figures,
  dates,
  originSources,
  datelines,
  citedSources,
  imageCredits,
  credits,
  quotes,
  mentions,
  contacts,
  notices,
] as const
