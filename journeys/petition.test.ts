import { addDays, days, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { doOnPortal, file, follow } from './citizen.ts'
import { printed, printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import {
  atWork,
  barred,
  clock,
  complete,
  confirm,
  drawer,
  duties,
  next,
  office,
  openFromList,
  perform,
  recorded,
  serve,
} from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const filed = '2026-03-02'
const referred = '2026-03-06'
const informed = '2026-03-12'
const answered = '2026-03-31'
const reviewAsked = '2026-04-10'
const reviewed = '2026-04-28'
const recheckAsked = '2026-05-11'
const hearing = { from: '2026-05-18', until: '2026-05-22' } as const

const petitioner = '周和'
const said = {
  受理机关: '清源区信访局',
  信访人: { 身份: '公民', 姓名或者名称: petitioner, 联系电话: '13800000004' },
  信访事项类别: '申诉求决',
  信访事项和请求: '门前人行道被占用经营多年，请求清理并恢复通行。',
} as const

const after = (from: string, count: number): string => {
  const { due } = reckon(published, { from, within: days(count) })
  if (due === undefined) throw new Error('the clock stands still')
  return due
}

let district: District
beforeAll(async () => {
  district = await startDistrict(`${filed}T09:00`)
})
afterAll(() => district?.stop())

it(
  '信访：登记、转送、告知信访程序、听取陈述、处理意见、复查、复核听证、复核意见，程序终结后再提不予受理',
  patient,
  async () => {
    const citizen = await district.sit()
    const receipt = await file(citizen, district, '提出信访事项', said)
    const { number } = receipt
    await citizen
      .getByText(`${printedWithWeekday(after(filed, 15))}届满`)
      .first()
      .waitFor()

    await district.moveTo(`${referred}T10:00`)
    const intake = await atWork(district, 'intake')
    await openFromList(intake, number)
    await perform(intake, '转送、交办', { 责任单位: '清源区城市管理局', 转办方式: '转送' })
    await clock(intake, '转送、交办的告知期限')
      .getByText(printed(after(referred, 15)))
      .waitFor()
    await clock(intake, '异议期限')
      .getByText(printed(published.addWorkingDays(referred, 5)))
      .waitFor()

    await district.moveTo(`${informed}T10:00`)
    const handler = await atWork(district, 'handler')
    await openFromList(handler, number)
    await perform(handler, '书面告知受理情况和处理途径', { 处理途径: '信访程序' })
    await serve(handler, '信访事项受理告知书', petitioner, { 送达方式: '直接送达', 送达日期: informed })
    await clock(handler, '办理期限')
      .getByText(printed(after(informed, 60)))
      .waitFor()

    const head = await atWork(district, 'responder')
    await head.goto(handler.url())
    await barred(head, '出具信访处理意见书')
      .filter({ hasText: '应当听取信访人陈述事实和理由，并调查核实' })
      .getByText('信访工作条例第32条第1款')
      .waitFor()
    await perform(handler, '听取陈述、核实', { 听取陈述和核实的情况: '到现场听取信访人陈述，核查占道经营情况。' })
    await office(handler).getByRole('button', { name: '呈批' }).click()
    await handler.getByRole('menuitem', { name: '出具信访处理意见书' }).click()
    await complete(handler, '呈批：出具信访处理意见书', {
      处理意见: '请求缺乏事实根据或者不符合规定，不予支持',
      处理意见及依据: '该处为依法设置的临时疏导点，不属占道经营。',
    })
    await head.getByRole('link', { name: '待办' }).first().click()
    await head.getByText('待我审批').click()
    await duties(head, number).getByText('批准：出具信访处理意见书').waitFor()
    await duties(head, number).getByRole('link').click()
    await head.getByRole('button', { name: '批准并出具信访处理意见书' }).click()
    await next(drawer(head, '出具信访处理意见书'))
    await confirm(head, '出具信访处理意见书')

    await district.moveTo(`${answered}T10:00`)
    await serve(handler, '信访事项处理意见书', petitioner, { 送达方式: '直接送达', 送达日期: answered })
    await clock(handler, '请求复查期限')
      .getByText(printed(after(answered, 30)))
      .waitFor()

    await district.moveTo(`${reviewAsked}T10:00`)
    await follow(citizen, district, receipt)
    await doOnPortal(citizen, '请求复查', { '复查、复核请求和理由': '疏导点的设置没有公示，请求撤销处理意见。' })
    await citizen.getByText('复查', { exact: true }).first().waitFor()

    await district.moveTo(`${reviewed}T10:00`)
    const reviewer = await atWork(district, 'revisor')
    await openFromList(reviewer, number)
    await clock(reviewer, '复查期限')
      .getByText(printed(after(reviewAsked, 30)))
      .waitFor()
    await perform(reviewer, '提出复查意见', {
      '复查、复核结果': '维持',
      '复查、复核意见': '疏导点经依法批准设置，处理意见应予维持。',
    })
    await serve(reviewer, '信访事项复查意见书', petitioner, { 送达方式: '直接送达', 送达日期: reviewed })
    await clock(reviewer, '请求复核期限')
      .getByText(printed(after(reviewed, 30)))
      .waitFor()

    await district.moveTo(`${recheckAsked}T10:00`)
    await follow(citizen, district, receipt)
    await doOnPortal(citizen, '请求复核', { '复查、复核请求和理由': '请求公开听证。' })

    await district.moveTo(`${hearing.from}T09:00`)
    const rechecker = await atWork(district, 'rechecker')
    await openFromList(rechecker, number)
    await perform(rechecker, '复核听证开始')
    await district.moveTo(`${hearing.until}T17:00`)
    await perform(rechecker, '复核听证结束', { 听证情况: '听证会由五名代表参加，双方陈述完毕。' })
    const due = reckon(published, {
      from: recheckAsked,
      within: days(30),
      pauses: [{ ...hearing, effect: 'excluded', why: '听证' }],
    }).due
    await clock(rechecker, '复核期限')
      .getByText(printed(due ?? ''))
      .waitFor()

    await district.moveTo('2026-06-02T10:00')
    await perform(rechecker, '提出复核意见', { '复查、复核结果': '维持', '复查、复核意见': '维持复查意见。' })
    await recorded(rechecker, '提出复核意见').getByText('信访工作条例第36条第1款').waitFor()
    await serve(rechecker, '信访事项复核意见书', petitioner, { 送达方式: '直接送达', 送达日期: '2026-06-02' })
    await picture(rechecker, 'workbench-petition')
    await follow(citizen, district, receipt)
    await citizen.getByText('信访程序终结', { exact: true }).first().waitFor()
    await citizen.getByText('案件已经办结。').waitFor()

    await district.moveTo('2026-06-10T10:00')
    const again = await file(citizen, district, '提出信访事项', { ...said, 初次或者重复: '重复' })
    await openFromList(intake, again.number)
    await perform(intake, '不予受理并说明', { 不予受理的情形: '已经复核，仍以同一事实和理由提出' })
    await district.moveTo(`${addDays('2026-06-10', 1)}T10:00`)
    await follow(citizen, district, again)
    await citizen.getByText('不予受理', { exact: true }).first().waitFor()

    await readFigures(intake, '信访', {
      登记信访事项: '2',
      初次信访: '1',
      及时受理率: '100%',
      按期办结率: '100%',
      复查: '1',
      复核: '1',
    })
  },
)
