import type { Editor, Removal } from '../article.ts'
import type { CreditRole } from '../entity.ts'
import { isPerson } from '../lexicon/names.ts'
import { creditsOfLine, type LineCredit } from '../strip/credit-line.ts'

const code = /^(.*?)(?:_([A-Za-z]{1,4}\d{1,7})|\s?([A-Z]{1,4}\d{2,7}))$/
const between = /\s?[、,，;；&＆/／]\s?/
const spaces = /\s+/
const hanNames = /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u

/** 长河日报记者 林小舟: who somebody writes for is no name. */
const affiliation = /^\S{0,12}(?:记者|記者|实习生|通讯员)\s/

/** 甲乙 丙丁 are two people, Demi Xia is one. */
const namesIn = (text: string): readonly string[] =>
  text
    .replace(affiliation, '')
    .split(between)
    .flatMap((part) => (hanNames.test(part) ? part.split(spaces) : [part]))
    .filter(Boolean)

const label = /^(?:作者|撰文|文|记者|本报记者)\s?[:：/／|｜]\s?/
const remark = /[（(][^（()）]{1,16}[）)]/g
const duty = /(?:^|(?<=\s))(?:本报|本网|本刊)?(?:特约|实习|见习)?(?:记者|通讯员|实习生|编辑)\s?/g
const nobody = /^(?:综合|网络整理|未知|佚名|不详|本站|原创|网易.{0,6})$/

/** As a field prints them: 本报记者 张三丰 实习生 李四光 are two people, 长河大学教授 beside a name is none. */
function printedNames(text: string): readonly string[] {
  const names = namesIn(text.replace(label, '').replace(remark, ' ').replace(duty, ' ').trim()).flatMap((name) => {
    const [first = '', ...rest] = name.split(spaces)
    return rest.length && isPerson(first) ? [first, ...rest.filter(isPerson)] : [name]
  })
  return names.filter((name) => name && !nobody.test(name))
}

const authorRoles: ReadonlySet<CreditRole> = new Set(['author', 'reporter', 'translator', 'compiler'])
const editorRoles: readonly CreditRole[] = ['responsibleEditor', 'editor']

/** The credits in the lines that were taken from the text, read when first asked for. */
export type Credits = () => readonly LineCredit[]

export function creditsIn(removals: readonly Removal[]): Credits {
  let known: readonly LineCredit[] | undefined
  return () => (known ??= removals.flatMap(({ text }) => creditsOfLine(text) ?? []))
}

/** The authors that the page names, or else those that the lines taken from the text, or its closing words, name. */
export function authorsOf(
  named: readonly string[],
  removals: readonly Removal[],
  credits: Credits,
  text: string,
): readonly string[] {
  const names = named.length
    ? named.flatMap(printedNames)
    : credits()
        .filter(({ role }) => authorRoles.has(role))
        .flatMap(({ names }) => names)
  const found = [...names, ...(named.length ? [] : removals.flatMap(markedNames))]
  return [...new Set(found.length ? found : closingNames(text))]
}

/** （编译/林小舟）, （文／林小舟 陈大河）: a labelled parenthesis closes the last paragraph. */
const closing =
  /[（(](?:(?:编译|編譯|撰文|采写|文|文字|作者|图文)\s?[/／:：|｜]\s?(?:图\s?)?|文[/／、]图\s?|(?:本报|本网|本刊)?记者\s?)(\p{Script=Han}{2,4}(?:[\s、,，]\p{Script=Han}{2,4}){0,4})(?:\s?(?:实习生|通讯员|图|摄)[^（()）]{0,20})?[）)][。.]?$/u
const longestClosing = 60

const closingNames = (text: string): readonly string[] => namesIn(closing.exec(text.slice(-longestClosing))?.[1] ?? '')

/** ■林小舟 陈大河 and （长河财经 林小舟）: bylines without a label. */
const bylines: Readonly<Record<string, RegExp>> = {
  'credit/marked-byline': /^[■●◆□]\s?(.{2,40})$/,
  'credit/bracketed-byline': /^[（(]\S{2,12}\s(.{2,30})[）)]$/,
}
const markedNames = ({ rule, text }: Removal): readonly string[] => namesIn(bylines[rule]?.exec(text)?.[1] ?? '')

/** 责任编辑 with their staff codes: `杨某_NF0001`, `NF041`. */
export function editorsOf(named: readonly string[], credits: Credits): readonly Editor[] {
  if (named.length) return named.flatMap(namesIn).map(editor)
  const found = editorRoles
    .map((wanted) => credits().filter(({ role }) => role === wanted))
    .find(({ length }) => length)
  return (found ?? []).flatMap((credit) =>
    credit.names.length
      ? credit.names.map((name) => ({ name, ...(credit.code && { code: credit.code }) }))
      : [{ ...(credit.code && { code: credit.code }) }],
  )
}

function editor(text: string): Editor {
  const [, name, marked, bare] = code.exec(text) ?? ['', text]
  const staff = marked ?? bare
  return { ...(name && { name }), ...(staff && { code: staff }) }
}

const originalTitle = /原[标標]?(?:题|題)[为為]?\s?[:：]?\s?(.{1,200}?)[）)】\]]?$/

export const originalTitleOf = (removals: readonly Removal[]): string | undefined =>
  removals.filter(({ rule }) => rule === 'credit/original-title').map(({ text }) => originalTitle.exec(text)?.[1])[0]

const joints = /[\s,，、;；|]+/g

/** A description that is only the title and the keywords once more is none. */
export function descriptionOf(
  description: string | undefined,
  title: string,
  keywords: readonly string[],
): string | undefined {
  if (!description) return undefined
  const rest = [title, ...keywords].reduce((text, word) => (word ? text.replaceAll(word, ' ') : text), description)
  return rest.replace(joints, '') === '' ? undefined : description
}
