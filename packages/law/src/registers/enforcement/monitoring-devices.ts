import { amount, choice, count, date, organ, register, text } from '@yifa/kernel'

/** 非现场监管设备: what is fixed, checked and approved before its readings may be used. */
export const monitoringDevices = register({
  title: '非现场监管设备',
  entry: '设备',
  about: '电子技术监控设备的设置地点、审核公布和检定；检定到期的数据不得作为证据。',
  basis: '行政处罚法（2021）第四十一条',
  unit: '台',
  fields: {
    code: text('设备编号'),
    name: text('设备名称'),
    organ: organ('使用单位'),
    kind: choice('类别', {
      camera: '视频监控',
      weigh: '称重',
      air: '大气监测',
      water: '水质监测',
      noise: '噪声监测',
      gas: '燃气报警',
      fire: '消防物联',
    }),
    place: text('设置地点'),
    threshold: amount('报警阈值', '见设备').optional(),
    legal: choice('法制、技术审核', { passed: '已审核', no: '未审核' }),
    publishedOn: date('地点公布日期').optional(),
    calibratedUntil: date('检定有效期至').optional(),
    clues: count('产生线索', '条').optional(),
    confirmed: count('人工确认', '条').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'organ', 'kind', 'place', 'publishedOn'],
  ascending: [['confirmed', 'clues']],
  flags: [
    { where: { legal: 'no' }, blocks: true, art: '处罚法 41', why: '未经法制和技术审核' },
    { untold: 'publishedOn', blocks: true, art: '处罚法 41', why: '设置地点没有公布' },
    { past: 'calibratedUntil', blocks: true, why: '检定已经到期' },
  ],
  indicators: {
    devices: { title: '非现场监管设备数', unit: '台', standing: 'at end', by: ['kind', 'legal'] },
    clues: { title: '非现场监管线索数', unit: '条', standing: 'at end', sum: 'clues' },
    confirmed: { title: '人工确认线索数', unit: '条', standing: 'at end', sum: 'confirmed' },
  },
})
