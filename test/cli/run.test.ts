import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { commands } from '../../src/cli/run.ts'
import { encode } from '../support/encode.ts'
import { call, page } from '../support/io.ts'

const traditional = `<title>漁港新碼頭啟用</title><meta charset="utf-8"><article><p>${'三月二日清晨，漁港新碼頭正式啟用，第一批海鮮上岸。'.repeat(8)}</p></article>`
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('jianbao', () => {
  test('without words tells how to call it, as an error', async () => {
    const { code, out, err } = await call([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const { name, summary } of commands) expect(err).toContain(`${name.padEnd(8)}   ${summary}`)
  })

  test.each([['--help'], ['-h'], ['help']])('%s is the same text, asked for', async (...words) => {
    expect(await call(words)).toEqual({ code: 0, out: (await call([])).err, err: '' })
  })

  test('--version', async () => expect(await call(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' }))

  test('does not know every command, and prints what it was given without harm', async () => {
    expect(await call(['extrat\u001b[31m'])).toEqual({
      code: 2,
      out: '',
      err: "jianbao: there is no command 'extrat\\u001b[31m', only extract, explain, repair, profiles; see jianbao --help\n",
    })
  })
})

describe.each(commands)('help on $name', (command) => {
  test('names every option with its sentence', async () => {
    const { code, out } = await call([command.name, '--help'])
    expect(code).toBe(0)
    for (const [name, { why }] of Object.entries(command.options)) {
      expect(out).toMatch(new RegExp(`--${name} .*${why.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
    }
  })

  test('fits a terminal, and is the same by all three ways', async () => {
    const { out } = await call([command.name, '--help'])
    expect(lines(out).filter((line) => line.length > 100)).toEqual([])
    expect((await call([command.name, '-h'])).out).toBe(out)
    expect((await call(['help', command.name])).out).toBe(out)
  })

  test('its examples call it', () => {
    for (const example of command.examples) expect(example).toContain(`jianbao ${command.name}`)
  })
})

describe('a call that makes no sense ends with 2', () => {
  test.each([
    [['extract', '--frmat', 'json', 'a'], "Unknown option '--frmat'"],
    [['extract', '--format', 'xml', 'a'], "--format is one of json, text, markdown, jsonld, not 'xml'"],
    [['extract', '--url'], "Option '--url <value>' argument missing"],
    [['extract', '--no-trace=1', 'a'], "Option '--no-trace' does not take an argument"],
    [['extract', '--url', 'news.html', 'a'], '--url must be an absolute address, not "news.html"'],
    [['explain', '--url', 'news.html', 'a'], '--url must be an absolute address, not "news.html"'],
    [['extract'], 'give a file, or pipe a page in'],
    [['extract', '-', '-'], 'what is piped in can be read only once'],
    [['extract', '--url', 'https://e.com/', 'a', 'b'], '--url is the address of one page, and there are several'],
    [['explain', 'a', 'b'], 'it takes one file'],
    [['profiles', 'a'], 'it takes no files'],
  ])('%j', async (words, message) => {
    const name = words[0]
    expect(await call(words)).toEqual({
      code: 2,
      out: '',
      err: `jianbao ${name}: ${message}; see jianbao ${name} --help\n`,
    })
  })
})

describe('extract', () => {
  const files = { 'a.html': page, 'b.html': page.replaceAll('渔港', '盐港'), 'empty.html': '' }

  test('prints one line of JSON per page into a pipe', async () => {
    const { code, out, err } = await call(['extract', 'a.html', 'b.html'], { files })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const articles = lines(out).map((line): Article => JSON.parse(line))
    expect(articles.map(({ title }) => title)).toEqual(['渔港新码头启用', '盐港新码头启用'])
    expect(articles.map(({ trace }) => trace.decoding.encoding)).toEqual(['utf-8', 'utf-8'])
  })

  test('indents it in a terminal', async () => {
    const [piped, shown] = [
      await call(['extract', 'a.html'], { files }),
      await call(['extract', 'a.html'], { files, terminal: true }),
    ]
    expect(lines(piped.out)).toHaveLength(1)
    expect(lines(shown.out).length).toBeGreaterThan(20)
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out))
  })

  test('--no-trace leaves out the trace and nothing else', async () => {
    const { trace: _, ...rest } = JSON.parse((await call(['extract', 'a.html'], { files })).out)
    expect(JSON.parse((await call(['extract', 'a.html', '--no-trace'], { files })).out)).toEqual(rest)
  })

  test('goes on after a page that fails, says which and why, and ends with 1', async () => {
    const { code, out, err } = await call(['extract', 'gone.html', 'empty.html', 'a.html'], { files })
    expect(code).toBe(1)
    expect(lines(out)).toHaveLength(1)
    expect(lines(err).map((line) => JSON.parse(line))).toEqual([
      { file: 'gone.html', code: 'unreadable', message: 'There is no such file.' },
      { file: 'empty.html', code: 'empty-input', message: expect.any(String) },
    ])
  })

  test('says it as a sentence where the articles are for people', async () => {
    const { code, out, err } = await call(['extract', 'gone\u001b.html', '-f', 'text'], { files })
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'jianbao: gone\\u001b.html: There is no such file. (unreadable)\n',
    })
  })

  test('a fault of ours ends one page, not the others', async () => {
    const { code, out, err } = await call(['extract', 'x.html', 'a.html'], {
      files: { ...files, 'x.html': new TypeError('x is not a function') },
    })
    expect({ code, lines: lines(out).length }).toEqual({ code: 1, lines: 1 })
    expect(JSON.parse(err)).toMatchObject({
      file: 'x.html',
      code: 'bug',
      message: expect.stringContaining('x is not a function'),
    })
  })

  test.each([[['extract']], [['extract', '-']]])('%j reads what is piped in', async (words) => {
    const { code, out } = await call(words, { piped: page })
    expect({ code, title: JSON.parse(out).title }).toEqual({ code: 0, title: '渔港新码头启用' })
  })

  test('hands over the address and the header', async () => {
    const a = encode(traditional.replace('<meta charset="utf-8">', ''), 'big5')
    const words = ['extract', 'a', '--url', 'https://e.com/1', '--content-type', 'text/html; charset=big5']
    expect(JSON.parse((await call(words, { files: { a } })).out)).toMatchObject({
      url: 'https://e.com/1',
      title: '漁港新碼頭啟用',
      trace: { decoding: { encoding: 'big5', from: 'content-type' } },
    })
  })

  test('markdown and jsonld are what the library renders', async () => {
    expect((await call(['extract', 'a.html', '-f', 'markdown'], { files })).out).toContain('# 渔港新码头启用\n')
    expect(JSON.parse((await call(['extract', 'a.html', '-f', 'jsonld'], { files })).out)).toMatchObject({
      '@type': 'NewsArticle',
      headline: '渔港新码头启用',
    })
  })

  test('jsonld can stand in a script', async () => {
    const files = { a: page.replaceAll('渔港新码头启用', '渔港&lt;/script>启用') }
    const { out } = await call(['extract', 'a', '-f', 'jsonld'], { files })
    expect(out).not.toContain('<')
    expect(JSON.parse(out).headline).toBe('渔港</script>启用')
  })

  test.each(['json', 'jsonld', 'text', 'markdown'])('%s steers no terminal', async (format) => {
    const evil = '渔\u009b31m港\u202e新&#x1b;[2J码头'
    const files = { a: page.replaceAll('渔港新码头', evil) }
    const { out } = await call(['extract', 'a', '-f', format], { files, terminal: true })
    expect(out).toContain('码头')
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('explain', () => {
  test('tells the story', async () => {
    const { code, out } = await call(['explain', 'a'], { files: { a: page } })
    expect(code).toBe(0)
    for (const title of ['Encoding', 'Profile', 'Fields', 'Article', 'Repairs', 'Removals', 'Entities', 'Notices']) {
      expect(out).toMatch(new RegExp(`^${title}`, 'm'))
    }
  })

  test('reads what is piped in', async () => {
    expect((await call(['explain'], { piped: page })).out).toBe(
      (await call(['explain', 'a'], { files: { a: page } })).out,
    )
  })

  test('ends with 1 where there is no article', async () => {
    expect(await call(['explain', 'gone'])).toEqual({
      code: 1,
      out: '',
      err: 'jianbao: gone: There is no such file. (unreadable)\n',
    })
  })
})

test('profiles prints one line for each', async () => {
  const { profiles } = await import('../../src/profiles/index.ts')
  const { code, out } = await call(['profiles'])
  expect(code).toBe(0)
  expect(lines(out).map((line) => line.split(' ')[0])).toEqual(profiles.map(({ id }) => id))
})
