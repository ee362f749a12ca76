import type { ServiceMethods } from '@yifa/kernel'
import { limits } from './limits.ts'

/** How documents are served: 行政处罚法 61, 行政强制法 38 and 行政复议法 88 all refer to 民事诉讼法 87–95. */
export const methods = {
  direct: { title: '直接送达', art: '民事诉讼法第88条', proof: '送达回证上的签收日期' },
  left: { title: '留置送达', art: '民事诉讼法第89条', proof: '见证人签名或者全程录像' },
  electronic: { title: '电子送达', art: '民事诉讼法第90条', proof: '到达受送达人特定系统的记录' },
  mail: { title: '邮寄送达', art: '民事诉讼法第91条', proof: '回执上注明的收件日期' },
  entrusted: { title: '委托送达', art: '民事诉讼法第91条', proof: '受托机关的送达回证' },
  forwarded: { title: '转交送达', art: '民事诉讼法第92条至第94条', proof: '送达回证上的签收日期' },
  returned: { title: '邮件退回视为送达', art: '法院专递规定第11条', proof: '退回的邮件及退回日期' },
  announcement: {
    title: '公告送达',
    art: '民事诉讼法第95条',
    proof: '公告原件及刊登日期、采用公告送达的原因和经过',
    after: [limits['service.public-notice']],
  },
} as const satisfies ServiceMethods
