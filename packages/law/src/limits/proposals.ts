import { days, months, workingDays } from '@yifa/calendar'
import { inTotal } from './extension.ts'
import { beijingProposals, chongqingProposals, henanProposals, qingdaoProposals, zhejiangProposals } from './local-sources.ts'
import { cppccProposals, deputiesLaw } from './sources.ts'
import { limits } from './statute.ts'

export const proposals = limits({
  'proposal.reply': deputiesLaw('51', '交办', months(3), '承办机关、组织', '答复代表建议', {
    extension: inTotal(months(6), '涉及面广、处理难度大，地方多须交办机构同意'),
    expiry: '督办',
  }),
  'proposal.reply.max': deputiesLaw('51', '交办', months(6), '承办单位', '答复涉及面广、处理难度大的代表建议'),
  'proposal.return.zj': zhejiangProposals('14', '收到建议', days(10), '承办单位', '浙江：退回不属本单位的建议'),
  'proposal.co-sponsor.zj': zhejiangProposals('18', '收到建议', months(2), '会办单位', '浙江：提出会办意见'),
  'proposal.reply.zj': zhejiangProposals('21', '接到交办', months(3), '承办单位', '浙江：答复代表建议', {
    extension: inTotal(months(6), '交办机构同意'),
  }),
  'proposal.redo.zj': zhejiangProposals('24', '督促重新办理', months(1), '承办单位', '浙江：代表不满意的重新办理'),
  'proposal.return.hn': henanProposals('14', '交办', workingDays(10), '承办单位', '河南：退回不属本单位的建议'),
  'proposal.co-sponsor.hn': henanProposals('18', '收到建议', months(2), '协办单位', '河南：提出协办意见'),
  'proposal.redo.bj': beijingProposals('27', '要求重新办理', months(2), '承办单位', '北京：重新办理并答复'),
  'proposal.return.cq': chongqingProposals('16', '交办', workingDays(10), '承办单位', '重庆：说明不属本单位职责'),
  'proposal.contact.cq': chongqingProposals('18', '收到建议', workingDays(20), '承办单位', '重庆：与代表沟通联系'),
  'proposal.co-sponsor.cq': chongqingProposals('20', '交办', workingDays(30), '协办单位', '重庆：提出协办意见'),
  'proposal.dispatch.qd': qingdaoProposals('14', '收到建议', workingDays(5), '代表工作机构', '青岛：闭会期间交办'),
  'proposal.return.qd': qingdaoProposals('19', '收到建议', workingDays(5), '承办单位', '青岛：说明不属本单位办理'),
  'proposal.co-sponsor.qd': qingdaoProposals('24', '收到建议', months(1), '协办单位', '青岛：提出协办意见'),
  'proposal.reply.qd': qingdaoProposals('25', '交办', months(3), '承办单位', '青岛：答复代表建议', {
    extension: inTotal(months(6), '代表工作机构同意'),
  }),
  'proposal.cppcc.reply': cppccProposals('', '收到或者交办提案', months(3), '承办单位', '答复政协提案', {
    extension: inTotal(months(6), '情况复杂'),
    note: '通行做法，原文待核',
    unverified: true,
  }),
})
