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

type Letters = { han: number; kana: number; hangul: number; other: number }

/** Counted by code point, since a pattern would make an array of every letter. */
function lettersOf(text: string): Letters {
  const letters = { han: 0, kana: 0, hangul: 0, other: 0 }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x4e00 ? unit <= 0x9fff : unit >= 0x3400 && unit <= 0x4dbf) letters.han++
    else if (unit >= 0x3041 && unit <= 0x30ff) letters.kana++
    else if (unit >= 0xac00 && unit <= 0xd7a3) letters.hangul++
    else if (unit >= 0xd840 && unit <= 0xd87f) letters.han++
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters.other++
    else if (unit >= 0xc0 && unit < 0x2000) letters.other++
  }
  return letters
}

/**
 * The language of a text as BCP 47. Han text is told by its letters, since a detector calls both scripts `cmn`, short
 * titles nothing at all and Japanese without kana Chinese; only other scripts are put to franc.
 */
export function languageOf(text: string, script: Script): string {
  const sample = text.slice(0, sampled)
  const { han, kana, hangul, other } = lettersOf(sample)
  const letters = han + kana + hangul + other
  if (letters === 0) return 'und'
  if (kana > letters * 0.1) return 'ja'
  if (hangul > letters * 0.3) return 'ko'
  if (han > letters * 0.3) return script === 'Hans' || script === 'Hant' ? `zh-${script}` : 'zh'
  if (letters < fewest) return 'und'
  const found = franc(sample)
  return short[found] ?? found
}
