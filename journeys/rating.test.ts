import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, follow, type Receipt } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { fillIn } from './form.ts'
import { atWork, confirm, drawer, next, openFromList, perform, recorded } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-06-16T09:00')
})
afterAll(() => district?.stop())

async function call(page: Page, matter: string): Promise<Receipt> {
  return file(page, district, '提交12345诉求', {
    受理机关: '清源区12345热线中心',
    诉求人: { 身份: '公民', 姓名或者名称: '周和', 联系电话: '13800000003' },
    诉求类别: '求助',
    诉求内容: matter,
  })
}

/** An order is dispatched, signed for and answered. */
async function handle(dispatcher: Page, number: string): Promise<void> {
  const street = await atWork(district, 'street')
  await openFromList(dispatcher, number)
  await perform(dispatcher, '派单', { 承办单位: '清河街道办事处' })
  await openFromList(street, number)
  await perform(street, '签收')
  await perform(street, '办结答复', { 答复内容: '已经修复。' })
}

/** What a figure of the year says. */
const figure = (page: Page, title: string) =>
  page
    .getByRole('region', { name: '12345热线工单' })
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${title}$`) })
    .locator('xpath=following-sibling::dd[1]')

async function told(page: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: '指标' }).first().click()
  await page.getByRole('button', { name: '今年', exact: true }).click()
  for (const [title, text] of Object.entries(figures))
    await figure(page, title).getByText(text, { exact: true }).waitFor()
}

it('诉求人在门户评价，指标随之变化', async () => {
  const citizen = await district.sit()
  const dispatcher = await atWork(district, 'dispatcher')
  const receipt = await call(citizen, '清河路的路灯不亮。')
  await handle(dispatcher, receipt.number)
  await follow(citizen, district, receipt)
  await citizen.getByRole('button', { name: '评价', exact: true }).click()
  await fillIn(citizen.getByRole('main'), { 满意度: '满意', 是否解决: '已解决' })
  await citizen.getByRole('button', { name: '确认评价' }).click()
  await citizen.getByText('“评价”已经提交并记入案件').waitFor()
  await recorded(citizen, '评价').getByText('满意', { exact: true }).waitFor()
  await recorded(dispatcher, '评价').getByText('诉求人').waitFor()
  await perform(dispatcher, '办结归档')
  await told(dispatcher, { 办结归档: '1', 满意和基本满意: '1', 满意率: '100%' })
})

it('回访录错的满意度更正后，新旧都在记录里，指标随之变化', async () => {
  const citizen = await district.sit()
  const dispatcher = await atWork(district, 'dispatcher')
  const { number } = await call(citizen, '滨河路的井盖松动。')
  await handle(dispatcher, number)
  await perform(dispatcher, '回访', { 满意度: '不满意', 是否解决: '已解决', 回访记录: '诉求人表示井盖已经换好。' })
  await perform(dispatcher, '解释说明', { '法律、政策上的限制和解释说明': '已经说明。' })
  await perform(dispatcher, '办结归档')
  const page = dispatcher.url()
  await told(dispatcher, { 办结归档: '2', 满意和基本满意: '1', 满意率: '50%' })

  await dispatcher.goto(page)
  await recorded(dispatcher, '回访').getByRole('button', { name: '更正' }).click()
  await dispatcher.getByRole('menuitem', { name: '更正内容' }).click()
  const form = drawer(dispatcher, /^更正内容：第\d+条 回访$/)
  expect(await form.getByLabel('回访记录').inputValue()).toBe('诉求人表示井盖已经换好。')
  await fillIn(form, { 满意度: '满意', 更正理由: '录入时选错。' })
  await next(form)
  await confirm(dispatcher, (await form.locator('.ant-drawer-title').textContent()) ?? '')
  await recorded(dispatcher, '回访').getByText('不满意', { exact: true }).waitFor()
  await recorded(dispatcher, '回访').getByText('已更正').waitFor()
  await recorded(dispatcher, '更正记录').getByText('满意', { exact: true }).waitFor()
  await recorded(dispatcher, '更正记录').getByText('录入时选错。').waitFor()
  await dispatcher.getByRole('region', { name: '基本情况' }).getByText('满意', { exact: true }).waitFor()
  await picture(dispatcher, 'workbench-correction')
  await told(dispatcher, { 满意和基本满意: '2', 满意率: '100%', 解决率: '100%' })
})
