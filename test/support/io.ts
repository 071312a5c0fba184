import type { Io } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'

type World = {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>
  readonly terminal?: boolean
  readonly piped?: string
}

/** What a call of `jianbao` prints in a world of these files, without a process. */
export async function call(words: readonly string[], { files = {}, terminal = false, piped }: World = {}) {
  const printed = { out: '', err: '' }
  const io: Io = {
    out: async (text) => {
      printed.out += text
    },
    err: async (text) => {
      printed.err += text
    },
    read: async (file) => bytes(file === '-' ? piped : files[file]),
    terminal,
    piped: piped !== undefined,
  }
  const code = await run(words, '1.2.3', io)
  return { code, ...printed }
}

function bytes(content: string | Uint8Array | Error | undefined): Uint8Array {
  if (content instanceof Error) throw content
  if (content === undefined) throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open' })
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** A page of our own, of no known layout. */
export const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<title>渔港新码头启用 - 海岸日报</title><meta property="og:title" content="渔港新码头启用"></head><body>
<article><h1>渔港新码头启用</h1>
<p>三月二日清晨，渔港新码头正式启用，第一批约三吨海鲜在两小时内全部上岸，比往年这个时候快了将近一半。</p>
<p>渔民陈小渔说，过去船要在港外等潮水，等上半天是常有的事，如今随到随卸，鱼还是活的，价钱自然也好一些。</p>
<p>码头管理处介绍，新泊位可以同时停靠六条渔船，岸上的冷库也已经通电，夏天来的时候，再也不用为冰块发愁了。</p>
</article></body></html>`
