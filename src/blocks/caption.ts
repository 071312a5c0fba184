import type { Draft, WordsDraft } from '../draft.ts'
import type { Sketch } from './sketch.ts'

/** Longer texts are paragraphs, wherever they stand. */
const longest = 160
const longestApart = 80

/** ●图源, 图片来源：…, 视频截图, 资料图, …供图, … 摄: a line that can only belong to a picture. */
const ofPicture =
  /^[●▲△▼▽↑↓◎■*＊※\s（(【[]{0,4}(?:图\s?[/／|｜丨:：]|图(?:源|片来源|片来自|片|说|注|为)[\s:：|｜丨/／]|题图|头图|配图|封面图|资料图|视频截图|网页截图|网络截图|摄影[:：/／])/
const creditTail = /(?:供图|截图|资料图片?|[\s　/／][^\s，。]{1,20}摄影?|[^\s，。：]{1,12}\s?摄)[。）)】\]]{0,2}$/
const pointing = /^[▲△↑]/

/** Words after a picture that say what it shows become its caption; everything else stays what it is. */
export function captioned(sketches: readonly Sketch[]): readonly Draft[] {
  const centring = mostlyCentred(sketches)
  return sketches.map((sketch, index) => {
    const { draft } = sketch
    if (draft.role !== 'paragraph' && draft.role !== 'heading') return draft
    const picture = sketches[index - 1]
    return picture && isCaption(draft, sketch, picture, centring) ? asCaption(draft) : draft
  })
}

function isCaption(draft: WordsDraft, sketch: Sketch, picture: Sketch, centring: boolean): boolean {
  if (picture.draft.role !== 'image' || picture.draft.aside !== draft.aside) return false
  if (draft.linked || draft.text.length > longest) return false
  if (ofPicture.test(draft.text) || pointing.test(draft.text)) return true
  const together = sketch.block !== undefined && sketch.block === picture.block
  if (together) return sketch.centred || draft.text.length <= longestApart
  if (draft.text.length > longestApart) return false
  return creditTail.test(draft.text) || (sketch.centred && !centring && draft.role === 'paragraph')
}

/** Where paragraphs are centred too, standing in the centre says nothing. */
function mostlyCentred(sketches: readonly Sketch[]): boolean {
  const words = sketches.filter(({ draft }) => draft.role === 'paragraph')
  return words.filter(({ centred }) => centred).length * 2 > words.length
}

function asCaption(draft: WordsDraft): WordsDraft {
  const { text, steps, linked, bold, aside } = draft
  return { role: 'caption', text, steps, linked, bold, aside }
}
