import type { Procedure } from './any-procedure.ts'
import { many } from './many.ts'
import { roleTitle } from './wording.ts'

/** The procedure as a Mermaid state diagram: each act that moves the case is an arrow. */
export function mermaid(procedure: Procedure): string {
  const titles = { ...procedure.states, ...procedure.endings }
  const arrows = Object.values(procedure.acts).flatMap((act) => {
    const label = `${act.title}（${many(act.by)
      .map((role) => roleTitle(procedure, role))
      .join('、')}）`
    if (act.opens) return [`  [*] --> ${act.opens}: ${label}`]
    return act.to ? many(act.from).map((from) => `  ${from} --> ${act.to}: ${label}`) : []
  })
  const names = Object.entries(titles).map(([name, title]) => `  ${name}: ${title}`)
  const ends = Object.keys(procedure.endings).map((name) => `  ${name} --> [*]`)
  return ['stateDiagram-v2', ...names, ...arrows, ...ends, ''].join('\n')
}
