import { choice, date, entry, regionCode, register, text } from '@yifa/kernel'

/** 行政区划代码: dated, as codes are given, changed and withdrawn. */
export const regionCodes = register({
  title: '行政区划代码',
  entry: '行政区划',
  about: '县（区）、乡镇街道和村居的名称与代码，按日期生效、停用。',
  basis: '行政区划代码管理办法（民政部，2025年9月1日起施行）；GB/T 2260、GB/T 10114',
  unit: '个',
  fields: {
    code: regionCode('行政区划代码'),
    name: text('名称'),
    level: choice('层级', { district: '县（区）级', town: '乡镇、街道', village: '村、社区' }),
    kind: choice('类别', { district: '市辖区、县', street: '街道', town: '镇', township: '乡', community: '社区', village: '行政村' }),
    parent: entry('上级', 'regionCodes').optional(),
    former: entry('沿革前的代码', 'regionCodes').optional(),
    document: text('批准文号').optional(),
    approvedOn: date('批准日期').optional(),
  },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  tree: 'parent',
  flags: [{ where: { level: ['town', 'village'] }, untold: 'parent', why: '未写明上级行政区划' }],
  indicators: {
    regions: { title: '行政区划数', unit: '个', standing: 'at end', by: ['level', 'kind'] },
    villages: { title: '村、社区数', unit: '个', standing: 'at end', where: { level: 'village' } },
    adjusted: { title: '区划调整数', unit: '次', count: ['enter', 'amend', 'end'] },
  },
  columns: { code: ['区划代码', '代码', '统计用区划代码'], name: ['区划名称', '单位名称'] },
})
