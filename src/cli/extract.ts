import { type Article, toJsonLd, toMarkdown } from 'jianbao'
import { defineCommand, type ExitCode, type Io } from './command.ts'
import { json, printable, scriptJson } from './printable.ts'
import { badUrl, type Failure, pageOptions, pageRows, readArticle, sources } from './read.ts'
import { text } from './text.ts'

type Writer = (article: Article, indent: number) => string

/** How an article is printed; `records` are one line each where nobody watches. */
const formats = {
  json: { records: true, write: (article, indent) => `${json(article, indent)}\n` },
  jsonld: { records: true, write: (article, indent) => `${scriptJson(toJsonLd(article), indent)}\n` },
  markdown: { records: false, write: toMarkdown },
  text: { records: false, write: text },
} as const satisfies Record<string, { readonly records: boolean; readonly write: Writer }>

export const extract = defineCommand({
  name: 'extract',
  summary: 'Print the articles of pages.',
  files: 'many',
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: ['json', 'text', 'markdown', 'jsonld'],
      why: 'How to print it; json if not given.',
    },
    ...pageRows,
    'no-trace': { type: 'boolean', why: 'Leave out how the article came about (json).' },
  },
  notes: [
    'Into a pipe, json and jsonld are one line per page (NDJSON), in the order of the files; in a\n' +
      'terminal they are indented. A page that fails prints nothing there: it goes to the error output\n' +
      'as {"file","code","message"}, or as a sentence with text and markdown. The others go on.',
  ],
  examples: [
    'jianbao extract page.html --url https://www.163.com/dy/article/XXXX.html',
    "jianbao extract pages/*.html --no-trace 2>failed.ndjson | jq -r '[.docId, .title] | @tsv'",
    'curl -s "$URL" | jianbao extract --url "$URL" --format text',
  ],
  objection: ({ values, files }) =>
    values.url !== undefined && files.length > 1
      ? '--url is the address of one page, and there are several'
      : badUrl(values.url),
  async run({ values, files }, io): Promise<ExitCode> {
    const { write, records } = formats[values.format ?? 'json']
    const options = pageOptions(values.url, values['content-type'])
    let code: ExitCode = 0
    for (const file of sources(files, io)) {
      const outcome = await readArticle(file, options, io)
      if ('failure' in outcome) {
        code = 1
        await report(outcome.failure, records, io)
      } else {
        await io.out(write(values['no-trace'] ? untraced(outcome.article) : outcome.article, io.terminal ? 2 : 0))
      }
    }
    return code
  },
})

const untraced = ({ trace: _, ...article }: Article): Article => article as Article

const report = (failure: Failure, asRecord: boolean, io: Io): Promise<void> =>
  io.err(
    asRecord ? `${json(failure, 0)}\n` : printable(`jianbao: ${failure.file}: ${failure.message} (${failure.code})\n`),
  )
