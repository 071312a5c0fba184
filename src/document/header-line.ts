import { collapse } from './node.ts'

/** What the lines between a headline and its article print: when, where from, by whom. */
export type Header = {
  readonly published?: string
  /** A time that has no date of its own: 3小时前, 昨天 12:00, 09-26 12:11. */
  readonly unresolved?: string
  readonly source?: string
  readonly author?: string
  readonly editor?: string
}

/** Longer lines are prose. */
const longest = 400

const cellBreaks = /\s*\t[\s\t]*/g
const emptyLabel = /([:：])\t/g

/** Cells parted by a single tab; a label stands with its value, whatever elements they are in. */
const cells = (line: string): string =>
  line.replace(cellBreaks, '\t').replace(emptyLabel, '$1').split('\t').map(collapse).filter(Boolean).join('\t')

/** Where the next label begins, in lines without separators: 来源：证券时报网作者：李在山. */
const nextLabel =
  /(?:责任编辑|責任編輯|责编|编辑|編輯|作者|记者|文章来源|来源|來源|发布(?:时间|日期|者|人)?|發布|更新(?:时间)?|时间|日期|时 间|浏览|瀏覽|点击|阅读|閱讀|评论|評論|字号|字体|字體|大小|我要|人气|热度|次数|查看|访问|收藏|打印|分享|转发|参与|举报|关注|手机看|\[|【|[|｜])/
const sourceLabel =
  /(?:来\s?源|來\s?源|稿源|出\s?处|出處|转自|信源)(?:于|自|网站|媒体)?\s?[:：]\s?(.{1,80})|(?:来源|來源|稿源)\t(.{1,80})/
const authorLabel = /(?:作\s?者|撰文|文|记者|記者|^By)\s?[:：／/]\s?(.{1,60})|(?:^|\t)[Bb][Yy]\s([A-Z].{2,60})/
const editorLabel = /(?:责任编辑|責任編輯|责编|責編|编\s?辑|編輯)\s?[:：／/]\s?(.{1,40})/

const latinWords = /^[A-Za-z][\w.&'’-]{0,30}(?:\s[A-Za-z&][\w.&'’-]{0,30}){0,5}/
const firstWord = /^[^\s|｜/]{1,60}/
const wrapped = /^[《“"「【[(（]{1,2}|[》”"」】\])）,，;；。、]{1,2}$/g
const hanWords = /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){1,5}(?=\t|\s?$|\s\P{Script=Han})/u

/** 《长河周刊》记者 林小舟: who somebody works for stands before the name. */
const affiliation =
  /^(?:《[^》]{1,20}》|\p{Script=Han}{2,10}?)?(?:见习|实习|特约|首席|高级)?(?:记者|記者|通讯员|评论员)\s{0,2}(?=\S)/u

/** The value behind a label, up to the next cell, label or blank. */
function value(found: string, several: boolean): string {
  const cell = found.split('\t')[0] ?? ''
  const named = several ? cell.replace(affiliation, '') : cell
  const label = nextLabel.exec(named)
  const own = (label ? named.slice(0, label.index) : named).trim()
  const words = (several && hanWords.exec(own)?.[0]) || latinWords.exec(own)?.[0] || firstWord.exec(own)?.[0] || ''
  return words.replace(wrapped, '').trim()
}

const nobody =
  /^(?:未知|不详|佚名|匿名|无|网络|網絡|互联网|网络整理|综合整理|本站|原创|admin\w{0,12}|administrator|系统管理员|管理员|编辑部|news|null|none|unknown|\d{1,20})$/i

/** A printed time is a year's; these are not. */
const undated =
  /(?:\d{1,3}\s?(?:秒|分钟|小时|天|周|个?月)之?前|(?:昨天|前天|今天)(?:\s?\d{1,2}[:：]\d\d)?|(?<![\d年/-])\d{1,2}(?:月\d{1,2}日|[-/]\d{1,2})\s?\d{1,2}[:：]\d\d)/

/** Names of media, where no label says that they are the source. */
const medium =
  /^(?=.{2,16}$)[\p{Script=Han}A-Za-z·]{1,16}(?:网|網|报|報|社|日报|晚报|时报|新闻|频道|电视台|台|财经|娱乐|科技|体育|汽车|杂志|周刊|在线|观察|传媒|客户端|央视|頻道|快报)$/u
const notMedium = /举报|我要|评论|分享|收藏|手机|客户端下载|订阅|微博|微信/

/** Reads the lines of a header; `isDate` tells whether a cell holds a full date. */
export function headerOf(lines: readonly string[], dateIn: (text: string) => string | undefined): Header {
  const rows = lines.filter((line) => line.length <= longest).map(cells)
  const first = <Value>(read: (row: string) => Value | undefined): Value | undefined => {
    for (const row of rows) {
      const found = read(row)
      if (found) return found
    }
    return undefined
  }
  const labelled =
    (label: RegExp, several: boolean) =>
    (row: string): string | undefined => {
      const found = label.exec(row)
      const name = found && value(found[1] ?? found[2] ?? '', several)
      return name && !(several && nobody.test(name)) ? name : undefined
    }
  const published = first(dateIn)
  const unresolved = published ? undefined : first((row) => undated.exec(row)?.[0])
  const source = first(labelled(sourceLabel, false)) ?? first((row) => besideDate(row, dateIn))
  const author = first(labelled(authorLabel, true))
  const editor = first(labelled(editorLabel, true))
  return {
    ...(published && { published }),
    ...(unresolved && { unresolved }),
    ...(source && { source }),
    ...(author && { author }),
    ...(editor && { editor }),
  }
}

const tokens = /[\t\s|｜]+/

/** `2009年11月09日13:56 长河娱乐`: a medium's name next to the time needs no label. */
function besideDate(row: string, dateIn: (text: string) => string | undefined): string | undefined {
  if (!dateIn(row)) return undefined
  return row.split(tokens).find((word) => medium.test(word) && !notMedium.test(word))
}
