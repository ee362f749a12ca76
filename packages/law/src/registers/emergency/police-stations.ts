import { amount, choice, count, date, organ, register, text } from '@yifa/kernel'

/** 警企工作站、警务站、联勤中心和巡处队. */
export const policeStations = register({
  title: '警务站点',
  entry: '站点',
  about: '警企工作站、警务联勤中心、警务站和巡处队的设置、值勤和处置。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('名称'),
    organ: organ('协调单位'),
    kind: choice('类别', { enterprise: '警企工作站', joint: '警务联勤中心', station: '警务站', team: '巡处队' }),
    firm: text('所在企业').optional(),
    address: text('地址'),
    staff: count('人员', '人').optional(),
    shifts: text('班次').optional(),
    response: amount('平均响应时间', '分钟').optional(),
    incidents: count('本年处置', '起').optional(),
    open: count('其中未办结', '起').optional(),
    since: date('设立日期'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'kind', 'address', 'since'],
  ascending: [['open', 'incidents']],
  flags: [{ where: { kind: 'enterprise' }, untold: 'firm', why: '未写明所在企业' }],
  indicators: {
    stations: { title: '警务站点数', unit: '个', standing: 'at end', by: 'kind' },
    incidents: { title: '警务站点处置起数', unit: '起', standing: 'at end', sum: 'incidents', by: 'kind' },
  },
})
