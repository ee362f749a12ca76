import { parseArgs } from 'node:util'
import { complaint, type Options } from './arguments.ts'
import { manual } from './manual.ts'
import { type ExitCode, type Terminal, Unusable } from './terminal.ts'

/** What the options and the remaining words of a command line hold, typed by the options' declaration. */
export type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>

interface Definition<O extends Options> {
  readonly name: string
  readonly summary: string
  /** Lines of use, each without the name of the program. */
  readonly usage: readonly string[]
  readonly options: O
  /** What the words after the options are; without it there may be none. */
  readonly words?: string
  readonly notes?: readonly string[]
  readonly run: (given: Given<O>, terminal: Terminal) => ExitCode | Promise<ExitCode>
}

/** One subcommand of `yifa`. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>
}

const asksForHelp = (argv: readonly string[]): boolean => argv.includes('--help') || argv.includes('-h')

/** Makes a subcommand that reads its options, prints its manual on `--help`, and refuses in Chinese what it cannot read. */
export const command = <const O extends Options>(definition: Definition<O>): Command => ({
  name: definition.name,
  summary: definition.summary,
  run: async (argv, terminal) => {
    if (asksForHelp(argv)) {
      terminal.say(manual(definition))
      return 0
    }
    const refused = complaint(argv, definition.options, definition.words !== undefined)
    if (refused !== undefined) throw new Unusable(refused)
    return definition.run(parseArgs({ args: [...argv], options: definition.options, allowPositionals: true }), terminal)
  },
})
