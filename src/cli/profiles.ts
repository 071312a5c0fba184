import { profiles as known } from 'jianbao'
import { defineCommand, type ExitCode } from './command.ts'
import { padded, printable, width } from './printable.ts'

export const profiles = defineCommand({
  name: 'profiles',
  summary: 'Print the layouts jianbao knows, in the order they are tried.',
  files: 'none',
  options: {},
  notes: [],
  examples: ['jianbao profiles'],
  async run(_, io): Promise<ExitCode> {
    const rows = known.map(({ id, name, match }) => [id, name, marks(match)] as const)
    const [ids, names] = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
    const lines = rows.map(([id, name, mark]) =>
      `${padded(id, ids ?? 0)}  ${padded(name, names ?? 0)}  ${mark}`.trimEnd(),
    )
    await io.out(printable(`${lines.join('\n')}\n`))
    return 0
  },
})

type Match = (typeof known)[number]['match']

function marks({ hosts = [], has = [], anywhere = [], json = [] }: Match): string {
  const home = [...hosts, ...has]
  return [
    home.length > 0 ? `on ${home.join(' ')}` : '',
    anywhere.length > 0 ? `anywhere with ${anywhere.join(' ')}` : '',
    json.length > 0 ? `JSON with ${json.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}
