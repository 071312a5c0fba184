/** 图片来源：视觉中国 */
const labelled =
  /^[●▲△▼↑*＊※◎■\s（(【[]{0,4}(?:本文|文中|头|题|配|封面|首)?图(?:片|源|片来源|片来自|来源|来自)?(?:来源)?\s?(?:[:：|｜丨/／∣]|来自|来源于)\s?([^（()）。]{1,60}?)[。）)】\]\s]{0,3}$/
/** …。 来源：受访者 */
const appended = /[。！？\s　（(](?:图片)?来源\s?[:：/／]\s?([^（()）。]{1,40}?)[。）)]{0,2}$/
/** …。受访者供图；… 林小舟 摄 */
const given =
  /(?:^|[。！？，；\s　（(/／▲△])([^。！？，；\s　（()）]{1,30}?(?:\s[^。！？，；\s　（()）]{1,10}?){0,2}?)\s?(?:供图|摄影|摄|图|发)[。）)]{0,2}$/
const screenshot = /(?:^|[。！？\s　（(])((?:视频|网页|网络|电视|电影|节目)截图|资料图片?)[。）)]{0,2}$/
/** （视觉中国） */
const bracketed = /[（(]([^（()）。，\s]{2,16})[）)][。]?$/
const agency = /(?:社|网|中国|通讯|图库|报|台|传媒|影像|BBC|AFP|IC|photo)$/i

/** Who is credited in a caption, and whether the line says nothing else. */
export function creditOf(caption: string): { readonly credit?: string; readonly alone: boolean } {
  const whole = labelled.exec(caption)
  if (whole?.[1]) return { credit: nested(whole[1]), alone: true }
  const found = appended.exec(caption) ?? given.exec(caption) ?? screenshot.exec(caption) ?? agencyIn(caption)
  if (!found?.[1]) return { alone: false }
  return { credit: nested(found[1]), alone: found.index <= 1 && found[0] !== found[1] && !screenshot.test(caption) }
}

/** 图片来源：林小舟 摄 credits the photographer. */
const nested = (credit: string): string => credit.replace(verb, '').trim()
const verb = /\s?(?:供图|摄影|摄|图)$/

function agencyIn(caption: string): RegExpExecArray | null {
  const found = bracketed.exec(caption)
  return found && agency.test(found[1] ?? '') ? found : null
}
