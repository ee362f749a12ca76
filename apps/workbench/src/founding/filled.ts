import type { FoundingInput } from '@yifa/api'

interface OrganFilled {
  readonly name: string
  readonly mark?: string
}

/** The founding page as it was filled in. */
export interface Filled extends Omit<FoundingInput, 'government' | 'justice' | 'organs'> {
  readonly code: string
  readonly government: OrganFilled
  readonly justice: OrganFilled
  /** An organ a line: its name and, after a comma, its mark. */
  readonly organs?: string
}

const organ = ({ name, mark }: OrganFilled) => (mark?.trim() ? { name, mark } : { name })

const linesOf = (text = ''): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split(/[,，\t]/u).map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ''))

/** What is wrong with the lines of organs, in Chinese; undefined when nothing is. */
export function linesWrong(text: string | undefined): string | undefined {
  const wrong = linesOf(text).find(([name, , ...more]) => !name || more.length > 0)
  return wrong && `“${wrong.join('，')}”应为机关名称，或者名称和代字`
}

export const foundingOf = ({ government, justice, organs, ...rest }: Filled) => ({
  ...rest,
  government: organ(government),
  justice: organ(justice),
  organs: linesOf(organs).map(([name = '', mark = '']) => organ({ name, mark })),
})
