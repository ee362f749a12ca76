import { days, months, workingDays } from '@yifa/calendar'
import { more } from './extension.ts'
import { beijingAudit, zhejiangAudit } from './local-sources.ts'
import { auditLaw, auditRegulation, npcSupervision } from './sources.ts'
import { limits } from './statute.ts'
import { before, strictly } from './term.ts'

export const audit = limits({
  'audit.notice': auditLaw('42', '实施审计日', before(workingDays(3)), '审计机关', '送达审计通知书', {
    note: '紧急、涉嫌严重违法等特殊情况，可以直接持通知书实施',
  }),
  'audit.comment': auditLaw('44', '接到审计组的审计报告', workingDays(10), '被审计单位', '对审计组的审计报告提出意见', {
    expiry: '视同没有异议',
  }),
  'audit.plan.notify': auditRegulation('34', '确定年度审计项目计划', workingDays(7), '审计机关', '告知列入年度审计计划'),
  'audit.seal': auditRegulation('32', '封存', strictly(workingDays(7)), '审计机关', '封存资料、资产', {
    extension: more(workingDays(7), '审计机关负责人批准'),
    expiry: '解除封存',
  }),
  'audit.listed.tell': auditRegulation('33', '公布日', before(workingDays(5)), '审计机关', '告知拟公布的涉上市公司审计结果'),
  'audit.ruling.apply': auditRegulation('52', '审计决定送达', days(60), '被审计单位', '对财政收支的审计决定提请裁决', {
    expiry: '本级政府的裁决为最终决定；提请期间不停止执行',
    note: '末日逢法定节假日的，止于其后第一个工作日',
  }),
  'audit.ruling.decide': auditRegulation('52', '接到提请', days(60), '本级政府（法制机构办理）', '作出裁决', {
    extension: more(days(30), '法制机构负责人批准并告知双方'),
  }),
  'audit.rectify.zj': zhejiangAudit('39', '收到审计报告、审计决定', days(60), '被审计单位', '浙江：报送审计整改情况', {
    note: '审计法只要求按照规定时间',
  }),
  'audit.rectify.npc': npcSupervision('27', '听取和审议审计工作报告', strictly(months(6)), '本级人民政府', '向人大常委会报告审计整改情况', {
    expiry: '可以作出决议',
    note: '人大监督的期限，没有顺延条款',
  }),
  'audit.assist.zj': zhejiangAudit('34', '收到协助执行文书', days(30), '有关部门', '浙江：回复协助执行情况'),
  'audit.publish.bj': beijingAudit('22', '履行审核程序后', workingDays(7), '审计机关', '北京：公布审计结果'),
})

/** Not in the table of limits: what 浙江 grants where investment or a leader's accountability was audited. */
export const rereviewInZhejiang = {
  ask: zhejiangAudit('36', '收到审计报告', days(30), '被审计单位', '浙江：要求复查', { unverified: true }),
  decide: zhejiangAudit('36', '收到复查要求', days(30), '审计机关', '浙江：作出复查决定', { unverified: true }),
} as const
