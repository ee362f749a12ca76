import { choice, prose, reachableParty, text, whole } from '@yifa/kernel'

export const oneThingFacts = {
  applicant: reachableParty('申请人'),
  event: choice('要办的一件事', {
    restaurant: '开办餐饮店',
    shop: '开办便利店',
    pharmacy: '开办药店',
    hotel: '开办宾馆',
    gym: '开办游泳馆',
  }),
  place: text('经营场所地址'),
  request: prose('经营内容和一套申请材料的清单'),
  sign: choice('是否设置户外广告、招牌', { no: '否', yes: '是' }).default('no').meta({ title: '是否设置户外广告、招牌' }),
  coordination: prose('联合审查、联合踏勘和协调的情况'),
  urging: prose('催办的部门、事项和要求'),
  extraDays: whole('延长', '个工作日'),
  reason: prose('延长的理由'),
  results: prose('各分项的办理结果'),
  outcome: choice('办理结果', { granted: '全部准予', partly: '部分准予', refused: '均未准予' }),
  explanation: prose('未准予事项的理由和救济途径').optional().meta({ title: '未准予事项的理由和救济途径', long: true }),
} as const
