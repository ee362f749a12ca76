import { amount, choice, creditCode, date, prose, text } from '@yifa/kernel'
import { bodyCode, decisionCells, notChecked, partyCells } from '../exchange-cells.ts'

const decided = ['punish', 'punishOnTheSpot'] as const
const papers = ['decision', 'spotDecision'] as const

/** 行政处罚信息公示 (双公示): a row of each penalty that was made public. */
export const penaltyExchange = {
  title: '行政处罚信息公示表',
  about: notChecked,
  party: 'party',
  kind: 'CF_XDR_LB',
  key: 'CF_WSH',
  columns: {
    CF_XDR_MC: { holds: partyCells.name, from: { fact: 'party', part: 'name' } },
    CF_XDR_LB: { holds: partyCells.kind, from: { fact: 'party', part: 'kind' } },
    CF_XDR_SHXYM: { holds: partyCells.code, concerns: 'organisation', from: { fact: 'party', part: 'code' } },
    CF_XDR_GSZC: { holds: partyCells.registration, concerns: 'organisation' },
    CF_XDR_ZZJG: { holds: partyCells.organisationCode, concerns: 'organisation' },
    CF_XDR_SWDJ: { holds: partyCells.taxCode, concerns: 'organisation' },
    CF_XDR_SYDW: { holds: partyCells.institutionCode, concerns: 'organisation' },
    CF_XDR_SHZZ: { holds: partyCells.societyCode, concerns: 'organisation' },
    CF_FRDB: { holds: partyCells.representative, concerns: 'organisation' },
    CF_FR_ZJLX: { holds: partyCells.representativePaper, concerns: 'organisation' },
    CF_FR_ZJHM: { holds: partyCells.representativeNumber, concerns: 'organisation' },
    CF_XDR_ZJLX: { holds: partyCells.paper, concerns: 'person', from: { always: '身份证' } },
    CF_XDR_ZJHM: { holds: partyCells.number, concerns: 'person', from: { fact: 'party', part: 'code' } },
    CF_WSH: { holds: decisionCells.numbered.meta({ title: '行政处罚决定书文号' }), from: { paper: papers, says: 'number' } },
    CF_WFXW: { holds: text('违法行为类型').max(2000).meta({ title: '违法行为类型' }), from: { fact: 'cause' } },
    CF_SY: { holds: prose('违法事实').max(5000).meta({ title: '违法事实' }), from: { fact: 'publicText' } },
    CF_YJ: { holds: prose('处罚依据').max(2048).meta({ title: '处罚依据' }), from: { named: 'power', field: 'basis' } },
    CF_CFLB: {
      holds: choice('处罚类别', {
        warning: '警告',
        fine: '罚款',
        licence: '暂扣或者吊销许可证、暂扣或者吊销执照',
        closure: '责令停产停业',
        detention: '行政拘留',
        other: '其他',
      }),
      from: { fact: 'kinds' },
    },
    CF_NR: { holds: prose('处罚内容').max(4000).meta({ title: '处罚内容' }), from: { fact: 'publicText' } },
    CF_NR_FK: { holds: amount('罚款金额（万元）', '万元').optional(), from: { fact: 'fine', per: 10_000 } },
    CF_NR_WFFF: {
      holds: amount('没收违法所得、没收非法财物的金额（万元）', '万元').optional(),
      from: { fact: 'confiscated', per: 10_000 },
    },
    CF_NR_ZKDX: { holds: text('暂扣或者吊销证照名称及编号').max(200).optional().meta({ title: '暂扣或者吊销证照名称及编号' }) },
    CF_JDRQ: { holds: decisionCells.decidedOn.meta({ title: '处罚决定日期' }), from: { day: decided } },
    CF_YXQ: { holds: date('处罚有效期').optional() },
    CF_GSJZQ: { holds: date('公示截止期').optional(), from: { due: 'showing' } },
    CF_CFJG: { holds: text('处罚机关').max(200).meta({ title: '处罚机关' }), from: { organ: 'name' } },
    CF_CFJGDM: { holds: creditCode('处罚机关统一社会信用代码'), from: bodyCode },
    CF_SJLY: { holds: text('数据来源单位').max(200).meta({ title: '数据来源单位' }), from: { organ: 'name' } },
    CF_SJLYDM: { holds: creditCode('数据来源单位统一社会信用代码'), from: bodyCode },
    BZ: { holds: decisionCells.remark },
  },
} as const
