import type { Image } from '../article.ts'
import type { Evident, ImageCredit } from '../entity.ts'

type Credit = Evident<{ list: readonly ImageCredit[] }>['list'][number]

/** A picture with its credit told from its caption, now that the captions are read. */
export function picture(image: Image, index: number, credits: readonly Credit[]): Image {
  const { caption, ...rest } = image
  const found = credits.find(({ evidence }) => evidence.in === 'caption' && evidence.image === index)
  if (caption === undefined || !found || shown.test(found.text)) return image
  const credit = pictorial.has(found.form)
    ? found.creditText
    : found.creditText.replace(deed, '').trim() || found.creditText
  return isAlone(found, caption) ? { ...rest, creditLine: caption, credit } : { ...rest, caption, credit }
}

/** 资料图：步道施工现场 says what is shown, not who took it. */
const shown = /^资料(?:图|图片|照片)?\s?[:：]/
/** 周斌摄 credits 周斌. */
const deed = /\s?(?:提供|供图|供圖|拍摄|拍攝|摄影|攝影|摄|攝|图|圖)$/
const furniture = /[\s●▲△▼↑*＊※◎■（()）【】。.]/g

/** Whether the line says nothing but whom to credit. */
const isAlone = ({ span, form }: Credit, caption: string): boolean =>
  !pictorial.has(form) && (caption.slice(0, span.start) + caption.slice(span.end)).replace(furniture, '') === ''

/** 资料图 and 视频截图 say what the picture is, too. */
const pictorial: ReadonlySet<string> = new Set(['file', 'screenshot', 'graphic'])
