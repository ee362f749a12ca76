import { choice, count, date, entries, entry, organ, register, text } from '@yifa/kernel'

/** 执法中队: where they sit, who is in them, when they rotate. */
export const squads = register({
  title: '执法中队',
  entry: '中队',
  about: '下沉社区、派驻镇街的执法中队、人员、管辖区域和轮换期限。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('中队名称'),
    organ: organ('所属单位'),
    kind: choice('设置方式', { community: '社区中队', town: '镇街中队', mobile: '机动直属', joint: '联合执法队' }),
    place: text('驻点'),
    areas: entries('管辖村居', 'regionCodes').optional(),
    fields: entries('执法领域', 'enforcementFields').optional(),
    leader: entry('中队长', 'officers').optional(),
    members: entries('执法人员', 'officers').optional(),
    officers: count('执法人员数', '人'),
    auxiliaries: count('辅助人员数', '人'),
    since: date('派驻日期'),
    rotateBy: date('应当轮换的日期').optional(),
    document: text('设立文件').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: ['name', 'organ', 'kind', 'place', 'areas', 'fields'],
  ascending: [['since', 'rotateBy']],
  flags: [
    { where: { kind: ['community', 'town'] }, untold: 'areas', why: '未写明管辖村居，无法核对覆盖' },
    { past: 'rotateBy', why: '已到轮换日期' },
    { under: { officers: 2 }, why: '执法人员不足二人' },
  ],
  indicators: {
    squads: { title: '执法中队数', unit: '个', standing: 'at end', by: 'kind' },
    sunk: { title: '下沉、派驻中队数', unit: '个', standing: 'at end', where: { kind: ['community', 'town'] } },
    officers: { title: '一线执法人员数', unit: '人', standing: 'at end', sum: 'officers', by: 'kind' },
    auxiliaries: { title: '一线辅助人员数', unit: '人', standing: 'at end', sum: 'auxiliaries', by: 'kind' },
  },
})
