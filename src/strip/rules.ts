import { creditLine, markedByline, mixedLine, originalTitle, sourceLine } from './credits.ts'
import type { StripRule } from './define.ts'
import { authorBio, copyright, disclaimer, infringement, platformStatement, riskWarning } from './disclaimers.ts'
import { banner, follow, openApp, tail } from './promotion.ts'
import { linkedTail, relatedList, seeAlso } from './related.ts'
import { endMark, ornament, player, share } from './residue.ts'

/** In this order: the first rule that takes a line names the reason, so the more telling stand first. */
export const stripRules: readonly StripRule[] = [
  originalTitle,
  mixedLine,
  creditLine,
  sourceLine,
  markedByline,
  platformStatement,
  riskWarning,
  disclaimer,
  copyright,
  infringement,
  authorBio,
  openApp,
  player,
  share,
  relatedList,
  seeAlso,
  follow,
  tail,
  banner,
  linkedTail,
  endMark,
  ornament,
]
