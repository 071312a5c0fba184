import type { Command, OptionRow } from './command.ts'

const HELP: OptionRow = { type: 'boolean', short: 'h', why: 'Print this.' }
const VERSION: OptionRow = { type: 'boolean', why: 'Print the version.' }

const files = { many: ' [file|-]…', one: ' [file|-]', none: '' } as const

/** Help on all of jianbao, from its commands. */
export const help = (commands: readonly Command[]): string =>
  parts([
    '剪报 jianbao: a Chinese news page in, one typed, explained article out.',
    section('Usage', ['jianbao <command> [options] [file|-]…']),
    section('Commands', columns(commands.map(({ name, summary }) => [name, summary]))),
    section(
      'Options',
      columns([row('help', { ...HELP, why: 'Print this, or help on a command.' }), row('version', VERSION)]),
    ),
    section(
      'Examples',
      commands.map(({ examples }) => examples[0]),
    ),
    section(
      'Exit codes',
      columns([
        ['0', 'all went well'],
        ['1', 'some pages failed'],
        ['2', 'it was called wrongly'],
      ]),
    ),
  ])

/** Help on one command. */
export const helpOn = ({ name, summary, files: takes, options, notes, examples }: Command): string =>
  parts([
    summary,
    section('Usage', [`jianbao ${name} [options]${files[takes]}`]),
    section('Options', columns([...Object.entries(options).map(([key, value]) => row(key, value)), row('help', HELP)])),
    ...notes,
    section('Examples', examples),
  ])

const parts = (all: readonly string[]): string => `${all.join('\n\n')}\n`

const section = (title: string, lines: readonly string[]): string =>
  `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`

function row(name: string, { short, value, choices, why }: OptionRow): readonly [string, string] {
  const shown = choices?.join('|') ?? value
  return [`${short === undefined ? '    ' : `-${short}, `}--${name}${shown === undefined ? '' : ` ${shown}`}`, why]
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}   ${right}`)
}
