import { explain, repair as mend, type RepairOptions } from 'jianbao/repair'
import { defineCommand, type ExitCode } from './command.ts'
import { shownSteps } from './edits.ts'
import { printable, visible } from './printable.ts'

const targets = { original: 'original', hans: 'Hans', hant: 'Hant', keep: 'keep' } as const

export const repair = defineCommand({
  name: 'repair',
  summary: 'Put a plain text right: pinyin of mirror sites, mojibake, escapes, invisible signs.',
  files: 'one',
  options: {
    explain: { type: 'boolean', short: 'e', why: 'Print each step with its reason instead of the text.' },
    script: {
      type: 'string',
      short: 's',
      choices: ['original', 'hans', 'hant', 'keep'],
      why: 'The script it is to be in.',
    },
  },
  notes: [
    'The text is UTF-8, best a whole document: what one sentence cannot prove, all of them may.\n' +
      'What nobody can restore stays as it is; --explain tells what that is.',
  ],
  examples: ['jianbao repair broken.txt > whole.txt', 'jianbao repair --explain broken.txt'],
  async run({ values, files }, io): Promise<ExitCode> {
    const [file = '-'] = files
    const text = await textOf(file, io.read)
    if (typeof text !== 'string') {
      await io.err(printable(`jianbao: ${file}: ${text.message}\n`))
      return 1
    }
    if (values.script === 'hant') await import('jianbao/hant')
    const options: RepairOptions = values.script === undefined ? {} : { script: targets[values.script] }
    const told = values.explain ? plan(text, options) : mend(text, options).text
    await io.out(io.terminal || values.explain ? printable(told) : told)
    return 0
  },
})

type Read = (file: string) => Promise<Uint8Array>

/** Bytes that are no UTF-8 would be lost on the way, so nothing is done with them. */
async function textOf(file: string, read: Read): Promise<string | { readonly message: string }> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await read(file))
  } catch (error) {
    if (error instanceof TypeError) return { message: 'It is not UTF-8; convert it first, as with iconv -f gb18030.' }
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

function plan(text: string, options: RepairOptions): string {
  const { text: whole, steps, flags } = explain(text, options)
  const reasons = new Map(steps.map(({ id, why }) => [id, why]))
  const told = shownSteps(whole, steps).map(
    ({ step, shown }) => `${step.id}  ${step.edits.length} edits  ${reasons.get(step.id)}\n  ${shown}\n`,
  )
  const left = flags.map(
    ({ message, span }) => `left as it is  ${message}\n  ${visible(whole.slice(span.start, span.end))}\n`,
  )
  return told.length + left.length ? [...told, ...left].join('') : 'nothing to repair\n'
}
