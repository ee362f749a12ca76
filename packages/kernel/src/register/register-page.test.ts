import { expect, test } from 'vitest'
import { amount, choice, count, date, entries, organ, register, registerPage, text } from '../index.ts'

const items = register({
  title: '事项',
  entry: '事项',
  about: '机关办理的事项。',
  basis: '条例第三条',
  fields: {
    code: text('编码'),
    organ: organ('机关名称'),
    kind: choice('类型', { fee: '收费', free: '免费' }),
    fee: amount('收费标准', '元').optional(),
    days: count('承诺', '日').optional(),
    limit: count('法定', '日').optional(),
    proofs: entries('证明', 'proofs').optional(),
    until: date('有效期至').optional(),
  },
  key: 'code',
  name: 'code',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: ['code', 'kind'],
  expires: { on: 'until', remind: 30 },
  ascending: [['days', 'limit']],
  flags: [
    { where: { kind: 'fee' }, untold: 'fee', blocks: true, art: '9', why: '没有标准' },
    { none: ['days', 'limit'], why: '没有时限' },
    { over: { days: 'limit' }, past: 'until', why: '过长' },
  ],
  indicators: {
    total: { title: '总数', standing: 'at end', by: 'kind' },
    organs: { title: '机关数', unit: '个', standing: 'at end', distinct: 'organ' },
    paid: { title: '收费额', unit: '元', count: 'enter', sum: 'fee', where: { kind: 'fee' } },
    rate: { title: '占比', unit: '%', share: 'organs', of: 'total' },
  },
  columns: { code: ['代码', '编号'] },
})

test('a page tells who keeps the register, what is filled in, what is forbidden and how figures are reckoned', () => {
  const lines = registerPage(items, { proofs: '证明清单' }).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      '# 事项',
      '机关办理的事项。依据：条例第三条。',
      '由各机关登记本机关的事项，主管机关核准后生效。向社会公开。本页由登记册声明打印，请勿手改。',
      '| 编码 | 文字 | 必填 | 公开 | 代码、编号 |',
      '| 类型 | 收费；免费 | 必填 | 公开 |  |',
      '| 收费标准 | 数字（元） |  |  |  |',
      '| 证明 | 若干“证明清单” |  |  |  |',
      '- 法定不得早于或者小于承诺。',
      '- 有效期至届满自动停用，提前30日提醒。',
      '| 类型为收费，未写收费标准 | 没有标准（9） | 不得使用 |',
      '| 未写承诺，未写法定 | 没有时限 | 提示 |',
      '| 有效期至已过，承诺大于法定 | 过长 | 提示 |',
      '| 总数 | 项 | 期末在册数 | 类型 |',
      '| 机关数 | 个 | 期末在册的机关名称个数 | — |',
      '| 收费额 | 元 | 期内入册的收费标准之和，类型为收费 | — |',
      '| 占比 | % | “机关数”占“总数” | — |',
    ]),
  )
})
