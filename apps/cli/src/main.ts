import { act } from './commands/act.ts'
import { cases } from './commands/cases.ts'
import { check } from './commands/check.ts'
import { deadline } from './commands/deadline.ts'
import { draws } from './commands/draws.ts'
import { exportRecord } from './commands/export.ts'
import { found } from './commands/found.ts'
import { holidays } from './commands/holidays.ts'
import { importTable } from './commands/import.ts'
import { open } from './commands/open.ts'
import { procedures } from './commands/procedures.ts'
import { registers } from './commands/registers.ts'
import { yearlyReport } from './commands/report.ts'
import { reset } from './commands/reset.ts'
import { start } from './commands/start.ts'
import { verify } from './commands/verify.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

/** A command is one file and its line here. */
const commands = [
  start,
  found,
  reset,
  check,
  yearlyReport,
  deadline,
  holidays,
  procedures,
  cases,
  open,
  act,
  registers,
  importTable,
  verify,
  draws,
  exportRecord,
]

const terminal: Terminal = {
  say: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: (text) => process.stderr.write(`\r\u001b[2K${text}`) } : {}),
}

/** Whoever reads on has closed the pipe (yifa … | head): there is nobody left to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await run(process.argv.slice(2), commands, terminal)
