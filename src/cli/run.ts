import { parse } from './args.ts'
import type { Command, ExitCode, Io } from './command.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import { help, helpOn } from './help.ts'
import { printable } from './printable.ts'
import { profiles } from './profiles.ts'
import { repair } from './repair.ts'

export const commands: readonly Command[] = [extract, explain, repair, profiles]

/** Does what the words behind `jianbao` say. */
export async function run(words: readonly string[], version: string, io: Io): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined) return wrong(help(commands), io)
  if (name === '--version') return print(`${version}\n`, io)
  if (name === '--help' || name === '-h') return print(help(commands), io)
  if (name === 'help') return run([...rest.slice(0, 1), '--help'], version, io)
  const command = commands.find((known) => known.name === name)
  if (command === undefined) {
    const names = commands.map((known) => known.name).join(', ')
    return wrong(`jianbao: there is no command '${name}', only ${names}; see jianbao --help\n`, io)
  }
  const parsed = parse(command, rest)
  if (parsed.want === 'help') return print(helpOn(command), io)
  if (parsed.want === 'objection') return object(command, parsed.message, io)
  if (command.files !== 'none' && parsed.given.files.length === 0 && !io.piped) {
    return object(command, 'give a file, or pipe a page in', io)
  }
  return command.run(parsed.given, io)
}

async function print(text: string, io: Io): Promise<ExitCode> {
  await io.out(text)
  return 0
}

async function wrong(text: string, io: Io): Promise<ExitCode> {
  await io.err(printable(text))
  return 2
}

const object = (command: Command, message: string, io: Io): Promise<ExitCode> =>
  wrong(`jianbao ${command.name}: ${message}; see jianbao ${command.name} --help\n`, io)
