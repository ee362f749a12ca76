import { command } from '../command.ts'
import { type Answer, answer } from '../deadline/answer.ts'
import { hints } from '../deadline/hints.ts'
import { options } from '../deadline/options.ts'
import { type Question, question } from '../deadline/question.ts'
import { words } from '../deadline/words.ts'

const record = ({ on, limit }: Question, { due, dueAt, provisional, ledger }: Answer): object => ({
  on,
  due,
  ...(dueAt === undefined ? {} : { dueAt }),
  provisional,
  law: limit?.law ?? null,
  article: limit?.art ?? null,
  edition: limit?.edition ?? null,
  ledger: ledger.map(({ date, counts, why }) => ({ date, counts, why })),
})

/** `yifa deadline`: the last day of a statutory or given time, with the account of every day. */
export const deadline = command({
  name: 'deadline',
  summary: '推算期限的末日，逐日说明计与不计',
  usage: [
    '--limit info.reply --on 2026-03-02',
    '--within "20 workdays" --on 2026-03-02 --exclude 2026-03-09..2026-03-13',
  ],
  options,
  notes: [
    '期限的开始当日不计。按日、月、年计的期限，末日逢休假日的顺延；按工作日、小时计的没有顺延。',
    '限制权利的期限（查封、扣押、冻结等）、固定日期和不少于若干日的期限，依 --limit 推算时不顺延。',
    '每年固定日期的期限，给出 --on 当日或者其后的第一个该日。',
    '--extend 给出的是在原期限之外增加的时间，自原期限未顺延的末日起接续计算。',
    '提示写在标准错误输出，不混入 JSON。',
  ],
  run: ({ values }, terminal) => {
    const asked = question(values)
    const found = answer(asked)
    terminal.say(values.json ? JSON.stringify(record(asked, found), null, 2) : words(asked, found))
    for (const hint of hints(asked, found, values)) terminal.warn(`提示：${hint}`)
    return 0
  },
})
