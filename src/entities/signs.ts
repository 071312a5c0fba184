import { creditRoles } from '../lexicon/credit-roles.ts'
import type { Surroundings } from './define.ts'
import { perText } from './lookup.ts'

/**
 * Characters without which a recogniser finds nothing. All are looked for in one pass over a zone, which is a tenth of
 * what it takes to ask a pattern for each.
 */
export const signs = {
  at: '@#',
  quote: '“',
  bracket: '()【】[]〔〕',
  picture: '图摄截A源',
  origin: '源自处稿转摘综载首刊',
  telling: '据按示明出定称指获统计析预测监显估援报道意文',
  person: '士友家师',
  dateline: '电讯息】)',
  address: '@#线话料电机打系真信号注DQTt',
  role: creditRoles.flatMap(([, words]) => words.split(' ').map((word) => word.slice(-1))).join(''),
  separator: ':|/ ',
  notice:
    '声明权侵转标谨投据代观立未浏化编仅授公二客A要微星蓝点我本N©C图关注扫下打分举收复返阅展查字纠+跟文集延相推往热猜大报详更E完保说提贴锁加播戳上新原系稿见存Y平作',
} as const

type Sign = keyof typeof signs

const names = Object.keys(signs) as Sign[]
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<Record<Sign, number>>
const table = new Uint16Array(0x10000)
for (const name of names) {
  for (const char of signs[name]) {
    const code = char.charCodeAt(0)
    table[code] = (table[code] ?? 0) | bits[name]
  }
}

const masks = perText((zones) =>
  zones.map(({ folded, kind }) => {
    let mask = 0
    if (kind === 'image') return mask
    for (let at = 0; at < folded.length; at++) mask |= table[folded.charCodeAt(at)] ?? 0
    return mask
  }),
)

/** Whether the zone that is read now holds one of the characters of a sign. A picture holds none. */
export const shows = ({ zones, index }: Surroundings, sign: Sign): boolean =>
  ((masks(zones)[index] ?? 0) & bits[sign]) !== 0
