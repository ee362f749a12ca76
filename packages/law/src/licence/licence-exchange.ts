import { choice, creditCode, date, prose, text } from '@yifa/kernel'
import { bodyCode, decisionCells, notChecked, partyCells } from '../exchange-cells.ts'

const decided = ['grant', 'grantAtOnce', 'grantOnPromise'] as const

/** 行政许可信息公示 (双公示): a row of each licence that was made public. */
export const licenceExchange = {
  title: '行政许可信息公示表',
  about: notChecked,
  party: 'applicant',
  kind: 'XK_XDR_LB',
  key: 'XK_WSH',
  columns: {
    XK_XDR_MC: { holds: partyCells.name, from: { fact: 'applicant', part: 'name' } },
    XK_XDR_LB: { holds: partyCells.kind, from: { fact: 'applicant', part: 'kind' } },
    XK_XDR_SHXYM: { holds: partyCells.code, concerns: 'organisation', from: { fact: 'applicant', part: 'code' } },
    XK_XDR_GSZC: { holds: partyCells.registration, concerns: 'organisation' },
    XK_XDR_ZZJG: { holds: partyCells.organisationCode, concerns: 'organisation' },
    XK_XDR_SWDJ: { holds: partyCells.taxCode, concerns: 'organisation' },
    XK_XDR_SYDW: { holds: partyCells.institutionCode, concerns: 'organisation' },
    XK_XDR_SHZZ: { holds: partyCells.societyCode, concerns: 'organisation' },
    XK_FRDB: { holds: partyCells.representative, concerns: 'organisation' },
    XK_FR_ZJLX: { holds: partyCells.representativePaper, concerns: 'organisation' },
    XK_FR_ZJHM: { holds: partyCells.representativeNumber, concerns: 'organisation' },
    XK_XDR_ZJLX: { holds: partyCells.paper, concerns: 'person', from: { always: '身份证' } },
    XK_XDR_ZJHM: { holds: partyCells.number, concerns: 'person', from: { fact: 'applicant', part: 'code' } },
    XK_XKWS: {
      holds: text('行政许可决定文书名称').max(64).meta({ title: '行政许可决定文书名称' }),
      from: { paper: 'grant', says: 'title' },
    },
    XK_WSH: { holds: decisionCells.numbered.meta({ title: '行政许可决定文书号' }), from: { paper: 'grant', says: 'number' } },
    XK_XKLB: {
      holds: choice('许可类别', { common: '普通', special: '特许', approved: '认可', verified: '核准', registered: '登记', other: '其他' }),
    },
    XK_XKZS: { holds: text('许可证书名称').max(500).optional().meta({ title: '许可证书名称' }), from: { fact: 'certificate' } },
    XK_XKBH: { holds: text('许可编号').max(64).optional().meta({ title: '许可编号' }) },
    XK_NR: { holds: prose('许可内容').max(4000).meta({ title: '许可内容' }), from: { fact: 'publicText' } },
    XK_JDRQ: { holds: decisionCells.decidedOn.meta({ title: '许可决定日期' }), from: { day: decided } },
    XK_YXQZ: { holds: date('有效期自'), from: { fact: 'validFrom' } },
    XK_YXQZI: { holds: date('有效期至').optional(), from: { fact: 'validUntil' } },
    XK_XKJG: { holds: text('许可机关').max(200).meta({ title: '许可机关' }), from: { organ: 'name' } },
    XK_XKJGDM: { holds: creditCode('许可机关统一社会信用代码'), from: bodyCode },
    XK_ZT: {
      holds: choice('当前状态', { 1: '有效', 2: '无效' }),
      from: { state: ['expired', 'retracted', 'revoked', 'ended'], yes: '2', no: '1' },
    },
    XK_LYDW: { holds: text('数据来源单位').max(200).meta({ title: '数据来源单位' }), from: { organ: 'name' } },
    XK_LYDWDM: { holds: creditCode('数据来源单位统一社会信用代码'), from: bodyCode },
    BZ: { holds: decisionCells.remark },
  },
} as const
