/** Readings that a person wrote: for short texts, in which two or three of them would otherwise make a mirror's page. */

const tone = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
/** A reading of a whole word, behind it: 龜裂(jūn liè), 說服(shuōfú). No mirror writes one. */
const wordReading = new RegExp(`[(（][a-z]{0,4}[${tone}][a-z]{0,4}[ ’']?[a-z]{0,4}[${tone}][a-z ]{0,8}[)）]`, 'i')
/** What is said of characters and of nothing else. */
const aboutCharacters =
  /[二兩两這这此]字|[讀读][音作成做]|注音|拼音|多音|破音|[異异繁正俗簡简][體体]字|[簡简]化(?:字|[後后])|同一[個个]字|部首|偏旁|字形|[難难]字/

const brackets = /[(（][^()（）]{1,8}[)）]/g
const terms = /[^、，。；：！？\n]{1,400}/g
const glossed = /[\u3400-\u9fff][(（]\s?[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i
const ideograph = /[\u3400-\u9fff]/g

/** Words told off one after the other, and no reading but in one of them: 麵(miàn)包、鬱(yù)悶. */
const isList = (text: string): boolean => {
  if (!text.includes('、')) return false
  const words = (text.match(terms) ?? []).filter((term) => glossed.test(term))
  return words.every((word) => (word.replace(brackets, '').match(ideograph)?.length ?? 0) <= 3)
}

export const isExplained = (texts: readonly string[]): boolean =>
  texts.some((text) => wordReading.test(text) || aboutCharacters.test(text)) ||
  texts.every((text) => !glossed.test(text) || isList(text))

/** What a mirror leaves besides its readings: words converted by single characters, swallowed bytes. */
const traces = new RegExp(
  `[這那哪]里|里[邊頭]|[以之然最隨]后|后[來續]|[這那怎什]么|關系|聯系|制造|干部|范圍|于|[a-z?？\\ufffd][(（]\\s?[a-z]{0,4}[${tone}][a-z]{0,4}\\s?[)）]|[(（]\\s?[a-z]{0,4}[${tone}][a-z]{0,4} [)）]`,
  'i',
)

export const hasTraces = (texts: readonly string[]): boolean => texts.some((text) => traces.test(text))
