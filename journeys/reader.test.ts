import { afterAll, beforeAll, it } from 'vitest'
import { type District, startDistrict } from './district.ts'
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

it('报告检查：贴入一份有一处合计不符的报告，只标出这一处', async () => {
  const reader = await district.sit()
  await reader.goto(`${district.url}/reader`)
  await reader.getByRole('button', { name: '检查', exact: true }).click()
  await reader.getByRole('alert').getByText('请贴入文字，或者选择一个文件').waitFor()
  await reader.getByLabel('贴入报告文字').fill(report)
  await reader.getByRole('button', { name: '检查', exact: true }).click()
  await reader.getByRole('heading', { name: /有1条对不上/ }).waitFor()
  const relations = reader.getByRole('region', { name: '数字之间的关系' })
  const wrong = relations.getByRole('button', { name: /文中为80，计算得82/ })
  await wrong.click()
  await wrong.getByText('政府信息公开申请').first().waitFor()
  await view(reader, 'portal-reader', reader.getByRole('heading', { name: /有1条对不上/ }))
})
