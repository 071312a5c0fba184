import { read } from '../../src/decode/read.ts'
import { encode } from './encode.ts'

/** What mirrors turn Simplified into, one character at a time. Enough for the prose of the tests. */
const table: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '码碼头頭边邊旧舊仓倉库庫里里亮亮灯燈几幾围圍张張长長样樣条條学學开開门門课課师師带帶记記录錄数數据據' +
      '们們没沒来來帮幫负負责責说說个個厂廠图圖书書馆館统統计計县縣乡鄉镇鎮参參这這动動报報场場发發质質问問题題电電买買' +
      '变變为為应應网網后后会會着著应應当當请請联聯系系内內机機现現环環关關业業览覽结結',
  ).flatMap((character, i, all) => (i % 2 === 0 ? [[character, all[i + 1] ?? character]] : [])),
)

const toCrude = (text: string): string => Array.from(text, (character) => table[character] ?? character).join('')

/** Readings the mirror knows. */
const readings: readonly (readonly [string, string])[] = [
  ['學', 'xué'],
  ['數', 'shù'],
  ['發', 'fā'],
  ['開', 'kāi'],
  ['個', 'gè'],
  ['場', 'chǎng'],
  ['動', 'dòng'],
  ['電', 'diàn'],
  ['長', 'zhǎng'],
  ['報', 'bào'],
  ['優', 'yōu'],
  ['內', 'nèi'],
  ['機', 'jī'],
  ['聯', 'lián'],
  ['應', 'yīng'],
  ['現', 'xiàn'],
] // prettier-ignore

/**
 * A page as such a mirror serves it: each pair of bytes that is in its table gets the reading behind it, whether the
 * pair is a character or the end of one and the beginning of the next; a byte left alone becomes a question mark
 * together with the bracket behind it.
 */
export const mirrored = (text: string): string => {
  const bytes = encode(toCrude(text), 'gb18030')
  const inserted = new Map(
    readings.map(([character, reading]) => [String(encode(character, 'gb18030')), encode(`(${reading})`, 'gb18030')]),
  )
  const out = Array.from(bytes).flatMap((byte, i) => [byte, ...(inserted.get(`${bytes[i - 1]},${byte}`) ?? [])])
  let page = ''
  for (let i = 0; i < out.length; ) {
    const [lead = 0, trail = 0] = [out[i], out[i + 1]]
    const single = lead < 0x80
    page += single ? String.fromCharCode(lead) : trail < 0x40 ? '?' : read(new Uint8Array([lead, trail]), 'gb18030')
    i += single ? 1 : 2
  }
  return page
}
