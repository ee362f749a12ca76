import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { run } from '../run.ts'
import { deadline } from './deadline.ts'

const ran = async (...argv: string[]) => {
  const said: string[] = []
  const warned: string[] = []
  const terminal = { say: (text: string) => said.push(text), warn: (text: string) => warned.push(text) }
  const code = await run(['deadline', ...argv], [deadline], terminal)
  return { code, out: said.join('\n'), err: warned.join('\n') }
}

const shape = z.strictObject({
  on: z.string(),
  due: z.string(),
  dueAt: z.string().optional(),
  provisional: z.boolean(),
  law: z.string().nullable(),
  article: z.string().nullable(),
  edition: z.string().nullable(),
  ledger: z.array(z.strictObject({ date: z.string(), counts: z.boolean(), why: z.string() })),
})

const json = async (...argv: string[]) => {
  const { code, out, err } = await ran(...argv, '--json')
  expect({ code, err: err.includes('提示') ? '' : err }).toEqual({ code: 0, err: '' })
  return shape.parse(JSON.parse(out))
}

const due = async (...argv: string[]) => (await json(...argv)).due

describe('by the limit of a statute', () => {
  test.each([
    ['公开条例33', ['--limit', 'info.reply', '--on', '2024-09-20'], '2024-10-23'],
    ['复议法62 lands on a make-up Sunday', ['--limit', 'reconsideration.decide', '--on', '2025-11-03'], '2026-01-04'],
    ['处罚法60 rolls over 国庆', ['--limit', 'penalty.decide', '--on', '2024-07-05'], '2024-10-08'],
    ['强制法25 does not roll', ['--limit', 'compulsion.seizure', '--on', '2024-09-05'], '2024-10-05'],
    ['处罚法64 counts back', ['--limit', 'penalty.hearing.notice', '--on', '2024-06-21'], '2024-06-11'],
    ['许可法50', ['--limit', 'licence.renew.apply', '--on', '2025-03-31'], '2025-03-01'],
    ['a moment gives its day', ['--limit', 'info.reply', '--on', '2024-09-20T16:00'], '2024-10-23'],
    [
      '复议法62 extended from the end before the roll',
      ['--limit', 'reconsideration.decide', '--on', '2025-11-03', '--extend', '30 days'],
      '2026-02-02',
    ],
    [
      '复议法39: a stay, both its ends left out',
      ['--limit', 'reconsideration.decide', '--on', '2024-03-01', '--suspend', '2024-03-21..2024-04-20'],
      '2024-05-31',
    ],
    [
      '治安法118 may be extended twice',
      ['--limit', 'penalty.decide.public-security', '--on', '2026-03-02', '--extend', '30 days', '--extend', '30 days'],
      '2026-06-01',
    ],
    [
      '代表法51: six months in all',
      ['--limit', 'proposal.reply', '--on', '2025-08-31', '--extend', '3 months'],
      '2026-02-28',
    ],
  ])('%s', async (_article, argv, expected) => {
    expect(await due(...argv)).toBe(expected)
  })

  test('the law, its article and its edition are named', async () => {
    const { on, provisional, law, article, edition } = await json('--limit', 'info.reply', '--on', '2024-09-20')
    expect([on, provisional, law, article, edition]).toEqual(['2024-09-20', false, '政府信息公开条例', '33', '2019'])
  })

  test('移送规定5 runs by the clock', async () => {
    const { due, dueAt } = await json('--limit', 'transfer.send', '--on', '2026-03-06T17:30')
    expect([due, dueAt]).toEqual(['2026-03-07', '2026-03-07T17:30'])
  })
})

describe('a day of every year', () => {
  test.each([
    ['the day itself is in time', 'info.annual.dept', '2026-01-31', '2026-01-31'],
    ['after it comes the next', 'info.annual.dept', '2026-02-01', '2027-01-31'],
    ['三月一日之前 ends with February', 'report.dept', '2025-12-31', '2026-02-28'],
    ['in a leap year on the 29th', 'report.dept', '2028-02-29', '2028-02-29'],
    ['四月一日之前', 'report.publish', '2026-03-01', '2026-03-31'],
  ])('%s', async (_name, limit, on, expected) => {
    expect(await due('--limit', limit, '--on', on)).toBe(expected)
  })
})

describe('by a time', () => {
  test.each([
    ['workdays', ['--within', '20 workdays', '--on', '2024-02-05'], '2024-03-08'],
    ['days roll off a rest day', ['--within', '90 days', '--on', '2024-07-05'], '2024-10-08'],
    ['or do not', ['--within', '90 days', '--on', '2024-07-05', '--no-roll'], '2024-10-03'],
    ['months end with the month', ['--within', '3 months', '--on', '2024-11-30'], '2025-02-28'],
    ['one year', ['--within', '1 year', '--on', '2024-02-29'], '2025-02-28'],
    ['counting back leaves clear days', ['--within', '7 days', '--backward', '--on', '2024-06-20'], '2024-06-12'],
    ['an extension', ['--within', '20 workdays', '--on', '2024-02-05', '--extend', '10 workdays'], '2024-03-22'],
    [
      'days left out, both ends',
      ['--within', '5 workdays', '--on', '2026-03-02', '--exclude', '2026-03-04..2026-03-05'],
      '2026-03-11',
    ],
  ])('%s', async (_name, argv, expected) => {
    expect(await due(...argv)).toBe(expected)
  })

  test('no law is named', async () => {
    const { law, article, edition } = await json('--within', '60 days', '--on', '2026-03-02')
    expect([law, article, edition]).toEqual([null, null, null])
  })

  test('the ledger accounts for every day', async () => {
    const { ledger } = await json('--within', '5 workdays', '--on', '2026-03-02', '--exclude', '2026-03-04..2026-03-05')
    expect(ledger.map(({ date, counts }) => `${date.slice(8)}${counts ? '+' : '-'}`).join(' ')).toBe(
      '03+ 04- 05- 06+ 07- 08- 09+ 10+ 11+',
    )
  })

  test('a year without a notice is provisional', async () => {
    expect((await json('--within', '20 workdays', '--on', '2098-03-02')).provisional).toBe(true)
  })
})

describe('refusals name the option and the rule', () => {
  const limit = (id: string, ...more: string[]) => ['--limit', id, '--on', '2026-03-02', ...more]
  const time = (...more: string[]) => ['--within', '20 days', '--on', '2026-03-02', ...more]
  test.each<[string, string[], RegExp]>([
    ['nothing asked', ['--on', '2026-03-02'], /--limit.*--within/],
    ['both asked', limit('info.reply', '--within', '20 days'), /--limit 与 --within 不能同时/],
    ['no day', ['--within', '20 days'], /缺少 --on/],
    ['no such day', ['--within', '20 days', '--on', '2026-02-30'], /--on：2026-02-30 不是公历上有的日期/],
    ['no such moment', ['--within', '2 hours', '--on', '2026-02-03T25:00'], /--on/],
    ['a day out of range', ['--within', '20 days', '--on', '0001-01-01'], /--on.*范围/],
    ['no such id', limit('info.repli'), /没有编号为 info\.repli 的期限；相近的有 info\.reply/],
    ['an id of the prototype', limit('constructor'), /没有编号为 constructor/],
    ['part of an id', limit('seizure'), /compulsion\.seizure/],
    ['no time', ['--within', 'soon', '--on', '2026-03-02'], /--within：看不懂/],
    ['no length', ['--within', '0 days', '--on', '2026-03-02'], /--within：时间须大于零/],
    ['too long', ['--within', '99999 years', '--on', '2026-03-02'], /--within.*一百年/],
    ['back and extended', time('--backward', '--extend', '5 days'), /--backward 与 --extend/],
    ['back and paused', time('--backward', '--exclude', '2026-03-03..2026-03-04'), /--backward 与 --exclude/],
    ['back by a limit', limit('info.reply', '--backward'), /--backward 与 --limit/],
    ['a notice cannot be paused', limit('penalty.hearing.notice', '--suspend', '2026-03-03..2026-03-04'), /--suspend/],
    ['a fixed day cannot be paused', limit('info.annual.dept', '--exclude', '2026-03-03..2026-03-04'), /--exclude/],
    ['a fixed day cannot be extended', limit('info.annual.dept', '--extend', '5 days'), /--extend.*没有规定延长/],
    ['a pause ends before it begins', time('--exclude', '2026-03-09..2026-03-04'), /--exclude.*止日早于起日/],
    ['no pause', time('--suspend', '2026-03-09'), /--suspend：看不懂/],
    ['a pause from no day', time('--suspend', '2026-02-30..2026-03-09'), /--suspend：2026-02-30/],
    [
      'pauses overlap',
      time('--exclude', '2026-03-04..2026-03-09', '--suspend', '2026-03-09..2026-03-10'),
      /--exclude.*--suspend.*重叠/,
    ],
    ['a pause before the clock', time('--exclude', '2026-02-01..2026-03-04'), /--exclude.*早于起算日/],
    [
      '复议法62(2) knows no extension',
      limit('reconsideration.decide.simple', '--extend', '5 days'),
      /62条第2款没有规定延长/,
    ],
    ['more than the limit allows', limit('info.reply', '--extend', '21 workdays'), /至多延长20个工作日/],
    ['in another unit', limit('info.reply', '--extend', '10 days'), /单位不同/],
    ['more often than allowed', limit('info.reply', '--extend', '5 workdays', '--extend', '5 workdays'), /至多延长1次/],
    ['beyond six months in all', limit('proposal.reply', '--extend', '4 months'), /至多6个月/],
    ['a limit without a number', limit('supervision.order.national'), /没有规定天数/],
    ['a report without a day', limit('petition.annual-report'), /没有规定日期/],
    ['a quota', limit('study.gov'), /不是期限/],
    ['a daily surcharge', limit('penalty.surcharge'), /按日累计/],
    ['no such option', time('--holiday'), /没有 --holiday/],
    ['an option without its value', ['--within', '--on', '2026-03-02'], /--within 后缺少时间/],
    ['a flag with a value', time('--json=yes'), /--json 不带值/],
    ['an option twice', time('--on', '2026-03-03'), /--on 只能给出一次/],
    ['unquoted words', ['--within', '20', 'days', '--on', '2026-03-02'], /多余的参数：days/],
  ])('%s', async (_name, argv, complaint) => {
    const { code, out, err } = await ran(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(complaint)
  })
})

describe('hints', () => {
  test.each<[string, string[], RegExp | string]>([
    ['before the law is in force', ['--limit', 'supervision.opinion.sd', '--on', '2014-01-02'], /2015年5月1日起施行/],
    [
      'after it was repealed',
      ['--limit', 'reconsideration-pre2024.decide', '--on', '2024-03-01'],
      /2023年12月31日为止/,
    ],
    ['a text not yet compared', ['--limit', 'info.fee.pay', '--on', '2026-03-02'], /未核/],
    [
      '处罚法60 knows no exclusion',
      ['--limit', 'penalty.decide', '--on', '2026-03-02', '--exclude', '2026-03-09..2026-03-10'],
      /没有规定不计入期限/,
    ],
    ['hours from a day', ['--within', '24 hours', '--on', '2026-03-02'], /零时起算/],
    ['the limit keeps its own roll', ['--limit', 'penalty.decide', '--on', '2024-07-05', '--no-roll'], /--no-roll/],
    ['a pause too late', ['--within', '5 days', '--on', '2026-03-02', '--exclude', '2026-04-01..2026-04-02'], /不影响/],
    ['nothing to say', ['--limit', 'info.reply', '--on', '2026-03-02', '--exclude', '2026-03-09..2026-03-10'], ''],
  ])('%s', async (_name, argv, hint) => {
    const { code, err } = await ran(...argv)
    expect(code).toBe(0)
    typeof hint === 'string' ? expect(err).toBe(hint) : expect(err).toMatch(hint)
  })
})

describe('what a clerk reads', () => {
  test('the sentence, the last day with its weekday, and the account', async () => {
    const { out } = await ran('--limit', 'penalty.pay', '--on', '2025-01-17')
    expect(out).toContain('行政处罚法（2021）第67条第3款\n收到处罚决定书起15日内，当事人：缴纳罚款')
    expect(out).toContain('届满  2025年2月5日 星期三\n顺延  期限的末日 2025年2月1日 星期六 是休假日')
    expect(out).toMatch(/2025年1月18日至1月31日 +计 +第1至14日/)
  })

  test('a floor ends, it does not expire', async () => {
    const { out } = await ran('--limit', 'decision.consult', '--on', '2024-05-11')
    expect(out).toContain('起不少于30日')
    expect(out).toContain('满期  2024年6月10日 星期一')
  })

  test('what is provisional or not yet compared is marked', async () => {
    expect((await ran('--within', '20 workdays', '--on', '2098-03-02')).out).toContain('（待定：')
    expect((await ran('--limit', 'info.fee.pay', '--on', '2026-03-02')).out).toContain('〔未核〕')
  })

  test('the manual is in Chinese', async () => {
    const { code, out } = await ran('--help')
    expect(code).toBe(0)
    expect(out).toContain('--limit 编号')
  })
})
