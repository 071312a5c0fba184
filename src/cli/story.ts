import type { Article } from 'jianbao'
import { shownSteps } from './edits.ts'
import { fieldValues, whatStands } from './places.ts'
import { padded, visible, width } from './printable.ts'

/** Signs of a removed text or a field that are shown. */
const SHOWN = 60

/** How an article came about, for people: every decision, change and removal, and why. */
export function story(article: Article): string {
  const parts = [decoding, profile, fields, body, repairs, removals, entities, notices].map((tell) => tell(article))
  return `${[visible(article.title), ...parts].join('\n\n')}\n`
}

const part = (title: string, lines: readonly string[]): string =>
  [title, ...(lines.length === 0 ? ['none'] : lines).map((line) => `  ${line}`)].join('\n')

const short = (text: string): string => visible(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

function decoding({ trace }: Article): string {
  const { encoding, from, declared, undecodable, why } = trace.decoding
  const claim = declared === undefined ? [] : [`the page claims ${visible(declared)}`]
  const lost = undecodable === 0 ? [] : [`${counted(undecodable, 'character')} could not be read`]
  return part('Encoding', [`${encoding}, from ${from}`, visible(why), ...claim, ...lost])
}

const profile = ({ trace }: Article): string =>
  part('Profile', [`${trace.profile.id} ${trace.profile.name}`, ...trace.profile.why.map(visible)])

function fields(article: Article): string {
  const rows = Object.entries(article.trace.fields).map(
    ([field, at]) => [visible(field), short(fieldValues(field, article).join('、')), visible(at)] as const,
  )
  return part('Fields, and where they stand', table(rows))
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function body({ text, blocks, images, videos, language, script, trace }: Article): string {
  const things = [counted(blocks.length, 'block'), counted(images.length, 'picture'), counted(videos.length, 'film')]
  return part('Article', [
    `${things.join(', ')}, ${counted(text.length, 'character')}`,
    `${language}; script ${script.text}${script.found === script.text ? '' : `, found as ${script.found}`}`,
    ...(trace.removals.length > 0 ? [`${counted(trace.removals.length, 'block')} removed`] : []),
  ])
}

function repairs(article: Article): string {
  const lines = article.trace.repairs.flatMap(({ place, steps }) => {
    const { name, text } = whatStands(place, article)
    return shownSteps(text, steps).flatMap(({ step, shown }) => [
      `${visible(step.id)} in ${visible(name)}: ${counted(step.edits.length, 'edit')}`,
      `  ${shown}`,
    ])
  })
  return part('Repairs', lines)
}

const removals = ({ trace }: Article): string =>
  part(
    'Removals',
    table(
      trace.removals.map(({ rule, text, before, src }) => [
        visible(rule),
        `before block ${before}`,
        short(text || (src ?? '(no words)')),
      ]),
    ),
  )

const entities = ({ entities: found }: Article): string =>
  part(
    'Entities',
    table(Object.entries(found).flatMap(([kind, items]) => (items.length > 0 ? [[kind, String(items.length)]] : []))),
  )

const notices = ({ trace }: Article): string =>
  part('Notices', table(trace.notices.map(({ code, message }) => [code, visible(message)])))
