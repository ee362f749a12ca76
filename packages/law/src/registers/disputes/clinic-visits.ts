import { choice, date, organ, register, text } from '@yifa/kernel'

/** 法律诊所. */
export const clinicVisits = register({
  title: '法律诊所接诊记录',
  entry: '接诊',
  about: '法律诊所的预约、诊断、建议和转介。',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('咨询事由'),
    organ: organ('诊所单位'),
    on: date('日期'),
    doctor: choice('接诊人', { lawyer: '律师', mediator: '调解员', worker: '法律服务工作者' }),
    diagnosis: text('诊断').optional(),
    advice: text('建议').optional(),
    referral: choice('转介', { none: '无', mediation: '调解', aid: '法律援助', court: '诉讼', petition: '信访' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [{ untold: 'advice', why: '没有出具建议' }],
  indicators: { visits: { title: '法律诊所接诊次数', unit: '次', count: 'enter', by: ['doctor', 'referral'] } },
})
