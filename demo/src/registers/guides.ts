import { addDays, type Day } from '@yifa/calendar'
import { creditCodeOf } from './codes.ts'
import { departments, filled, objects } from './parts.ts'
import { listed, powersOf } from './powers.ts'
import { amended, ended, padded, type RegisterSeed, round, type SeedEntry } from './seed.ts'

/** How many items there are. */
export const itemCount = 1004

/** How items are called, and of which type they are. */
const forms: readonly (readonly [pattern: string, type: string])[] = [
  ['{}许可（新办）', '01'],
  ['{}许可（变更）', '01'],
  ['{}许可（延续）', '01'],
  ['{}许可（注销）', '01'],
  ['{}备案', '10'],
  ['{}资质等级确认', '07'],
  ['{}补助申领', '05'],
  ['{}先进评选申报', '08'],
  ['{}政策咨询', '20'],
  ['{}办理进度查询', '20'],
  ['{}信用信息查询', '20'],
  ['{}档案查询', '20'],
  ['{}培训报名', '20'],
  ['{}信息变更登记', '10'],
  ['{}投诉受理', '20'],
]

const numbers: Readonly<Record<(typeof departments)[number], number>> = {
  market: 1,
  urban: 2,
  housing: 3,
  land: 4,
  emergency: 5,
  justice: 6,
  data: 7,
}

interface Item {
  readonly name: string
  /** What it is called by its pattern, as its power is. */
  readonly pattern: string
  readonly type: string
  readonly organ: (typeof departments)[number]
  readonly serial: number
}

/** Items that are known by another name than their pattern gives. */
const called: Readonly<Record<string, string>> = {
  '餐饮服务许可（新办）': '食品经营许可',
  '药品零售许可（新办）': '药品经营许可（零售）',
  '医疗器械经营许可（新办）': '第三类医疗器械经营许可',
  '预包装食品销售许可（新办）': '烟草专卖零售许可',
  '户外广告设置许可（新办）': '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批',
  '房屋建筑施工许可（新办）': '建筑工程施工许可',
}

const items: readonly Item[] = forms
  .flatMap(([pattern, type]) =>
    departments.flatMap((organ) => objects[organ].map((object) => ({ name: filled(pattern, object), type, organ }))),
  )
  .map((item, at) => ({ ...item, name: called[item.name] ?? item.name, pattern: item.name, serial: at + 1 }))

const catalogCode = ({ type, organ, serial }: Item): string =>
  `99${type}${padded(numbers[organ], 2)}${padded(serial, 6)}`
/** The code of an item: of its organ, its level, and its place in the catalogue. */
const taskCode = (item: Item): string => `${creditCodeOf('11', numbers[item.organ])}3${catalogCode(item)}`

const approvals = powersOf('approval')

const procedureOf = ({ type }: Item): object => (type === '01' ? { procedure: 'licence' } : {})
/** The approval it carries out, if there is one of its name. */
const powerOf = ({ pattern, organ }: Item): object => {
  const power = approvals.find((one) => one.organ === organ && pattern.startsWith(one.name))
  return power === undefined ? {} : { power: [power.code] }
}

const elements = ({ name, serial }: Item): Readonly<Record<string, unknown>> => ({
  basis: `《清源区演示政务服务办法》第${(serial % 50) + 1}条`,
  conditions: ['在本区范围内办理', '材料真实、齐全、符合法定形式'],
  materials: [
    `${name}申请表`,
    '申请人身份证明或者营业执照（数据共享，免提交）',
    ...(serial % 3 === 0 ? ['方案或者图纸'] : []),
  ],
  place: `清源区演示大道1号政务服务中心${(serial % 3) + 1}楼综合窗口`,
  hours: '工作日上午9:00—12:00，下午13:30—17:00',
  phone: '100-12345（演示）',
  flow: ['申请', '受理', '审查', '决定', '送达'],
})

/** A few guides lack an element, ask for a cancelled proof, or are still disputed; their places tell which. */
function marred(item: Item): Readonly<Record<string, unknown>> {
  const all = elements(item)
  const { serial } = item
  if (serial === 55) return { ...all, materials: ['申请表', '村居出具的无违章建筑证明'] }
  if (serial === 230) return { ...all, materials: ['申请表', '派出所出具的户口簿遗失证明原件'] }
  const lacking = new Map([
    [111, 'phone'],
    [333, 'hours'],
    [444, 'place'],
    [555, 'conditions'],
    [777, 'flow'],
    [888, 'basis'],
  ])
  const missing = lacking.get(serial)
  return Object.fromEntries(Object.entries(all).filter(([element]) => element !== missing))
}

/** What it costs, how long it takes and how far it can be done online. */
function terms({ type, serial }: Item): Readonly<Record<string, unknown>> {
  const charged = type === '01' && serial % 25 === 0
  const service = type === '20'
  const onSite = serial % 4 === 0
  return {
    handling: service ? 'instant' : 'promised',
    statutoryDays: service ? 1 : 20,
    promisedDays: service ? 1 : (serial % 10) + 1,
    fee: charged ? 'charged' : 'free',
    ...(charged ? { feeAmount: 10, feeBasis: '《清源区演示收费目录》' } : {}),
    visits: onSite ? 1 : 0,
    ...(onSite ? { online: 'apply' } : { online: 'full', link: `https://qingyuan.example/items/${serial}` }),
    commitment: type === '01' && serial % 5 === 0,
  }
}

/** The entries of other registers it names. */
function references(item: Item): Readonly<Record<string, unknown>> {
  const { type, serial } = item
  return {
    ...powerOf(item),
    ...procedureOf(item),
    ...(serial % 60 === 1 ? { intermediaries: [`ZJ-${padded((serial % 16) + 1, 2)}`] } : {}),
    ...(serial % 50 === 2 ? { proofs: [`ZM-${padded((serial % 12) + 1, 2)}`] } : {}),
    ...(type === '20' ? { points: ['FW-qinghe', 'FW-yuntai'] } : {}),
    standard: [round(['BZ-01', 'BZ-02', 'BZ-03'], serial)],
  }
}

const catalogueOf = ({ serial }: Item): string => (serial % 35 === 0 ? 'disputed' : serial % 3 === 0 ? 'upper' : 'own')

function fieldsOf(item: Item): SeedEntry['fields'] {
  const { name, type, organ, serial } = item
  return {
    taskCode: taskCode(item),
    catalogCode: catalogCode(item),
    handleItem: `${taskCode(item)}01`,
    name,
    type,
    organ,
    organCode: creditCodeOf('11', numbers[organ]),
    organKind: 'statutory',
    powerSource: 'statutory',
    level: 'district',
    catalogue: catalogueOf(item),
    ...references(item),
    ...marred(item),
    ...terms(item),
    forms: [`${name}申请表`],
    supervision: '100-12345（演示），区政务服务中心“办不成事”窗口',
    result: [type === '20' ? '当场答复' : `${name}办理结果通知书`],
    served: round(['both', 'organisation', 'person'], serial),
    mode: round(['citizen', 'legalPerson', 'across'], serial),
    hall: round(['approval', 'service', 'convenience', 'service', 'no'], serial),
  }
}

const notice = '清源区政务服务事项动态调整通知（演示）'

function changesOf({ serial, type }: Item, today: Day): SeedEntry['changes'] {
  if (serial % 41 === 0 && type !== '20')
    return [amended(addDays(today, -21), { promisedDays: 1, promisedNote: '再压缩承诺时限' }, '压缩承诺时限', notice)]
  return undefined
}

const asEntry = (item: Item, today: Day): SeedEntry => {
  const changes = changesOf(item, today)
  return { from: listed, fields: fieldsOf(item), ...(changes === undefined ? {} : { changes }) }
}

/** 政务服务事项: 1,004 today; eight more were given up lately. */
export const serviceItems = (today: Day): RegisterSeed => ({
  register: 'serviceItems',
  entries: [
    ...items.slice(0, itemCount).map((item) => asEntry(item, today)),
    ...items.slice(itemCount, itemCount + 8).map((item) => ({
      from: listed,
      fields: fieldsOf(item),
      changes: [ended(addDays(today, -12), '事项合并', notice)],
    })),
  ],
})
