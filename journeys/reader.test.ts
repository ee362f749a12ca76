import { afterAll, beforeAll, expect, it } from 'vitest'
import { type District, startDistrict } from './district.ts'
import { commentsIn, download } from './docx.ts'
import { atWork } from './officer.ts'
import { view } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const report = `清源区2025年法治政府建设年度报告（虚构）

一、行政复议
全年收到行政复议申请120件，受理108件，不予受理12件。

二、政务公开
全年共收到政府信息公开申请80件，其中自然人申请50件、企业申请21件、社会组织申请11件，均在法定期限内答复。
`
const file = (name: string, text = report) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

it('报告检查：贴入一份有一处合计不符的报告，只标出这一处，批注稿写明验算', async () => {
  const reader = await district.sit()
  await reader.goto(`${district.url}/reader`)
  await reader.getByText('算完即弃').waitFor()
  await reader.getByRole('button', { name: '检查', exact: true }).click()
  await reader.getByRole('alert').getByText('请贴入文字，或者选择一个文件').waitFor()
  await reader.getByLabel('贴入报告文字').fill(report)
  await reader.getByRole('button', { name: '检查', exact: true }).click()
  await reader.getByRole('heading', { name: /有1条不成立/ }).waitFor()
  const relations = reader.getByRole('region', { name: '数字之间的关系' })
  const wrong = relations.getByRole('button', { name: /各项相加为 82件，文中的总数是 80件/ })
  await wrong.click()
  await wrong.getByText('政府信息公开申请').first().waitFor()
  await view(reader, 'portal-reader', reader.getByRole('heading', { name: /有1条不成立/ }))
  const annotated = await download(reader, () => reader.getByRole('button', { name: '下载批注稿' }).click())
  expect(annotated.name).toContain('（批注）.docx')
  expect(annotated.text).toContain('全年共收到政府信息公开申请80件')
  const [overview, comment, ...more] = commentsIn(annotated.bytes)
  expect(more).toEqual([])
  expect(overview).toContain('不成立1项')
  expect(comment).toContain('【不成立】合计')
  expect(comment).toContain('50件 + 21件 + 11件 = 82件')
})

it('报告检查：不能读的文件说明怎么办，没有数字的报告也说清楚', async () => {
  const reader = await district.sit()
  await reader.goto(`${district.url}/reader`)
  const chooser = reader.locator('input[type=file]')
  await chooser.setInputFiles({ name: '报告.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('表') })
  await reader.getByRole('alert').getByText('无法读取').first().waitFor()
  await chooser.setInputFiles(file('空.txt', '这份报告没有任何数量。'))
  await reader.getByRole('heading', { name: '没有读到数字' }).waitFor()
  await chooser.setInputFiles(file('对.txt', '全年收到行政复议申请120件，受理108件，不予受理12件。'))
  await reader.getByRole('heading', { name: '没有发现不相符之处' }).waitFor()
})

it('历年数字：司法局检查往年报告，引入其中的数字，指标页在今年旁边列出并能查到原句，整批撤销后不再列出', async () => {
  const supervisor = await atWork(district, 'supervisor')
  await supervisor.getByRole('link', { name: '报告检查' }).click()
  await supervisor.getByText('还没有引入过').waitFor()
  await supervisor.locator('input[type=file]').setInputFiles([file('2025.txt'), file('坏.zip', 'PK')])
  const pile = supervisor.getByRole('region', { name: '已上传的报告' })
  await pile.getByText('读取失败').waitFor()
  await pile.getByRole('button', { name: /清源区2025年/ }).click()
  await supervisor.getByRole('status').getByText('有1条不成立').waitFor()
  await view(supervisor, 'workbench-reader')
  const annotated = await download(supervisor, () => supervisor.getByRole('button', { name: '下载批注稿' }).click())
  expect(commentsIn(annotated.bytes)).toHaveLength(2)

  await supervisor.getByRole('button', { name: '引入历年数字' }).click()
  const drawer = supervisor.getByRole('dialog', { name: '引入历年数字' })
  await drawer.getByText('还没有勾选数字').waitFor()
  await drawer.getByRole('checkbox', { name: /^120件 / }).check()
  const into = drawer.getByRole('combobox', { name: /120件：引入到/ })
  expect(await into.inputValue()).toBe('reconsideration.received')
  await view(supervisor, 'workbench-quoting')
  await drawer.getByRole('button', { name: '引入1个数字' }).click()
  await supervisor.getByRole('button', { name: '确认引入' }).click()
  await supervisor.getByText('已引入1个数字').waitFor()
  const way = supervisor.getByRole('link', { name: '收到行政复议申请' })
  expect(await way.getAttribute('href')).toContain('/figures?procedure=reconsideration')

  const clerk = await atWork(district, 'reviewer')
  await clerk.getByRole('link', { name: '报告检查' }).click()
  await clerk.getByRole('button', { name: '上传报告' }).waitFor()
  expect(await clerk.getByRole('region', { name: '已引入的公开报告' }).count()).toBe(0)
  await clerk.getByRole('link', { name: '指标' }).click()
  const figures = clerk.getByRole('region', { name: '行政复议', exact: true })
  await figures.getByText('2025年全年 120件').waitFor()
  await view(clerk, 'workbench-earlier-years', figures)
  await figures.getByRole('button', { name: /120件：引自公开报告/ }).click()
  const source = clerk.getByRole('dialog', { name: '引自公开报告' })
  await source.getByText('全年收到行政复议申请120件，受理108件').waitFor()
  await source.getByText('石明').waitFor()

  await supervisor.getByRole('button', { name: /^撤销引自/ }).click()
  await supervisor.getByLabel('撤销理由').fill('报告是虚构的')
  await supervisor.getByRole('button', { name: '整批撤销' }).click()
  await supervisor.getByText('理由：报告是虚构的').waitFor()
  await clerk.reload()
  const idle = clerk.getByRole('region', { name: '本期没有案件' })
  await idle.getByText('行政复议').waitFor()
  expect(await clerk.getByText('引自公开报告').count()).toBe(0)
})
