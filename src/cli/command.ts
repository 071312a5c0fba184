/** 0: all went well; 1: some pages failed; 2: it was called in a way that makes no sense. */
export type ExitCode = 0 | 1 | 2

/** All a command may touch of the world. */
export type Io = {
  /** Resolves when the text is taken, so that a slow reader is waited for. */
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => Promise<void>
  /** The bytes of a file; `-` is what is piped in. */
  readonly read: (file: string) => Promise<Uint8Array>
  /** A person reads the output as it comes. */
  readonly terminal: boolean
  /** Something is piped in. */
  readonly piped: boolean
}

/** An option of a command, as parsing and help both need it. */
export type OptionRow = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** How help names the value: `URL`. */
  readonly value?: string
  readonly choices?: readonly [string, ...string[]]
  /** One sentence. */
  readonly why: string
}

export type OptionRows = Readonly<Record<string, OptionRow>>

type ValueOf<Row extends OptionRow> = Row extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : { string: string; boolean: boolean }[Row['type']]

export type Given<Rows extends OptionRows = OptionRows> = {
  readonly values: { readonly [Name in keyof Rows]?: ValueOf<Rows[Name]> }
  readonly files: readonly string[]
}

/** A command is a value; parsing, help and the tests read it. */
export type Command<Rows extends OptionRows = OptionRows> = {
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** How files are given: `[file|-]…`, `[file|-]`, or nothing. */
  readonly files: 'many' | 'one' | 'none'
  readonly options: Rows
  /** What help says after the options, as paragraphs. */
  readonly notes: readonly string[]
  readonly examples: readonly [string, ...string[]]
  /** What is wrong with options that are each right. */
  readonly objection?: (given: Given<Rows>) => string | undefined
  // Written as a method so that a command with its own options is a Command.
  run(given: Given<Rows>, io: Io): Promise<ExitCode>
}

export const defineCommand = <const Rows extends OptionRows>(command: Command<Rows>): Command<Rows> => command
