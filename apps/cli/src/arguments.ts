import { parseArgs } from 'node:util'

/** One option: a flag, or with `value` one that takes a value of that name. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly value?: string
  readonly title: string
}

export type Options = Readonly<Record<string, Option>>

interface Token {
  readonly kind: 'option'
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

const isMissing = ({ value, inlineValue }: Token): boolean =>
  value === undefined || value === '' || (!inlineValue && value.startsWith('-'))

const refusal = (token: Token, option: Option | undefined): string | undefined => {
  if (option === undefined) return `没有 ${token.rawName} 这个选项；用 --help 查看可用的选项`
  if (option.type === 'boolean') return token.inlineValue ? `${token.rawName} 不带值` : undefined
  return isMissing(token) ? `${token.rawName} 后缺少${option.value ?? '值'}` : undefined
}

/** What is wrong with the form of a command line, in Chinese; undefined when nothing is. */
export const complaint = (argv: readonly string[], options: Options, words: boolean): string | undefined => {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional' && !words) return `多余的参数：${token.value}；带空格的值要加引号`
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    const wrong = refusal(token, option)
    if (wrong !== undefined) return wrong
    if (seen.has(token.name) && option?.multiple !== true) return `${token.rawName} 只能给出一次`
    seen.add(token.name)
  }
  return undefined
}
