import { defineCommand, type ExitCode } from './command.ts'
import { printable } from './printable.ts'
import { badUrl, pageOptions, pageRows, readArticle } from './read.ts'
import { story } from './story.ts'

export const explain = defineCommand({
  name: 'explain',
  summary: 'Tell how the article of a page came about: what was decided, changed and removed, and why.',
  files: 'one',
  options: pageRows,
  notes: ['Edits stand in their place as in git diff --word-diff: [-what was there-]{+what is there now+}.'],
  examples: ['jianbao explain page.html', 'curl -s "$URL" | jianbao explain --url "$URL"'],
  objection: ({ values }) => badUrl(values.url),
  async run({ values, files }, io): Promise<ExitCode> {
    const [file = '-'] = files
    const outcome = await readArticle(file, pageOptions(values.url, values['content-type']), io)
    if ('failure' in outcome) {
      const { message, code } = outcome.failure
      await io.err(printable(`jianbao: ${file}: ${message} (${code})\n`))
      return 1
    }
    await io.out(story(outcome.article))
    return 0
  },
})
