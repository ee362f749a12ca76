import type { Fact, Relation } from '../read/reading.ts'
import { amountBeside } from './amount.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '+': ' + ',
  '-': ' − ',
  '/': ' ÷ ',
  '*': ' × ',
  '<=': ' ≤ ',
  '>=': ' ≥ ',
  '<': ' < ',
  '>': ' > ',
  '=': ' = ',
}
const TOKEN = /\d+(?:\.\d+)?|<=|>=|[-+*/<>=|()%]|[^\d]/gu

/** The figure a relation is about: the rate, the total, the change that is printed. */
export function statedFact({ stated, facts }: Relation, byId: ReadonlyMap<number, Fact>): Fact | undefined {
  const fact = byId.get(facts.at(-1) ?? 0)
  return stated !== null && fact?.value === stated ? fact : undefined
}

export const quoted = ({ quote }: Pick<Fact, 'quote'>) => quote.replace(/\s+/gu, '')

/** What the relation's other figures come to, with its unit. */
export function computedInWords(relation: Relation, stated: Fact | undefined): string {
  if (stated) return amountBeside(stated, relation.computed)
  return `${relation.computed}${relation.kind === 'ratio' || relation.kind === 'change' ? '%' : ''}`
}

/** The computation of a relation that does not hold, as one would write it on paper, each number as it is printed: `20件 ÷ 143件 = 13.986%`. */
export function computation(relation: Relation, byId: ReadonlyMap<number, Fact>): string {
  const { expression, kind } = relation
  const compares = kind === 'part-of' || kind === 'same' || relation.stated === null
  const end = compares ? expression.length : expression.lastIndexOf('=')
  const left = asPrinted(expression.slice(0, end), relation, byId)
  if (kind === 'part-of') return left.replace(' ≤ ', ' > ')
  if (kind === 'same') return left.replace(' = ', ' ≠ ')
  return compares ? left : `${left} = ${computedInWords(relation, statedFact(relation, byId))}`
}

function asPrinted(expression: string, { facts }: Relation, byId: ReadonlyMap<number, Fact>): string {
  const all = facts.flatMap((id) => byId.get(id) ?? [])
  const unused = [...all]
  const words = expression.match(TOKEN)?.map((token) => {
    if (!/^\d/u.test(token)) return SIGNS[token] ?? token
    const named = (fact: Fact) => fact.value === Number(token)
    const next = unused.findIndex(named)
    const fact = next < 0 ? all.find(named) : unused.splice(next, 1)[0]
    return fact ? quoted(fact) : token
  })
  return words?.join('') ?? expression
}
