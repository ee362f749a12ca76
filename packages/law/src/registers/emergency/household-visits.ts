import { choice, count, date, entry, organ, register, text, whole } from '@yifa/kernel'

/** 走访覆盖: counted by village, without personal data. */
export const householdVisits = register({
  title: '入户走访覆盖',
  entry: '走访',
  about: '“千警进万家”等走访按村居登记应访和已访户数，不登记个人信息。',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('走访批次'),
    organ: organ('走访单位'),
    region: entry('村居', 'regionCodes', { level: 'village' }),
    round: whole('轮次', '轮'),
    kind: choice('主题', { fraud: '反诈宣传', safety: '安全防范', dispute: '矛盾排查', service: '服务需求' }),
    from: date('开始日期'),
    until: date('结束日期').optional(),
    due: count('应访户数', '户'),
    visited: count('已访户数', '户'),
    persons: count('走访人数', '人'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [
    ['from', 'until'],
    ['visited', 'due'],
  ],
  unique: [['region', 'round', 'kind']],
  flags: [
    { told: 'until', under: { visited: 'due' }, why: '走访结束，尚未全覆盖' },
    { under: { persons: 'visited' }, why: '走访人数少于户数' },
  ],
  indicators: {
    regions: { title: '走访覆盖村居数', unit: '个', standing: 'at end', distinct: 'region' },
    due: { title: '应访户数', unit: '户', standing: 'at end', sum: 'due' },
    visited: { title: '走访户数', unit: '户', standing: 'at end', sum: 'visited', by: 'kind' },
    coverage: { title: '走访覆盖率', unit: '%', share: 'visited', of: 'due' },
    persons: { title: '走访人数', unit: '人', standing: 'at end', sum: 'persons' },
  },
})
