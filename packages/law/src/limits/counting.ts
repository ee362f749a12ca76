import { days, months } from '@yifa/calendar'
import { civilCode, civilProcedure, courtMail } from './sources.ts'
import { limits } from './statute.ts'

export const counting = limits({
  'counting.civil.start': civilCode('201', '期间起算事件', days(0), '各方', '按日、月、年计的期间，开始当日不算', {
    note: '按小时计的，自法定时刻起算',
  }),
  'counting.civil.month': civilCode('202', '期间起算事件', months(0), '各方', '按月、年计的期间，止于到期月的对应日', {
    note: '没有对应日的，止于当月末日',
  }),
  'counting.civil.rollover': civilCode('203', '期间届满', days(0), '各方', '末日逢法定休假日，止于休假结束的次日', {
    note: '调休上班的周末不是休假日；末日止于24时，有业务时间的止于停止业务之时',
  }),
  'counting.procedure.rollover': civilProcedure('85', '期间届满', days(0), '各方', '诉讼期间：始日不算，末日逢假顺延，在途不计', {
    note: '期满前交邮的不算过期；行政复议准用',
  }),
  'counting.restore': civilProcedure('86', '障碍消除', days(10), '当事人', '因不可抗拒事由耽误期限的，申请顺延', {
    expiry: '逾期不再准予顺延',
    note: '由人民法院决定',
  }),
  'service.public-notice': civilProcedure('95', '发出公告', days(30), '送达机关', '公告送达，期满视为送达', {
    expiry: '期满之日视为送达，其后的期间由此起算',
    note: '下落不明或者其他方式无法送达时方可采用；2022年以前发出的公告为六十日',
  }),
  'service.electronic': civilProcedure('90', '到达特定系统', days(0), '送达机关', '电子送达，到达特定系统之日为送达日', {
    note: '须受送达人同意；推定以系统显示的发送成功日为准，可反证',
  }),
  'service.mail.receipt': civilProcedure('91', '签收', days(0), '送达机关', '邮寄送达，回执注明的收件日为送达日'),
  'service.mail.returned': courtMail('11', '邮件退回', days(0), '送达机关', '因受送达人原因退回的专递，退回日视为送达', {
    note: '受送达人证明自己没有过错的除外；行政机关参照',
  }),
  'service.leave': civilProcedure('89', '留置', days(0), '送达机关', '留置送达，留置当日为送达日', {
    note: '须有见证人，或者全程拍照、录像',
  }),
})
