import { deadline } from './commands/deadline.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

const commands = [deadline]

const terminal: Terminal = {
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
}

process.exitCode = await run(process.argv.slice(2), commands, terminal)
