/** One role and the names printed after it. */
export type LineCredit = { readonly role: string; readonly names: readonly string[]; readonly code?: string }

/** What people do for an article, as newsrooms print it; longer words before the words they begin with. */
// biome-ignore format: a table reads better in rows
export const roles = [
  '责任编辑', '責任編輯', '文字编辑', '新媒体编辑', '值班编辑', '值班编委', '值班主任', '见习编辑', '实习编辑', '本期编辑', '微信编辑', '执行编辑', '美术编辑',
  '图片编辑', '编辑', '編輯', '责编', '責編', '美编', '副主编', '主编', '校对', '校對', '审核', '審核', '审校', '审签', '终审', '复审', '初审',
  '编审', '总监制', '监制', '監製', '出品', '特别策划', '策划', '策劃', '微信统筹', '统筹', '制图', '製圖', '设计', '视觉', '視覺', '排版', '编排',
  '版式', '制作', '摄影报道', '摄影记者', '摄影', '攝影', '摄像', '图文', '文字', '文案', '撰文', '撰稿', '撰写', '采写', '采访', '执笔', '整理',
  '供稿', '编译', '編譯', '翻译', '翻譯', '译者', '特约作者', '专栏作者', '作者', '特约通讯员', '通讯员', '通訊員', '特约记者', '见习记者', '实习记者',
  '实习生', '记者', '記者', '来源', '來源', '文',
]

const mark = /^[\s*＊■●◆▲△※—–\-_·・|｜丨]{1,9}/
const brackets = /^[（(【[〔](.{1,200})[）)】\]〕][。.]?$/
//                      新京报                                      记者              ：
const label = new RegExp(
  `(?<![^\\s;；,，、|｜丨&/／])([^\\s\\d，。：:；;、|｜/／（()）]{0,12}?)(${roles.join('|')})(\\s{0,3}[:：|｜丨/／∣]\\s{0,3}|\\s{1,3})`,
  'g',
)

/** Longer lines say more than who made it. */
const longest = 120

/**
 * The credits of a line that holds nothing else: `责任编辑：甲乙_NF0001`, `编辑 甲乙 校对 丙丁`, `新报记者 甲乙`. Undefined
 * where there is anything but roles and names in it.
 */
export function creditsOfLine(text: string): readonly LineCredit[] | undefined {
  if (text.length > longest) return undefined
  const bare = text.replace(mark, '')
  const line = brackets.exec(bare)?.[1] ?? bare
  const labels = [...line.matchAll(label)]
  if (labels[0]?.index !== 0) return undefined
  const credits = labels.map((found, index) =>
    credit(
      `${found[1]}${found[2]}`,
      line.slice(found.index + found[0].length, labels[index + 1]?.index ?? line.length),
    ),
  )
  return credits.every((one) => one !== undefined) ? credits : undefined
}

const codeForm = /[_\s]{0,2}([A-Z]{1,4}\d{2,7})$/
const remark = /[（(][^（()）]{1,12}[）)]/g
const tail = /[\s。.;；]{1,9}$/
const between = /[ \t、,，&＆;；|｜丨/／和]{1,9}/
const hanName = /^(?!.{0,8}[的了是])\p{Script=Han}{2,5}(?:[·・•]\p{Script=Han}{1,8}){0,3}$/u
const orgName = /^[\p{Script=Han}\w·-]{2,20}$/u
const origin = /^(?:本文|文章|稿件|信息|消息)?(?:来源|來源|出处)$/
const latinName = /^[A-Za-z][\w.@'’ -]{0,60}$/
const mostNames = 12
/** 《长河周刊》记者 林小舟, 长河见习记者 林小舟: who they work for stands before their names. */
const affiliation =
  /^(?:《[^》]{1,20}》|\p{Script=Han}{2,10}?)?(?:见习|实习|特约|首席|高级)?(?:记者|記者|作者|编辑|实习生|通讯员|评论员)\s?/u
const latinWords = /(?<=^|[\s、,，&])(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}.'’-]{0,20}(?=$|[\s、,，&])/gu
const blank = /\s/g
const joint = '\u00a0'

function credit(role: string, rest: string): LineCredit | undefined {
  const printed = rest.replace(remark, ' ').replace(tail, '').trim().replace(affiliation, '')
  const code = codeForm.exec(printed)?.[1]
  const names = namesOf(printed.replace(codeForm, ''))
  if ((!names.length && !code) || names.length > mostNames) return undefined
  const isName = origin.test(role) ? orgName : hanName
  if (!names.every((name) => isName.test(name) || latinName.test(name))) return undefined
  return { role, names, ...(code && { code }) }
}

/** 甲乙 丙丁 are two people, Demi Xia is one. */
const namesOf = (printed: string): readonly string[] =>
  printed
    .replace(latinWords, (words) => words.replace(blank, joint))
    .split(between)
    .filter(Boolean)
    .map((name) => name.replaceAll(joint, ' '))
