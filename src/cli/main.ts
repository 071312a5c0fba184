#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import type { Io } from './command.ts'
import { run } from './run.ts'

const { version } = createRequire(import.meta.url)('jianbao/package.json')

const writer =
  (stream: NodeJS.WriteStream) =>
  (text: string): Promise<void> =>
    new Promise((resolve) => stream.write(text, () => resolve()))

const io: Io = {
  out: writer(process.stdout),
  err: writer(process.stderr),
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  terminal: process.stdout.isTTY ?? false,
  piped: !process.stdin.isTTY,
}

// Whoever reads us may stop reading, as `head` does: that is no fault, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await run(process.argv.slice(2), version, io)
