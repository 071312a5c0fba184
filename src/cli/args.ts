import { parseArgs } from 'node:util'
import type { Command, Given, OptionRow } from './command.ts'

/** What the words behind a command's name mean. */
export type Parsed =
  | { readonly want: 'run'; readonly given: Given }
  | { readonly want: 'help' }
  | { readonly want: 'objection'; readonly message: string }

const HELP = { type: 'boolean', short: 'h' } as const

export function parse(command: Command, words: readonly string[]): Parsed {
  const told = tell(command, words)
  if (typeof told === 'string') return { want: 'objection', message: told }
  if (told.values['help'] === true) return { want: 'help' }
  const message = objectionTo(command, told)
  return message === undefined ? { want: 'run', given: told } : { want: 'objection', message }
}

function tell(command: Command, words: readonly string[]): Given | string {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, row]) => [name, spelled(row)]))
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...options, help: HELP },
      allowPositionals: true,
    })
    return { values: values as Given['values'], files: positionals }
  } catch (error) {
    // parseArgs has no other way to say that the words make no sense, and says it well in its first sentence.
    if (isOfParseArgs(error)) return error.message.split('. ')[0] ?? error.message
    throw error
  }
}

const spelled = ({ type, short }: OptionRow) => ({ type, ...(short !== undefined && { short }) })

const isOfParseArgs = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

function objectionTo(command: Command, given: Given): string | undefined {
  for (const [name, { choices }] of Object.entries(command.options)) {
    const value = given.values[name]
    if (typeof value === 'string' && choices !== undefined && !choices.includes(value)) {
      return `--${name} is one of ${choices.join(', ')}, not '${value}'`
    }
  }
  return tooMany(command, given) ?? command.objection?.(given)
}

function tooMany({ files }: Command, given: Given): string | undefined {
  if (files === 'none' && given.files.length > 0) return 'it takes no files'
  if (files === 'one' && given.files.length > 1) return 'it takes one file'
  if (given.files.filter((file) => file === '-').length > 1) return 'what is piped in can be read only once'
  return undefined
}
