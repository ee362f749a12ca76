import { days, months, years } from '@yifa/calendar'
import { compensationLaw } from './sources.ts'
import { limits } from './statute.ts'

export const compensation = limits({
  'compensation.supplement': compensationLaw('12', '收到申请', days(5), '赔偿义务机关', '一次告知补正赔偿申请材料'),
  'compensation.decide': compensationLaw('13', '收到申请', months(2), '赔偿义务机关', '作出是否赔偿的决定', {
    expiry: '可以自期满之日起三个月内起诉',
  }),
  'compensation.serve': compensationLaw('13', '作出决定', days(10), '赔偿义务机关', '送达赔偿决定，或者书面通知不予赔偿'),
  'compensation.sue': compensationLaw('14', '作出决定或期满', months(3), '赔偿请求人', '对赔偿决定起诉'),
  'compensation.pay.request': compensationLaw('37', '收到支付申请', days(7), '赔偿义务机关', '向财政部门申请支付'),
  'compensation.pay': compensationLaw('37', '收到支付申请', days(15), '财政部门', '支付赔偿金'),
  'compensation.limitation': compensationLaw('39', '知道或者应当知道侵权', years(2), '赔偿请求人', '国家赔偿请求时效', {
    suspended: '最后六个月内因不可抗力等不能请求的；被羁押期间',
  }),
})
