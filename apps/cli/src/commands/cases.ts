import { atCounter, caseNumbered, standing } from '../at-counter.ts'
import { caseText } from '../case-text.ts'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { type ExitCode, Unusable } from '../terminal.ts'

/** `yifa cases`: the cases an account sees, or one of them with what may be done in it. */
export const cases = command({
  name: 'cases',
  summary: '列出账号看得到的案件，或者打印一件及现在可以作出的行为',
  usage: ['--as zhangsan', '--as zhangsan --procedure penalty --open', '清司复〔2026〕3号 --as zhangsan'],
  words: '案件编号；不给出则列出案件',
  options: {
    ...standing,
    text: { type: 'string', value: '词语', title: '按词语、编号查找' },
    procedure: { type: 'string', value: '程序', title: '只列一种程序' },
    open: { type: 'boolean', title: '只列未结案件' },
    json: { type: 'boolean', title: '输出 JSON' },
  },
  notes: ['用 yifa open 立案，用 yifa act 在案件中作出行为。个人信息的查阅同在工作台一样留有记录。'],
  run: async ({ values, positionals: [number, ...more] }, { say }): Promise<ExitCode> => {
    if (more.length > 0) throw new Unusable('一次只能打印一件；编号中有空格的要加引号')
    await atCounter(values, async (counter) => {
      const { call, routes } = counter
      if (number !== undefined) {
        const view = await caseNumbered(counter, number)
        return say(values.json ? JSON.stringify(view, null, 2) : caseText(view))
      }
      const { text, procedure, open, json } = values
      const query = { text, procedure, ...(open ? { ended: 'no' as const } : {}) }
      const { items, next } = await call(routes.searchCases, { query })
      if (json) return say(JSON.stringify(items, null, 2))
      say(
        items.length > 0
          ? columns(items.map((one) => [one.number, one.title, one.stateTitle, one.nextDue ?? '']))
          : '没有符合条件的案件',
      )
      if (next !== undefined) say('……还有更多，请用 --text 或者 --procedure 缩小范围')
    })
    return 0
  },
})
