import type { Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { file, readReceipt } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { informationRequest } from './filings.ts'
import { recorded } from './officer.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

type Role = 'textbox' | 'radio' | 'button' | 'combobox' | 'link'

/** Goes by the tab key to a control of the page. */
async function reach(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
  await wanted.first().waitFor()
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.locator(':focus').and(wanted).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`键盘到不了“${String(name)}”`)
}

it('只用键盘可以提交诉求', async () => {
  const page = await district.sit()
  const { keyboard } = page
  await page.goto(district.url)
  await reach(page, 'link', '提交12345诉求')
  await keyboard.press('Enter')
  await reach(page, 'radio', '公民')
  await keyboard.press('Space')
  await reach(page, 'textbox', '姓名或者名称')
  await keyboard.type('周和')
  await reach(page, 'radio', '咨询')
  await keyboard.press('ArrowRight')
  await reach(page, 'textbox', '诉求内容')
  await keyboard.type('路灯不亮。')
  await reach(page, 'button', '下一步：核对')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: /^核对/ }).waitFor()
  await page.getByRole('definition').filter({ hasText: '求助' }).waitFor()
  await reach(page, 'button', '确认提交')
  await keyboard.press('Enter')
  await readReceipt(page)
})

it('只用键盘可以登录、打开案件、放弃一张表、作出答复', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  const page = await district.sit()
  const { keyboard } = page
  await page.goto(`${district.url}/workbench/`)
  await reach(page, 'textbox', '账号')
  await keyboard.type('clerk')
  await reach(page, 'textbox', '密码')
  await keyboard.type(district.password('clerk'))
  await keyboard.press('Enter')
  await page.getByRole('row').filter({ hasText: number }).first().waitFor()
  await keyboard.press('j')
  await keyboard.press('Enter')
  await page.getByRole('region', { name: '可以作出的行为' }).waitFor()

  await reach(page, 'button', /^告知补正 /)
  await keyboard.press('Enter')
  await reach(page, 'textbox', '需要补正的事项')
  await keyboard.type('请写明年度。')
  await keyboard.press('Escape')
  await page.getByRole('dialog', { name: '告知补正' }).waitFor({ state: 'hidden' })
  await page
    .locator(':focus')
    .and(page.getByRole('button', { name: /^告知补正 / }))
    .waitFor()

  await reach(page, 'button', /^答复 /)
  await keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: '答复' })
  await form.waitFor()
  await reach(page, 'combobox', '答复结果')
  await keyboard.press('ArrowDown')
  await reach(page, 'textbox', '答复理由和事实')
  await keyboard.type('该信息由本机关制作，属于可以公开的政府信息。')
  await reach(page, 'textbox', /^提供信息的方式/)
  await keyboard.type('随本答复书以电子方式提供。')
  await reach(page, 'button', '下一步：查看后果')
  await keyboard.press('Enter')
  await reach(page, 'button', '确认答复')
  await keyboard.press('Enter')
  await form.waitFor({ state: 'hidden' })
  await recorded(page, '答复').getByText('予以公开').waitFor()
})
