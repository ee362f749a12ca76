import type { InHand } from '../play/desk.ts'
import type { Story } from '../play/timetable.ts'
import { company, person } from './people.ts'
import type { Scene } from './scene.ts'

type Unit = 'market' | 'urban' | 'housing' | 'qinghe' | 'yuntai'
type Class = 'enquiry' | 'help' | 'complaint' | 'report' | 'suggestion'

/** How a call to the hotline goes. */
export interface HotlinePlan {
  readonly class: Class
  readonly at?: 'once' | 'declined'
  /** To whom it goes, one after another: all but the last send it back. */
  readonly units?: readonly [Unit, ...Unit[]]
  readonly enterprise?: true
  readonly assistant?: Unit
  /** Working days granted. */
  readonly extend?: number
  readonly suspend?: true
  readonly terminate?: true
  readonly urge?: true
  /** Working days after the day it was due. */
  readonly late?: number
  /** So many working days after dispatch. */
  readonly after?: number
  readonly satisfaction?: 'satisfied' | 'fair' | 'dissatisfied'
  readonly reopen?: true
  readonly stop?: 'unsigned' | 'unheard'
}

const matters: Readonly<Record<Class, readonly [string, ...string[]]>> = {
  enquiry: ['咨询公共租赁住房申请条件', '咨询食品经营许可办理材料', '咨询老旧小区加装电梯补助标准'],
  help: ['演示路路灯不亮', '演示小区地下车库积水', '清河街道演示巷井盖缺失', '演示小区停水'],
  complaint: ['演示餐馆油烟扰民', '演示小区物业不作为', '夜间施工噪声扰民', '演示健身馆拒绝退款'],
  report: ['演示超市销售过期食品', '演示路口占道经营', '演示工地违规倾倒渣土'],
  suggestion: ['建议在演示学校门口增设斑马线', '建议延长演示公园开放时间'],
}

const centre = 'hotline'

const called = ({ desk, luck }: Scene, plan: HotlinePlan): Promise<InHand> =>
  desk.file({
    procedure: 'hotline',
    act: 'call',
    by: 'caller',
    organ: centre,
    takenBy: 'centre',
    facts: {
      caller: plan.enterprise ? company(luck, false) : person(luck, false),
      channel: luck.pick(['phone', 'phone', 'phone', 'app', 'online']),
      class: plan.class,
      enterprise: plan.enterprise ? 'yes' : 'no',
      matter: `${luck.pick(matters[plan.class])}。`,
      place: `清源区演示路${luck.between(1, 200)}号`,
    },
  })

/** Passed from unit to unit until one signs for it; after two returns the centre's head designates. */
async function* dispatched({ days, from }: Scene, plan: HotlinePlan, file: InHand): Story {
  const units = plan.units ?? ['qinghe']
  for (const [index, unit] of units.entries()) {
    const day = days.workdays(days.open(from), index)
    if (index >= 2)
      await file.office(centre, 'head', 'designate', { unit, order: '两次退单，现提级督办并指定你单位承办。' })
    else await file.office(centre, 'centre', 'dispatch', { unit, instructions: '请依法办理并答复诉求人。' })
    if (index === units.length - 1) return
    yield `${day}T15:30`
    await file.office(unit, 'unit', 'requestReturn', { returnReason: '经核实不属于本单位职责。' })
    yield days.within(days.workdays(day, 1))
    await file.office(centre, 'centre', 'grantReturn', { reviewRemark: '同意退单，改派。' })
  }
}

async function* interrupted({ days }: Scene, plan: HotlinePlan, file: InHand, signed: string): Story {
  if (plan.assistant) await file.office(centre, 'centre', 'addAssistant', { coUnit: plan.assistant })
  if (plan.urge) {
    yield days.within(days.workdays(signed, 2))
    await file.office(centre, 'head', 'urge', { order: '请加快办理，按期答复。' })
  }
  if (plan.suspend) {
    yield days.within(days.workdays(signed, 2))
    await file.office(centre, 'centre', 'suspend', { stayGround: 'technical' })
    yield days.within(days.workdays(signed, 8))
    await file.office(centre, 'centre', 'resume')
  }
  if (plan.extend !== undefined) {
    yield days.within(days.workdays(signed, 3))
    await file.office(centre, 'centre', 'extend', {
      extraDays: plan.extend,
      extensionReason: '涉及多个单位，需要现场核查。',
    })
  }
}

async function* replied(scene: Scene, plan: HotlinePlan, file: InHand, unit: Unit, signed: string): Story {
  const { days } = scene
  const due = (await file.due('handling')) ?? days.workdays(signed, 5)
  const planned = plan.after === undefined ? days.workdays(due, plan.late ?? -1) : days.workdays(signed, plan.after)
  yield days.within(planned < signed ? signed : planned)
  await file.office(unit, 'unit', 'reply', { answer: '已到现场核实处理，并向诉求人说明情况。' })
}

async function* heard(scene: Scene, plan: HotlinePlan, file: InHand, unit: Unit, day: string): Story {
  const { days } = scene
  const satisfaction = plan.satisfaction ?? 'satisfied'
  const resolved = satisfaction === 'dissatisfied' ? 'no' : 'yes'
  yield days.within(days.workdays(day, 2))
  await file.office(centre, 'centre', 'callBack', { satisfaction, resolved, callback: '电话回访，诉求人接听。' })
  if (satisfaction === 'dissatisfied' && plan.reopen) {
    await file.office(centre, 'centre', 'reopen', { fault: '未到现场处理，答复不完整。' })
    yield days.within(days.workdays(day, 5))
    await file.office(unit, 'unit', 'reply', { answer: '已重新到现场处理完毕，附处理前后照片。' })
    yield days.within(days.workdays(day, 7))
    await file.office(centre, 'centre', 'callBack', {
      satisfaction: 'satisfied',
      resolved: 'yes',
      callback: '再次回访。',
    })
  } else if (satisfaction === 'dissatisfied') {
    yield days.within(days.workdays(day, 3))
    await file.office(unit, 'unit', 'explain', { explanation: '诉求事项没有法律、政策依据，已当面解释。' })
  }
  yield days.within(days.workdays(day, 8))
  await file.office(centre, 'centre', 'close')
}

/** One call to the hotline from its receipt to its closing. */
export async function* hotline(scene: Scene, plan: HotlinePlan): Story {
  const { days, from, luck } = scene
  yield `${from}T${String(luck.between(10, 20))}:15`
  const file = await called(scene, plan)
  if (plan.at === 'once') return file.office(centre, 'centre', 'answerAtOnce', { answer: '已当场解答。' })
  if (plan.at === 'declined')
    return file.office(centre, 'centre', 'decline', { route: '该事项正在诉讼中，请通过人民法院解决。' })
  yield* dispatched(scene, plan, file)
  if (plan.stop === 'unsigned') return
  const units = plan.units ?? ['qinghe']
  const unit = units.at(-1) ?? 'qinghe'
  const signed = days.workdays(days.open(from), units.length)
  yield `${signed}T09:20`
  await file.office(unit, 'unit', 'sign')
  await file.office(unit, 'unit', '@claim')
  yield* interrupted(scene, plan, file, signed)
  if (plan.terminate) {
    yield days.within(days.workdays(signed, 3))
    return file.office(centre, 'centre', 'terminate', { reviewRemark: '诉求人撤回诉求。' })
  }
  yield* replied(scene, plan, file, unit, signed)
  if (plan.stop === 'unheard') return
  yield* heard(scene, plan, file, unit, (await file.due('handling')) ?? signed)
}
