import { check } from './commands/check.ts'
import { deadline } from './commands/deadline.ts'
import { procedures } from './commands/procedures.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

/** A command is one file and its line here. */
const commands = [check, deadline, procedures]

const terminal: Terminal = {
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
}

process.exitCode = await run(process.argv.slice(2), commands, terminal)
