import { addDays, published } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { file, follow } from './citizen.ts'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, clock, openFromList, perform, recorded, serve, weigh } from './officer.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

it('第三方逾期未提出意见：期限届满前不得公开，届满后由法律记下，答复期限接着计算，可以公开', async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请政府信息公开', informationRequest)
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, receipt.number)
  await perform(clerk, '书面征求第三方意见', {
    第三方: { 身份: '法人或者其他组织', 姓名或者名称: '清源安居工程有限公司' },
  })
  await serve(clerk, '政府信息公开征求第三方意见书', '清源安居工程有限公司', {
    送达方式: '直接送达',
    送达日期: '2026-03-02',
  })
  const heard = published.addWorkingDays('2026-03-02', 15)
  await clock(clerk, '第三方提出意见期限').getByText(printed(heard)).waitFor()

  const early = await weigh(clerk, '答复', answer)
  await early
    .getByRole('alert')
    .getByText(/征求第三方意见的期限尚未届满/)
    .waitFor()
  await early.getByRole('button', { name: '关闭' }).click()

  await district.moveTo(`${addDays(heard, 1)}T08:30`)
  await clerk.getByRole('tab', { name: /^全过程记录/ }).click()
  const silence = recorded(clerk, '第三方逾期未提出意见')
  await silence.getByText('政府信息公开条例第32条').waitFor()
  await silence.getByText('法定').waitFor()
  const due = published.addWorkingDays(addDays(heard, -1), 20)
  await clock(clerk, '答复期限').getByText(printed(due)).waitFor()
  await perform(clerk, '答复', answer)
  await follow(citizen, district, receipt)
  await citizen.getByText('已答复', { exact: true }).first().waitFor()
})
