import { closest } from 'fastest-levenshtein'
import type { Command } from './command.ts'
import { overview } from './manual.ts'
import { type ExitCode, type Terminal, Unusable } from './terminal.ts'

const unknown = (name: string, commands: readonly Command[]): string => {
  const nearest = closest(
    name,
    commands.map((each) => each.name),
  )
  return `yifa：没有 ${name} 这个命令；最接近的是 ${nearest}，用 yifa --help 查看全部`
}

const trouble = (error: unknown): string => {
  if (error instanceof Unusable) return error.message
  return `意外错误：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

const runCommand = async (command: Command, argv: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  try {
    return await command.run(argv, terminal)
  } catch (error) {
    terminal.warn(`yifa ${command.name}：${trouble(error)}`)
    return 2
  }
}

/** Runs the subcommand that a command line names; whatever cannot be done is said on the terminal and in the exit code. */
export const run = async (
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> => {
  const [name, ...rest] = argv
  if (name === undefined) {
    terminal.warn(overview(commands))
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.say(overview(commands))
    return 0
  }
  const command = commands.find((each) => each.name === name)
  if (command !== undefined) return runCommand(command, rest, terminal)
  terminal.warn(unknown(name, commands))
  return 2
}
