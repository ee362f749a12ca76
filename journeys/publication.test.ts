import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, openFromList, perform } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

it('答复公开的信息由负责人纳入主动公开，人人都能在门户检索到，申请人的信息不在其中', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  await citizen.getByRole('link', { name: '公开信息' }).first().click()
  await citizen.getByText('目前还没有公开的办理结果。').waitFor()
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, number)
  await perform(clerk, '答复', answer)

  const head = await atWork(district, 'head')
  await head.getByRole('link', { name: '案件' }).click()
  await head.getByRole('searchbox', { name: '搜索词' }).fill('清源大道')
  await head.getByRole('button', { name: '搜索' }).click()
  await head.getByRole('row').filter({ hasText: number }).getByRole('link').click()
  await perform(head, '纳入主动公开', {
    公开标题: '清源大道维修工程资金使用情况',
    公开内容: '工程总投入一千二百万元，已全部支付。',
  })

  const anybody = await district.sit()
  await anybody.goto(`${district.url}/publications`)
  await anybody.getByLabel('检索词').fill('井盖')
  await anybody.getByRole('button', { name: '检索' }).click()
  await anybody.getByText('没有找到含有“井盖”的公开信息').waitFor()
  await anybody.getByLabel('检索词').fill('维修工程')
  await anybody.getByRole('button', { name: '检索' }).click()
  const found = anybody.getByRole('listitem').filter({ hasText: '清源大道维修工程资金使用情况' })
  await found.getByText('清源区人民政府办公室').waitFor()
  await found.getByText('查看内容').click()
  await found.getByText('工程总投入一千二百万元，已全部支付。').waitFor()
  await picture(anybody, 'portal-publications')
  expect(await anybody.getByRole('main').textContent()).not.toMatch(/周和|周某|1380000/)
  await anybody.reload()
  await found.waitFor()
})

const item = {
  taskCode: '许-1.1',
  catalogCode: '000101001000',
  name: '食品经营许可（新办）',
  type: '01',
  organ: 'market',
  organKind: 'statutory',
  level: 'district',
  basis: '《中华人民共和国食品安全法》第三十五条',
  procedure: 'licence',
  conditions: ['有固定的经营场所'],
  materials: ['申请书', '营业执照'],
  place: '清源大道1号',
  hours: '工作日9:00至17:00',
  flow: ['申请', '受理', '决定'],
  served: 'organisation',
  handling: 'promised',
  promisedDays: 10,
  fee: 'free',
}

/** The keeper of the registers enters an item in February and changes it in March. */
async function listed(keeper: Page): Promise<void> {
  const entries = `${district.url}/api/registers/serviceItems/entries`
  const facts = { effective: '2026-02-01', fields: item, basis: '清政发〔2026〕1号' }
  expect((await keeper.request.post(entries, { data: facts })).status()).toBe(201)
  const change = { effective: '2026-03-01', fields: { promisedDays: 5 }, basis: '清政发〔2026〕8号', reason: '提速' }
  const changes = `${entries}/${encodeURIComponent(item.taskCode)}/changes`
  const headers = { 'if-match': '"1"' }
  expect((await keeper.request.post(changes, { data: { act: 'amend', facts: change }, headers })).status()).toBe(200)
}

it('办事指南缺什么人人看得到，哪天怎么写的、改了什么可以查、可以下载', async () => {
  await listed(await atWork(district, 'keeper'))
  const anybody = await district.sit()
  await anybody.goto(district.url)
  await anybody.getByRole('main').getByRole('link', { name: '清单与名录' }).click()
  await anybody.getByLabel('查找清单').fill('政务服务事项')
  await anybody.getByRole('link', { name: '政务服务事项', exact: true }).click()
  await anybody.getByLabel('检索词').fill('新办')
  await anybody.getByRole('button', { name: '查找' }).click()
  await anybody.getByText('今天有效的事项，符合条件的共1项').waitFor()
  await anybody.getByRole('link', { name: item.name }).click()
  const guide = anybody.getByRole('region', { name: '办事指南' })
  await guide.getByText('5工作日').waitFor()
  await guide.getByText('指南没有写明').first().waitFor()
  await anybody.getByText('办事指南缺少联系电话').waitFor()
  await anybody.getByText('“承诺办结时限”由“10工作日”改为“5工作日”').waitFor()
  expect(await anybody.locator('meta[name="ArticleTitle"]').getAttribute('content')).toBe(item.name)
  await picture(anybody, 'portal-service-guide')

  await anybody.getByLabel('看哪一天的内容').fill('2026-02-10')
  await anybody.getByRole('button', { name: '查看', exact: true }).click()
  await anybody.getByText('本页所示为2026年2月10日有效的内容').waitFor()
  await guide.getByText('10工作日').waitFor()
  await anybody.reload()
  await guide.getByText('10工作日').waitFor()

  await anybody.getByRole('link', { name: '政务服务事项', exact: true }).click()
  const download = anybody.waitForEvent('download')
  await anybody.getByRole('link', { name: '这一天的整份清单，下载CSV' }).click()
  expect((await download).suggestedFilename()).toContain('2026-02-10')
})
