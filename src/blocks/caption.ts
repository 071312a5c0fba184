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
  const centring = mostly(sketches, ({ centred }) => centred)
  const baring = mostly(sketches, ({ bare }) => bare)
  let before: Sketch | undefined
  return sketches.map((sketch) => {
    const { draft } = sketch
    const picture = before
    // A button under a picture does not part it from its caption.
    if (!draft.aside) before = sketch
    if ((draft.role !== 'paragraph' && draft.role !== 'heading') || !picture) return draft
    return isCaption(draft, { ...sketch, bare: sketch.bare && !baring }, picture, centring) ? asCaption(draft) : draft
  })
}

function isCaption(draft: WordsDraft, sketch: Sketch, picture: Sketch, centring: boolean): boolean {
  if (picture.draft.role !== 'image' || picture.draft.aside !== draft.aside) return false
  if (draft.linked || draft.text.length > longest) return false
  if (ofPicture.test(draft.text) || pointing.test(draft.text)) return true
  const together = sketch.block !== undefined && sketch.block === picture.block
  if (together) return sketch.centred || draft.text.length <= longestApart
  if (draft.text.length > longestApart) return false
  return sketch.bare || creditTail.test(draft.text) || (sketch.centred && !centring && draft.role === 'paragraph')
}

/** Where most paragraphs have a trait, it says nothing about the one below a picture. */
function mostly(sketches: readonly Sketch[], trait: (sketch: Sketch) => boolean): boolean {
  const words = sketches.filter(({ draft }) => draft.role === 'paragraph')
  return words.filter(trait).length * 2 > words.length
}

function asCaption(draft: WordsDraft): WordsDraft {
  const { text, steps, linked, bold, aside } = draft
  return { role: 'caption', text, steps, linked, bold, aside }
}
