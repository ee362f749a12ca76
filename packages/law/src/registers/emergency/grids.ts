import { choice, count, date, entry, organ, personalPhone, register, text } from '@yifa/kernel'

/** 网格. */
export const grids = register({
  title: '网格',
  entry: '网格',
  about: '社区网格的范围、网格员和上报渠道；网格不重叠，人员变动留痕。',
  unit: '个',
  fields: {
    code: text('网格编码'),
    name: text('网格名称'),
    organ: organ('所在镇街'),
    region: entry('所在村居', 'regionCodes', { level: 'village' }),
    level: choice('层级', { district: '区级', town: '街道', community: '社区', micro: '微网格' }),
    parent: entry('上级网格', 'grids').optional(),
    boundary: text('四至范围'),
    households: count('户数', '户'),
    population: count('人口', '人').optional(),
    staff: text('网格员'),
    phone: personalPhone('网格员电话').optional(),
    since: date('任职日期'),
    upBy: count('上报时限', '小时').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['code', 'name', 'organ', 'region', 'level', 'boundary', 'staff'],
  unique: [['region', 'boundary']],
  flags: [
    { where: { level: ['community', 'micro'] }, untold: 'parent', why: '未写明上级网格' },
    { untold: 'upBy', why: '未定上报时限' },
    { under: { population: 'households' }, why: '人口少于户数' },
  ],
  indicators: {
    grids: { title: '网格数', unit: '个', standing: 'at end', by: 'level' },
    households: { title: '网格户数', unit: '户', standing: 'at end', where: { level: 'community' }, sum: 'households' },
    staff: { title: '网格员数', unit: '人', standing: 'at end', distinct: 'staff' },
    changed: { title: '网格员变动次数', unit: '次', count: 'amend' },
  },
})
