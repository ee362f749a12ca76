import { choice } from '@yifa/kernel'

/** What a contested case is about (案件事项), alike in reconsideration and in court. */
export const matter = choice('案件事项', {
  penalty: '行政处罚',
  complaint: '举报投诉处理',
  information: '政府信息公开',
  expropriation: '行政征收',
  confirmation: '行政确认',
  compulsion: '行政强制',
  inaction: '行政不作为',
  ownership: '行政确权',
  licence: '行政许可',
  agreement: '行政协议',
  other: '其他',
})
