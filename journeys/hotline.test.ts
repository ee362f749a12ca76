import { published } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, follow } from './citizen.ts'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { act, atWork, clock, openFromList, perform, recorded, sendAct } from './officer.ts'
import { picture, view } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-06-16T09:00')
})
afterAll(() => district?.stop())

it('12345热线：派单、两次退单、第三次派单被拒、提级督办、签收、办结、回访、归档', async () => {
  const citizen = await district.sit()
  const { number, ...rest } = await file(citizen, district, '提交12345诉求', {
    受理机关: '清源区12345热线中心',
    诉求人: { 身份: '公民', 姓名或者名称: '周和', 联系电话: '13800000003' },
    诉求类别: '求助',
    涉企乱作为投诉: '否',
    诉求内容: '清河路与滨河路口的路灯连续多日不亮。',
    事发地点: '清河路与滨河路口',
  })
  await citizen.getByText('2026年6月16日 11:00届满').first().waitFor()

  await district.moveTo('2026-06-16T09:20')
  const dispatcher = await atWork(district, 'dispatcher')
  await openFromList(dispatcher, number)
  await perform(dispatcher, '派单', { 承办单位: '清河街道办事处' })
  await clock(dispatcher, '办结时限')
    .getByText(printed(published.addWorkingDays('2026-06-16', 5)))
    .waitFor()

  const street = await atWork(district, 'street')
  await openFromList(street, number)
  await perform(street, '申请退单', { 退单理由: '该路段路灯由城市管理局管护。' })
  await perform(dispatcher, '同意退单', { 审核意见: '职责不属街道。' })
  await district.moveTo('2026-06-16T10:10')
  await perform(dispatcher, '派单', { 承办单位: '清源区城市管理局' })
  const bureau = await atWork(district, 'bureau')
  await openFromList(bureau, number)
  await perform(bureau, '申请退单', { 退单理由: '该路段尚未移交，由住房和城乡建设局负责。' })
  await perform(dispatcher, '同意退单', { 审核意见: '尚未办理移交。' })

  await district.moveTo('2026-06-16T14:00')
  await act(dispatcher, '不予受理并告知途径').waitFor()
  expect(await act(dispatcher, '派单').count()).toBe(0)
  const barred = dispatcher
    .getByRole('listitem')
    .filter({ hasText: '已两次退单，应当提级督办、指定承办单位，不得再行派单' })
  await barred.getByText('派单', { exact: true }).waitFor()
  await barred.getByText(/唐山市12345政务服务便民热线条例.*第37条/).waitFor()
  const refused = await sendAct(dispatcher, { act: 'dispatch', by: 'centre', facts: { unit: 'housing' } })
  expect(refused.status).toBe(409)
  expect(refused.detail).toContain('已两次退单，应当提级督办、指定承办单位')
  expect(refused.article).toContain('第37条')
  await view(dispatcher, 'workbench-refusal')

  const chief = await atWork(district, 'chief')
  await openFromList(chief, number)
  await perform(chief, '提级督办并指定承办单位', {
    承办单位: '清源区住房和城乡建设局',
    督办要求: '今日到场，先恢复照明，再明确管护责任。',
  })
  const builder = await atWork(district, 'builder')
  await openFromList(builder, number)
  await perform(builder, '签收')
  await district.moveTo('2026-06-18T16:00')
  await perform(builder, '办结答复', { 答复内容: '已更换损坏的控制器，照明恢复。' })

  await district.moveTo('2026-06-19T09:30')
  await perform(dispatcher, '回访', { 满意度: '满意', 是否解决: '已解决', 回访记录: '诉求人表示路灯已亮。' })
  await perform(dispatcher, '办结归档')
  await dispatcher.getByText('案件已经办结').waitFor()
  await recorded(dispatcher, '同意退单').nth(1).waitFor()
  await picture(dispatcher, 'workbench-hotline')

  await follow(citizen, district, { number, ...rest })
  await citizen.getByText('办结归档', { exact: true }).first().waitFor()
})
