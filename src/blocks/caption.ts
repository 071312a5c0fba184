import type { Draft, ImageDraft, Standing, WordsDraft } from '../draft.ts'

/** Longer texts are paragraphs, wherever they stand. */
const longest = 160
const longestApart = 80

/** ●图源, 图片来源：…, 视频截图, 资料图, …供图, … 摄: a line that can only belong to a picture. */
const ofPicture =
  /^[●▲△▼▽↑↓◎■*＊※\s（(【[]{0,4}(?:图\s?[/／|｜丨:：]|图(?:源|片来源|片来自|片|说|注|为)[\s:：|｜丨/／]|题图|头图|配图|封面图|资料图|视频截图|网页截图|网络截图|摄影[:：/／])/
const creditTail = /(?:供图|截图|资料图片?|[\s　/／][^\s，。]{1,20}摄影?|[^\s，。：]{1,12}\s?摄)[。）)】\]]{0,2}$/
const pointing = /^[▲△↑]/

/** Words after a picture that say what it shows become its caption; everything else stays what it is. */
export function captioned(drafts: readonly Draft[]): readonly Draft[] {
  const centring = mostly(drafts, ({ centred }) => centred)
  const baring = mostly(drafts, ({ bare }) => bare)
  let before: Draft | undefined
  return drafts.map((draft) => {
    const picture = before
    // A button under a picture does not part it from its caption.
    if (!draft.aside) before = draft
    if ((draft.role !== 'paragraph' && draft.role !== 'heading') || picture?.role !== 'image') return draft
    const apart =
      (draft.standing.bare && !baring) || (draft.standing.centred && !centring && draft.role === 'paragraph')
    return isCaption(draft, picture, apart) ? asCaption(draft) : draft
  })
}

function isCaption(draft: WordsDraft, picture: ImageDraft, apart: boolean): boolean {
  const { text, standing } = draft
  if (picture.aside !== draft.aside || draft.linked || text.length > longest) return false
  if (ofPicture.test(text) || pointing.test(text)) return true
  if (standing.block === picture.standing.block) return standing.centred || text.length <= longestApart
  return text.length <= longestApart && (apart || creditTail.test(text))
}

/** Where most paragraphs have a trait, it says nothing about the one below a picture. */
function mostly(drafts: readonly Draft[], trait: (standing: Standing) => boolean): boolean {
  const words = drafts.filter((draft): draft is WordsDraft => draft.role === 'paragraph')
  return words.filter(({ standing }) => trait(standing)).length * 2 > words.length
}

const asCaption = ({ text, steps, linked, bold, aside, standing }: WordsDraft): WordsDraft => ({
  role: 'caption',
  text,
  steps,
  linked,
  bold,
  aside,
  standing,
})
