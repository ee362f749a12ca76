import { choice, date, lines, organ, prose, register, text } from '@yifa/kernel'

/** 责任追究: for decisions and for enforcement, with the exemption looked at first. */
export const accountability = register({
  title: '责任追究台账',
  entry: '追责事项',
  about: '重大决策终身责任追究、执法过错责任追究以及尽职免责的认定；离岗不影响记录。',
  basis: '重大行政决策程序暂行条例第三十八条；行政处罚法（2021）第七十六条',
  fields: {
    code: text('编号'),
    name: text('事项'),
    organ: organ('责任单位'),
    kind: choice('类别', { decision: '重大行政决策', enforcement: '行政执法', document: '规范性文件', service: '政务服务' }),
    matter: text('所涉决策、案件编号'),
    ground: choice('情形', {
      power: '超越法定权限',
      procedure: '违反法定程序',
      error: '决策、认定严重失误',
      delay: '依法应当及时作出而久拖不决',
      benchmark: '违反裁量基准',
    }),
    persons: lines('责任人员和职务'),
    roles: choice('责任人类别', { chief: '行政首长', leader: '其他领导人员', handler: '直接责任人员' }),
    on: date('认定日期'),
    finding: prose('认定'),
    evidence: lines('证据').optional(),
    exemption: choice('尽职免责审查', { exempted: '符合免责情形', lightened: '从轻', none: '不免责', pending: '未审查' }),
    exemptionGround: text('免责情形').optional(),
    sanction: choice('处理', {
      none: '不予追究',
      criticism: '批评教育',
      admonition: '诫勉',
      discipline: '处分',
      transfer: '移送监察',
    }).optional(),
    sanctionOn: date('处理日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  ascending: [['on', 'sanctionOn']],
  flags: [
    { untold: 'evidence', refuses: true, why: '认定没有证据' },
    { where: { exemption: 'pending' }, why: '尚未进行尽职免责审查' },
    { where: { exemption: 'exempted' }, untold: 'exemptionGround', why: '免责没有写明情形' },
    { where: { exemption: ['none', 'lightened'] }, untold: 'sanction', why: '没有处理结果' },
  ],
  indicators: {
    findings: { title: '责任追究件数', unit: '件', count: 'enter', by: ['kind', 'ground', 'exemption'] },
    exempted: { title: '尽职免责件数', unit: '件', count: 'enter', where: { exemption: 'exempted' } },
    sanctioned: {
      title: '追究责任件数',
      unit: '件',
      standing: 'at end',
      where: { sanction: ['criticism', 'admonition', 'discipline', 'transfer'] },
    },
  },
})
