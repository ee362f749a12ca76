import { choice, count, date, organ, register, text } from '@yifa/kernel'

/** 惠企服务: teams, windows, events and livestreams. */
export const enterpriseServices = register({
  title: '惠企服务团队和活动',
  entry: '惠企服务',
  about: '惠企服务团队、专窗、宣讲活动和直播。',
  fields: {
    code: text('编号'),
    name: text('名称'),
    organ: organ('主办单位'),
    kind: choice('类别', { team: '服务团队', window: '惠企专窗', event: '宣讲活动', live: '直播' }),
    on: date('设立、举办日期'),
    place: text('地点').optional(),
    members: count('人数', '人').optional(),
    firms: count('参加企业', '户').optional(),
    viewers: count('观看人次', '人次').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: 'all',
  flags: [{ where: { kind: 'live' }, untold: 'viewers', why: '没有观看人次' }],
  indicators: {
    services: { title: '惠企团队、专窗、活动数', unit: '个', standing: 'at end', by: 'kind' },
    events: { title: '本年惠企活动场次', unit: '场', count: 'enter', where: { kind: ['event', 'live'] }, by: 'kind' },
    firms: { title: '参加惠企活动企业户次', unit: '户', count: 'enter', sum: 'firms' },
  },
})
