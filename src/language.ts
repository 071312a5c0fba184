import { franc } from 'franc'
import type { Script } from './article.ts'

const sampled = 4000
const fewest = 24

/** BCP 47 has two letters where ISO 639-3 has three. */
// biome-ignore format: a table reads better in rows
const short: Readonly<Record<string, string>> = {
  arb: 'ar', bul: 'bg', ces: 'cs', cmn: 'zh', dan: 'da', deu: 'de', ell: 'el', eng: 'en', fin: 'fi', fra: 'fr',
  heb: 'he', hin: 'hi', hun: 'hu', ind: 'id', ita: 'it', jpn: 'ja', kaz: 'kk', kor: 'ko', nld: 'nl', nob: 'nb',
  pes: 'fa', pol: 'pl', por: 'pt', ron: 'ro', rus: 'ru', spa: 'es', swe: 'sv', tha: 'th', tur: 'tr', uig: 'ug',
  ukr: 'uk', urd: 'ur', vie: 'vi',
}

const han = /\p{Script=Han}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const hangul = /\p{Script=Hangul}/gu
const letter = /\p{L}/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * The language of a text as BCP 47. Han text is told by its letters, since a detector calls both scripts `cmn`, short
 * titles nothing at all and Japanese without kana Chinese; only other scripts are put to franc.
 */
export function languageOf(text: string, script: Script): string {
  const sample = text.slice(0, sampled)
  const letters = count(sample, letter)
  if (letters === 0) return 'und'
  if (count(sample, kana) > letters * 0.1) return 'ja'
  if (count(sample, hangul) > letters * 0.3) return 'ko'
  if (count(sample, han) > letters * 0.3) return script === 'Hans' || script === 'Hant' ? `zh-${script}` : 'zh'
  if (letters < fewest) return 'und'
  const found = franc(sample)
  return short[found] ?? found
}
