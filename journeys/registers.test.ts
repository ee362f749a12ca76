import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type District, startDistrict } from './district.ts'
import { fillIn } from './form.ts'
import { atWork, drawer, next, recorded } from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'
import { fillTemplate, type Line } from './workbook.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const market = '清源区市场监督管理局'
const permit: Line = {
  职权编码: '许-001',
  职权名称: '食品经营许可',
  职权类别: '行政审批',
  实施机关: market,
  设定依据: '《中华人民共和国食品安全法》第三十五条',
  法定期限: '20',
  承诺期限: '10',
}
const fine: Line = { ...permit, 职权编码: '罚-001', 职权名称: '对无照经营的处罚', 职权类别: '行政处罚' }
const good = [permit, fine]
const faulty = [permit, { ...fine, 职权类别: '行政出发', 实施机关: '市场监督局' }, { ...fine, 职权编码: '许-001' }]

const line = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

/** Sends a table to be checked, so that what it brings holds from the first of last month. */
async function check(page: Page, table: Awaited<ReturnType<typeof fillTemplate>>): Promise<void> {
  await page.getByLabel(/表格文件$/).setInputFiles(table)
  await page.getByLabel('生效之日').fill('2026-02-01')
  await page.getByRole('button', { name: '开始核对' }).click()
  await page.getByRole('region', { name: '核对报告' }).waitFor()
}

it('有错的表格一行也不写入，改正后整批入册；凭依据变更一项，上月末的清单仍在', patient, async () => {
  const page = await atWork(district, 'keeper')
  await page.getByRole('link', { name: '登记册' }).first().click()
  await page.getByLabel('搜索登记册').fill('权责清单')
  await page.getByRole('link', { name: '权责清单', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载模板' }).click()
  const template = await download

  await page.getByRole('link', { name: '导入', exact: true }).click()
  await check(page, await fillTemplate(template, '权责清单（初稿）.xlsx', faulty))
  await line(page, '罚-001').getByText('“行政出发”不在可选范围内').waitFor()
  await line(page, '罚-001').getByText('没有“市场监督局”这一机关').waitFor()
  await line(page, '许-001')
    .getByText(/与第2行.*重复/)
    .waitFor()
  await page.getByText('有2行不合规，不能写入').waitFor()
  await picture(page, 'workbench-import')

  await page.getByRole('button', { name: '放弃，换一个文件' }).click()
  await check(page, await fillTemplate(template, '权责清单.xlsx', good))
  await fillIn(page.getByRole('region', { name: '写入' }), { 依据文件: '清政发〔2026〕3号', 变更理由: '公布权责清单' })
  await page.getByRole('button', { name: '写入2项' }).click()
  await page.getByText('已经写入登记册').waitFor()
  await page.getByRole('button', { name: '查看清单' }).click()
  await line(page, '对无照经营的处罚').waitFor()

  await line(page, '许-001').getByRole('link').first().click()
  await page.getByRole('button', { name: '变更', exact: true }).click()
  const form = drawer(page, '变更')
  const said = { 职权名称: '食品经营许可（含网络经营）', 承诺期限: '5' }
  await fillIn(form, { ...said, 依据文件: '清政发〔2026〕8号', 变更理由: '承诺提速' })
  await next(form)
  await form.getByRole('region', { name: '变更的后果' }).getByText('5工作日').waitFor()
  await form.getByRole('button', { name: '确认变更' }).click()
  await recorded(page, '变更').getByText('依据：清政发〔2026〕8号').waitFor()
  await picture(page, 'workbench-entry')

  await page.getByRole('link', { name: '权责清单', exact: true }).click()
  await line(page, '食品经营许可（含网络经营）').waitFor()
  await page.getByText('上月末', { exact: true }).click()
  await line(page, '许-001').getByText('食品经营许可', { exact: true }).waitFor()
  expect(await line(page, '含网络经营').count()).toBe(0)
  await page.getByRole('link', { name: '两日差异' }).click()
  await page.getByRole('list', { name: '差异' }).getByText('食品经营许可（含网络经营）').first().waitFor()
})

it('新账号首次登录改密码，任职以后办事；离任时先核对、后整批交接', patient, async () => {
  const admin = await atWork(district, 'system', undefined, '账号')
  await admin.getByRole('button', { name: '新建账号' }).click()
  await admin.getByLabel('账号', { exact: true }).fill('he.xin')
  await admin.getByLabel('姓名').fill('何新')
  await admin.getByRole('button', { name: '建立', exact: true }).click()
  const told = admin.getByRole('dialog', { name: '一次性密码' }).locator('.receipt-key')
  const once = (await told.textContent())?.trim() ?? ''

  const page = await district.sit()
  await page.goto(`${district.url}/workbench/`)
  await page.getByLabel('账号').fill('he.xin')
  await page.getByLabel('密码', { exact: true }).fill(once)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('一次性密码').fill(once)
  const own = `ting-yu-${randomBytes(9).toString('base64url')}`
  await page.getByLabel('新密码', { exact: true }).fill(own)
  await page.getByLabel('再输一次').fill(own)
  await page.getByRole('button', { name: '设置并进入' }).click()
  await page.getByRole('heading', { name: '待办', level: 1 }).waitFor()

  const security = await atWork(district, 'security', undefined, '账号')
  await security.goto(`${district.url}/workbench/registers/appointments`)
  await security.getByRole('button', { name: '入册' }).click()
  const form = drawer(security, '入册')
  const said = {
    任职编号: 'N-1',
    姓名: '何新',
    账号: '何新',
    任职机构: market,
    职位: '承办人员',
    办理的程序: '行政许可',
  }
  await fillIn(form, { ...said, 任职文件: '清任〔2026〕1号', 生效之日: '2026-03-02' })
  await next(form)
  await form.getByRole('button', { name: '确认任职入册' }).click()
  await recorded(security, '入册').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '何新' }).click()
  await page.getByText(`${market} · `).waitFor()

  await security.goto(`${district.url}/workbench/accounts?text=he.xin`)
  await security.getByRole('link', { name: '何新' }).click()
  await security.getByRole('button', { name: '交接' }).click()
  const handover = security.getByRole('dialog', { name: '交接：何新' })
  await handover.getByLabel('接任人').fill('初晓')
  await security.locator('.ant-select-item-option').filter({ hasText: '初晓' }).click()
  await fillIn(handover, { 起日: '2026-03-09', 理由: '调离本单位' })
  await handover.getByRole('region', { name: '核对' }).getByText(market).waitFor()
  await handover.getByRole('button', { name: '交接', exact: true }).click()
  await security.getByText('交接已经办理').waitFor()
  await line(security, market).getByText('2026年3月8日').waitFor()
  await picture(security, 'workbench-person')
})
