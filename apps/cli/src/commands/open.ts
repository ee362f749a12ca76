import { randomUUID } from 'node:crypto'
import { many, type Procedure } from '@yifa/kernel'
import { editionsOf, isProcedureKey } from '@yifa/law'
import { atCounter, factsGiven, standing, telling } from '../at-counter.ts'
import { caseText } from '../case-text.ts'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { factForm } from '../fact-form.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

function newestOf(procedure: string): Procedure {
  const newest = isProcedureKey(procedure) ? editionsOf(procedure).at(-1) : undefined
  if (!newest) throw new Unusable(`没有程序“${procedure}”；用 yifa procedures 查看全部`)
  return newest
}

/** The acts that open a case, each with who does it and the facts it takes. */
function openingForms(procedure: Procedure): string {
  const opening = Object.entries(procedure.acts).filter(([, { opens }]) => opens !== undefined)
  return opening
    .map(([key, { title, by, takes }]) =>
      [`${key}　${title}　--by ${many(by).join(' | ')}`, columns(factForm(procedure, takes))].join('\n'),
    )
    .join('\n\n')
}

/** Who does an opening act: the one there is, or the one asked for. */
function openingBy(procedure: Procedure, act: string, asked: string | undefined): string {
  const declared = procedure.acts[act]
  if (declared?.opens === undefined)
    throw new Unusable(`“${procedure.title}”不能以“${act}”立案\n${openingForms(procedure)}`)
  const roles = many(declared.by)
  const [only] = roles
  if (asked !== undefined) return asked
  if (only === undefined || roles.length > 1) throw new Unusable(`--by：请指明以谁的名义，可以是 ${roles.join('、')}`)
  return only
}

/** `yifa open`: opens a case by one of its opening acts. */
export const open = command({
  name: 'open',
  summary: '立案：以程序的起始行为开始一件案件；不写行为则列出起始行为和要填的事实',
  usage: [
    'hotline call --as zhangsan --by caller --facts 来电.json',
    'penalty register --as lisi --set clue=巡查发现 --set matter=占道经营',
  ],
  words: '程序的键和起始行为的键',
  options: {
    ...standing,
    ...telling,
    organ: { type: 'string', value: '机关', title: '由哪一机关办理；不给出则为本人所在机关' },
    json: { type: 'boolean', title: '输出 JSON' },
  },
  notes: ['当事人由窗口人员代录时，--by 写当事人的角色。'],
  run: async ({ values, positionals: [procedure, act, ...more] }, { say }): Promise<ExitCode> => {
    if (procedure === undefined || more.length > 0) throw new Unusable('请给出程序和起始行为的键')
    const newest = newestOf(procedure)
    if (act === undefined) {
      say(openingForms(newest))
      return 0
    }
    const { by, at, facts, set, organ, json, with: others } = values
    const body = {
      procedure,
      act,
      by: openingBy(newest, act, by),
      facts: factsGiven(facts, set),
      ...(at === undefined ? {} : { at }),
      ...(organ === undefined ? {} : { organ }),
    }
    await atCounter(values, async (counter) => {
      const { call, routes } = counter
      const opened = await call(routes.openCase, {
        headers: { 'idempotency-key': randomUUID() },
        body: { ...body, ...(others === undefined ? {} : { with: counter.officers(others) }) },
      })
      if (json) return say(JSON.stringify(opened, null, 2))
      say(caseText(opened))
      if (opened.receipt) say(`\n回执　编号 ${opened.receipt.number}　查询码 ${opened.receipt.code}`)
    })
    return 0
  },
})
