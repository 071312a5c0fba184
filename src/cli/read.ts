import { type Article, type Options, safeExtract } from 'jianbao'
import type { Io } from './command.ts'

export type Failure = { readonly file: string; readonly code: string; readonly message: string }

export type Outcome = { readonly article: Article } | { readonly failure: Failure }

/** The article of a file, or why there is none: no page may end the work on the others. */
export async function readArticle(file: string, options: Options, io: Io): Promise<Outcome> {
  try {
    const result = safeExtract(await io.read(file), options)
    return result.ok ? { article: result.article } : { failure: { file, ...said(result.error) } }
  } catch (error) {
    return { failure: { file, ...(isOfSystem(error) ? unreadable(error) : bug(error)) } }
  }
}

const said = ({ code, message }: { code: string; message: string }) => ({ code, message })

const unreadable = ({ code, message }: NodeJS.ErrnoException) => ({
  code: 'unreadable',
  message: code === 'ENOENT' ? 'There is no such file.' : code === 'EISDIR' ? 'It is a folder.' : message,
})

const bug = (error: unknown) => ({
  code: 'bug',
  message: `This is a fault of jianbao: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
})

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

/** `url` and `contentType` as given, nothing where they are not. */
export const pageOptions = (url: string | undefined, contentType: string | undefined): Options => ({
  ...(url !== undefined && { url }),
  ...(contentType !== undefined && { contentType }),
})

/** Options of every command that reads pages. */
export const pageRows = {
  url: { type: 'string', value: 'URL', why: 'The address the page was served from.' },
  'content-type': { type: 'string', value: 'TYPE', why: 'Its Content-Type header, for the charset.' },
} as const

/** Files as given, or what is piped in. */
export const sources = (files: readonly string[], io: Io): readonly string[] =>
  files.length === 0 && io.piped ? ['-'] : files

/** What is wrong with an address, before any page is read. */
export const badUrl = (url: string | undefined): string | undefined =>
  url !== undefined && !URL.canParse(url) ? `--url must be an absolute address, not ${JSON.stringify(url)}` : undefined
