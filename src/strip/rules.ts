import {
  bracketedByline,
  compilation,
  contribution,
  creditLine,
  headerLine,
  markedByline,
  mixedLine,
  originalTitle,
  sourceLine,
  supply,
} from './credits.ts'
import type { StripRule } from './define.ts'
import { authorBio, copyright, disclaimer, infringement, platformStatement, riskWarning } from './disclaimers.ts'
import { banner, channel, follow, openApp, tail } from './promotion.ts'
import { linkedTail, relatedList, seeAlso } from './related.ts'
import { buttons, counter, endMark, ornament, player, share, tags } from './residue.ts'

/** In this order: the first rule that takes a line names the reason, so the more telling stand first. */
export const stripRules: readonly StripRule[] = [
  originalTitle,
  mixedLine,
  creditLine,
  sourceLine,
  markedByline,
  bracketedByline,
  contribution,
  supply,
  compilation,
  headerLine,
  platformStatement,
  riskWarning,
  disclaimer,
  copyright,
  infringement,
  authorBio,
  channel,
  openApp,
  player,
  share,
  buttons,
  tags,
  relatedList,
  seeAlso,
  follow,
  tail,
  banner,
  linkedTail,
  endMark,
  counter,
  ornament,
]
