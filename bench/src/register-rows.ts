import { type EntryAppend, newCaseId } from '@yifa/record'

export const region = '990101'
export const edition = '2026'
/** The first day of the rows, and of each further version one later year's. */
export const since = '2026-01-01'

const kinds = {
  penalty: '行政处罚',
  licence: '行政许可',
  inspection: '行政检查',
  compulsion: '行政强制',
  other: '其他行政权力',
}
const kindKeys = ['penalty', 'licence', 'inspection', 'compulsion', 'other'] as const
const subjects = [
  '食品生产',
  '药品经营',
  '房屋建筑',
  '道路运输',
  '危险化学品',
  '农药',
  '种子',
  '学校',
  '医疗机构',
  '矿山',
]
const conducts = [
  '未按规定建立台账',
  '未取得许可擅自从事经营',
  '未设置明显警示标志',
  '拒不接受监督检查',
  '未进行备案',
  '超出核定范围',
]
const places = [
  '城区街道',
  '乡镇',
  '工业园区',
  '旅游景区',
  '河道管理范围',
  '自然保护地',
  '集贸市场',
  '车站码头',
  '社区',
  '村庄',
]
const laws = [
  '食品安全法',
  '安全生产法',
  '药品管理法',
  '建筑法',
  '道路交通安全法',
  '土地管理法',
  '种子法',
  '教育法',
  '矿产资源法',
]

const at = <T>(items: readonly [T, ...T[]] | readonly T[], i: number): T | undefined => items[i % items.length]
const spread = (i: number, by: number) => Math.floor(i / by)

export interface Row {
  readonly key: string
  readonly fields: Readonly<Record<string, unknown>> & {
    readonly name: string
    readonly organ: string
    readonly basis: string
  }
}

/** An invented item of a power list: names that differ as those of a real one do. */
export function rowOf(i: number): Row {
  const kind = at(kindKeys, i) ?? 'other'
  const subject = `${at(places, spread(i, 60))}${at(subjects, i)}单位`
  const conduct = `${at(conducts, spread(i, 10))}第${spread(i, 600) + 1}项情形`
  const key = `3707${String(i).padStart(8, '0')}`
  return {
    key,
    fields: {
      code: key,
      name: `对${subject}${conduct}的${kinds[kind]}`,
      kind,
      organ: `organ-${i % 40}`,
      basis: `《中华人民共和国${at(laws, i)}》第${(i % 97) + 1}条第${(i % 5) + 1}款`,
      level: 'district',
      phone: `0536-${1_000_000 + i}`,
      days: i % 60,
    },
  }
}

function entryOf(i: number, batch: string): EntryAppend {
  const { key, fields } = rowOf(i)
  return {
    entry: newCaseId(),
    expected: 0,
    head: '0'.repeat(64),
    acts: [
      {
        act: 'enter',
        by: 'registrar',
        at: '2026-03-02T09:30',
        facts: { effective: since, fields, batch },
        actor: { channel: 'import', officer: 'officer-1', post: 'post-1', organ: 'organ-1' },
      },
    ],
    view: {
      key,
      title: fields.name,
      organ: fields.organ,
      periods: [{ from: since, fields, seq: 1 }],
      search: fields.basis,
      marks: [`kind=${String(fields['kind'])}`, `organ=${fields.organ}`, 'level=district'],
      pending: 0,
    },
  }
}

/** So many new entries, each made as it is asked for. */
export function* entriesOf(count: number, batch: string): Generator<EntryAppend> {
  for (let i = 0; i < count; i += 1) yield entryOf(i, batch)
}
