import { choice, count, date, entry, lines, organ, register, text } from '@yifa/kernel'

/** 公共法律服务站点和服务量. */
export const publicLegalServices = register({
  title: '公共法律服务站点',
  entry: '站点',
  about: '区中心、镇街工作站、村居工作室提供的五类服务、服务量和满意度。',
  basis: '关于加快推进公共法律服务体系建设的意见',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('站点名称'),
    organ: organ('管理单位'),
    level: choice('层级', { centre: '公共法律服务中心', station: '镇街工作站', room: '村居工作室', online: '网络、热线平台' }),
    region: entry('所在行政区划', 'regionCodes').optional(),
    services: lines('服务事项'),
    address: text('地址'),
    hours: text('服务时间'),
    phone: text('电话'),
    staff: count('工作人员', '人').optional(),
    served: count('本年服务人次', '人次').optional(),
    advice: count('其中法律咨询', '人次').optional(),
    satisfied: count('满意评价', '次').optional(),
    rated: count('评价总数', '次').optional(),
    since: date('设立日期'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['code', 'name', 'organ', 'level', 'region', 'services', 'address', 'hours', 'phone'],
  ascending: [
    ['advice', 'served'],
    ['satisfied', 'rated'],
  ],
  flags: [{ where: { level: ['station', 'room'] }, untold: 'region', why: '未写明所在区划，无法核对覆盖' }],
  indicators: {
    places: { title: '公共法律服务站点数', unit: '个', standing: 'at end', by: 'level' },
    served: { title: '公共法律服务人次', unit: '人次', standing: 'at end', sum: 'served', by: 'level' },
    satisfied: { title: '公共法律服务满意评价数', unit: '次', standing: 'at end', sum: 'satisfied' },
    rated: { title: '公共法律服务评价数', unit: '次', standing: 'at end', sum: 'rated' },
    satisfaction: { title: '公共法律服务满意率', unit: '%', share: 'satisfied', of: 'rated' },
  },
})
