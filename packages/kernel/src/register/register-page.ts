import * as z from 'zod'
import { isOptional, meta, titleOf } from '../facts.ts'
import { many } from '../many.ts'
import { type AnyFlag, type AnyRegisterIndicator, publicFields, type Register } from './any-register.ts'
import { referenceOf } from './field.ts'

type Row = readonly string[]
/** What registers are called, by key. */
type Titles = Readonly<Record<string, string>>

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const fieldTitle = ({ fields }: Register, field: PropertyKey): string => {
  const schema = fields[String(field)]
  return schema === undefined ? String(field) : titleOf(schema, String(field))
}
const fieldTitles = (register: Register, fields: readonly PropertyKey[]): string =>
  fields.map((field) => fieldTitle(register, field)).join('、')

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap() as z.ZodType) : schema

const plainKind = (schema: z.ZodType): string => {
  const { long, personal, unit } = meta(schema)
  const inner = bare(schema)
  if (inner instanceof z.ZodISODate) return '日期'
  if (inner instanceof z.ZodNumber) return `数字${unit ? `（${unit}）` : ''}`
  return personal ? '文字，加密保存' : long ? '长文字' : '文字'
}

/** What may be written into a field, in words. */
function kindOf(schema: z.ZodType, titles: Titles): string {
  const { options, organ, officer, yes, lines } = meta(schema)
  const reference = referenceOf(schema)
  if (reference) {
    const several = bare(schema) instanceof z.ZodArray
    return `${several ? '若干' : '一项'}“${titles[reference.register] ?? reference.register}”`
  }
  if (options) {
    const titles = Object.values(options).map(({ title }) => title)
    return `${bare(schema) instanceof z.ZodArray ? '若干：' : ''}${titles.join('；')}`
  }
  if (organ) return '机关'
  if (officer) return '人员账号'
  if (yes) return '是、否'
  return lines ? '文字，每行一条' : plainKind(schema)
}

const fieldRows = (register: Register, titles: Titles): readonly Row[] => {
  const open = publicFields(register)
  return Object.entries(register.fields).map(([field, schema]) => [
    titleOf(schema, field),
    kindOf(schema, titles),
    isOptional(schema) ? '' : '必填',
    open.includes(field) ? '公开' : '',
    many(register.columns?.[field]).join('、'),
  ])
}

const chosen = (register: Register, where: AnyFlag['where']): readonly string[] =>
  Object.entries(where ?? {}).map(([field, values]) => {
    const options = meta(register.fields[field]).options ?? {}
    const named = many(values).map((value) => options[value]?.title ?? value)
    return `${fieldTitle(register, field)}为${named.join('或者')}`
  })

const bounds = (register: Register, told: AnyFlag['over'], word: string): readonly string[] =>
  Object.entries(told ?? {}).map(
    ([field, bound]) =>
      `${fieldTitle(register, field)}${word}${typeof bound === 'number' ? bound : fieldTitle(register, bound ?? '')}`,
  )

/** When a flag is raised, in words. */
function conditionOf(register: Register, flag: AnyFlag, titles: Titles): string {
  const { told, untold, none, past, over, under, where, names } = flag
  return [
    ...chosen(register, where),
    ...many(told).map((field) => `写有${fieldTitle(register, field)}`),
    ...(untold === undefined
      ? []
      : [
          `未写${many(untold)
            .map((field) => fieldTitle(register, field))
            .join('或者')}`,
        ]),
    ...many(none).map((field) => `未写${fieldTitle(register, field)}`),
    ...many(past).map((field) => `${fieldTitle(register, field)}已过`),
    ...bounds(register, over, '大于'),
    ...bounds(register, under, '小于'),
    ...(names
      ? [`${fieldTitles(register, many(names.in))}提到“${titles[names.register] ?? names.register}”中的名称`]
      : []),
  ].join('，')
}

const flagRows = (register: Register, titles: Titles): readonly Row[] =>
  (register.flags ?? []).map((flag) => [
    conditionOf(register, flag, titles),
    `${flag.why}${flag.art ? `（${flag.art}）` : ''}`,
    flag.refuses ? '不得登记' : flag.blocks ? '不得使用' : '提示',
  ])

function reckoned(register: Register, { standing, count, sum, distinct, share, of }: AnyRegisterIndicator): string {
  if (share !== undefined)
    return `“${register.indicators[share]?.title ?? share}”占“${register.indicators[of ?? '']?.title ?? ''}”`
  const among = standing
    ? '期末在册'
    : `期内${many(count)
        .map((kind) => changeWords[kind])
        .join('、')}`
  if (distinct !== undefined) return `${among}的${fieldTitle(register, distinct)}个数`
  return sum === undefined ? `${among}数` : `${among}的${fieldTitle(register, sum)}之和`
}

const changeWords = { enter: '入册', amend: '变更', end: '停用', cancel: '撤销' } as const

const figureRows = (register: Register): readonly Row[] =>
  Object.values(register.indicators).map((indicator) => [
    indicator.title,
    indicator.unit ?? register.unit ?? '项',
    [reckoned(register, indicator), ...chosen(register, indicator.where)].join('，'),
    fieldTitles(register, many(indicator.by)) || '—',
  ])

const keeping = ({ kept }: Register): string =>
  kept.by === 'keeper' ? '由主管机关登记。' : `由各机关登记本机关的事项${kept.approved ? '，主管机关核准后生效' : ''}。`

const rulesOf = (register: Register): readonly string[] => [
  `以${fieldTitle(register, register.key)}识别，入册后不变。`,
  ...(register.unique ?? []).map((fields) => `${fieldTitles(register, fields)}不得重复。`),
  ...(register.ascending ?? []).map(
    ([first, second]) => `${fieldTitle(register, second)}不得早于或者小于${fieldTitle(register, first)}。`,
  ),
  ...(register.tree === undefined ? [] : [`${fieldTitle(register, register.tree)}不能是自己，也不能是自己的下级。`]),
  ...((register.heldBy ?? []).length === 0 ? [] : ['被其他在册事项引用期间不得停用。']),
  ...(register.notBy === undefined
    ? []
    : [`${fieldTitle(register, register.notBy)}本人不得登记、变更、核准自己的${register.entry}。`]),
  ...(register.notTogether === undefined
    ? []
    : [
        `同一${fieldTitle(register, register.notTogether.same)}不得同日兼任不相容的${fieldTitle(register, register.notTogether.by)}。`,
      ]),
  ...(register.expires
    ? [`${fieldTitle(register, register.expires.on)}届满自动停用，提前${register.expires.remind}日提醒。`]
    : []),
]

/** A register as a page of Markdown, printed from its declaration: who keeps it, fields, rules, flags and figures. */
export function registerPage(register: Register, titles: Titles): string {
  const flags = flagRows(register, titles)
  return [
    `# ${register.title}`,
    `${register.about}${register.basis ? `依据：${register.basis}。` : ''}`,
    `${keeping(register)}${publicFields(register).length > 0 ? '向社会公开。' : '不向社会公开。'}本页由登记册声明打印，请勿手改。`,
    `## 栏目\n\n${table(['栏目', '填写', '必填', '公开', '导入时认得的其他叫法'], fieldRows(register, titles))}`,
    `## 规则\n\n${rulesOf(register)
      .map((rule) => `- ${rule}`)
      .join('\n')}`,
    ...(flags.length > 0 ? [`## 问题提示\n\n${table(['情形', '提示', '后果'], flags)}`] : []),
    `## 指标\n\n${table(['指标', '单位', '怎样计算', '分项'], figureRows(register))}`,
    '',
  ].join('\n\n')
}
