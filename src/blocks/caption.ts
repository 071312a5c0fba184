import type { Draft, ImageDraft, Standing, WordsDraft } from '../draft.ts'

/** Longer texts are paragraphs, wherever they stand. */
const longest = 160
const longestApart = 80

/** ●图源, 图片来源：…, 视频截图, 资料图, …供图, … 摄: a line that can only belong to a picture. */
const ofPicture =
  /^[●▲△▼▽↑↓◎■*＊※\s（(【[]{0,4}(?:图\s?[/／|｜丨:：]|图(?:源|片来源|片来自|片|说|注|为)[\s:：|｜丨/／]|题图|头图|配图|封面图|资料图|视频截图|网页截图|网络截图|摄影[:：/／])/
const creditTail =
  /(?:供图|供圖|截图|截圖|资料图片?|資料照片?|\s资料|[\s　/／][^\s，。]{1,20}[摄攝]影?|[^\s，。：]{1,12}\s?[摄攝])[。）)】\]]{0,2}$/
const pointing = /^[▲△↑]/

/** Words after a picture that say what it shows become its caption; everything else stays what it is. */
export function captioned(drafts: readonly Draft[]): readonly Draft[] {
  const centring = mostly(drafts, ({ centred }) => centred)
  const baring = mostly(drafts, ({ bare }) => bare)
  const habit = longestHabit(drafts)
  let before: Draft | undefined
  let worded = -1
  return drafts.map((draft) => {
    const picture = before
    // A button under a picture does not part it from its caption.
    if (!draft.aside) before = draft
    // Words on both sides of a picture in one paragraph are that paragraph's.
    const parted = 'standing' in draft && draft.role !== 'image' && draft.standing.block === worded
    if (draft.role !== 'image' && 'standing' in draft) worded = draft.standing.block
    if ((draft.role !== 'paragraph' && draft.role !== 'heading') || picture?.role !== 'image') return draft
    const apart =
      (draft.standing.bare && !baring) ||
      (draft.standing.centred && !centring && draft.role === 'paragraph') ||
      (draft.text.length <= habit && isLow(draft))
    return isCaption(draft, picture, apart, parted) ? asCaption(draft) : draft
  })
}

const dateline = /^[^，。]{2,12}(?:讯|电)[\s　（(]/

function isCaption(draft: WordsDraft, picture: ImageDraft, apart: boolean, parted: boolean): boolean {
  const { text, standing } = draft
  if (picture.aside !== draft.aside || draft.linked || text.length > longest) return false
  if (ofPicture.test(text) || pointing.test(text)) return true
  if (standing.block === picture.standing.block) {
    if (standing.centred) return true
    return !parted && !standing.indented && !dateline.test(text) && text.length <= longestApart
  }
  return text.length <= longestApart && (apart || creditTail.test(text))
}

/** Where most paragraphs have a trait, it says nothing about the one below a picture. */
function mostly(drafts: readonly Draft[], trait: (standing: Standing) => boolean): boolean {
  const words = drafts.filter((draft): draft is WordsDraft => draft.role === 'paragraph')
  return words.filter(({ standing }) => trait(standing)).length * 2 > words.length
}

/** A page that prints a short line below each picture does so below most of its pictures. */
const mostPictures = 0.6
const fewestPictures = 2
const longestShort = 45

/** How long a line below a picture may be to be its caption where the page has the habit; 0 where it has not. */
function longestHabit(drafts: readonly Draft[]): number {
  const shown = drafts.filter(({ aside }) => !aside)
  // Who marks captions with 图源 or ▲ marks them all.
  if (shown.some((draft) => 'text' in draft && draft.text.length <= longest && ofPicture.test(draft.text))) return 0
  const isBelow = (index: number): boolean => shown[index - 1]?.role === 'image'
  const pictures = shown.filter(({ role }, index) => role === 'image' && shown[index + 1]?.role !== 'image').length
  const lengths = (below: boolean): readonly number[] =>
    shown.flatMap((draft, index) =>
      'text' in draft && isBelow(index) === below && (below ? isLow(draft) : draft.role === 'paragraph')
        ? [draft.text.length]
        : [],
    )
  const usual = median(lengths(false))
  const short = lengths(true).filter((length) => length <= Math.min(longestShort, usual / 2))
  return short.length >= fewestPictures && short.length >= pictures * mostPictures
    ? Math.min(longestShort, usual / 2)
    : 0
}

/** A bold line is a sub-heading rather than a caption, unless it is centred as its picture is. */
const isLow = (draft: Draft): boolean =>
  draft.role === 'paragraph' || (draft.role === 'heading' && !draft.standing.level && draft.standing.centred)

const median = (lengths: readonly number[]): number =>
  [...lengths].sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0

const asCaption = ({ text, steps, linked, bold, aside, standing }: WordsDraft): WordsDraft => ({
  role: 'caption',
  text,
  steps,
  linked,
  bold,
  aside,
  standing,
})
