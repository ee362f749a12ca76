import { days, hours, workingDays } from '@yifa/calendar'
import { asDecided, inTotal, more } from './extension.ts'
import { baodingHotline, beijingHotline, jinanHotline, tangshanHotline, weifangHotline } from './local-sources.ts'
import { hotlineGuidance } from './sources.ts'
import { limits } from './statute.ts'
import { unnumbered } from './term.ts'

export const hotline = limits({
  'hotline.dispatch.ts': tangshanHotline('20', '受理', hours(2), '市12345热线工作机构', '唐山：不能即时答复的派单'),
  'hotline.sign.ts': tangshanHotline('23', '收到工单', workingDays(1), '承办单位', '唐山：签收工单', {
    expiry: '列入督办',
  }),
  'hotline.return.ts': tangshanHotline('23', '收到工单', workingDays(1), '承办单位', '唐山：申请退单', {
    extension: inTotal(workingDays(3), '事项复杂、疑难'),
  }),
  'hotline.handle.consult.ts': tangshanHotline('24', '交办', workingDays(2), '承办单位', '唐山：办结咨询'),
  'hotline.handle.general.ts': tangshanHotline('24', '交办', workingDays(5), '承办单位', '唐山：办结求助、投诉、举报、建议', {
    extension: asDecided('届满前申请，热线机构同意，告知诉求人'),
    expiry: '列入督办',
  }),
  'hotline.handle.enterprise.ts': tangshanHotline('32', '派单', hours(24), '承办单位', '唐山：反馈涉企乱作为投诉'),
  'hotline.tiers.bd': baodingHotline('19', '派单', workingDays(5), '承办单位', '保定：分级处置的最长时限', {
    extension: more(workingDays(5), '热线机构同意'),
    note: '四级：二小时、二十四小时、三个工作日、五个工作日',
  }),
  'hotline.handle.jn': jinanHotline('24', '转至承办单位', workingDays(5), '承办单位', '济南：办理并回复', {
    extension: asDecided('法定期限更长，或者暂无法解决的，告知诉求人时限'),
    expiry: '列入督办',
  }),
  'hotline.handle.wf': weifangHotline('20', '转办', workingDays(5), '承办单位', '潍坊：办理', {
    expiry: '列入督办',
  }),
  'hotline.callback.bj': beijingHotline('23', '办理时限期满', days(0), '市民热线服务工作机构', '北京：办理期满回访', {
    note: '办理时限由工单载明',
  }),
  'hotline.consult.guide.national': hotlineGuidance('', '受理', unnumbered, '各地', '全国：热线诉求限时办结', {
    note: '天数由各地制定',
    unverified: true,
  }),
  'hotline.enforcement.ts': tangshanHotline('33', '收到《行政执法监督通知书》', days(30), '被监督机关', '唐山：落实执法监督通知书'),
})

/** Not in the table of limits, which only notes them: the shorter tiers of 保定. */
export const tiersInBaoding = {
  twoHours: baodingHotline('19', '派单', hours(2), '承办单位', '保定：二小时处置'),
  oneDay: baodingHotline('19', '派单', hours(24), '承办单位', '保定：二十四小时处置'),
  threeDays: baodingHotline('19', '派单', workingDays(3), '承办单位', '保定：三个工作日处置'),
} as const
