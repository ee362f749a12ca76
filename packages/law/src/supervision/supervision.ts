import { procedure } from '@yifa/kernel'
import { supervisionRegulation } from '../limits/sources.ts'
import { instrumentActs, instrumentClocks, instrumentDocuments } from './instruments.ts'
import { localClocks } from './supervision-clocks.ts'
import { ordered, supervisionFacts } from './supervision-words.ts'

/** 行政执法监督: from the clue through 督办函, 意见书 and 决定书 to what was corrected. */
export const supervision = procedure({
  title: '行政执法监督',
  source: supervisionRegulation.source,
  otherLaws: { 移送规定: '行政执法机关移送涉嫌犯罪案件的规定' },
  series: '监',

  parties: { complainant: '投诉人', supervised: '被监督机关' },
  public: ['complainant'],
  offer: {
    title: '投诉行政执法行为',
    about: '认为行政执法违法、不当，或者不履行执法职责的，可以向行政执法监督机构投诉。',
    help: {
      complainant: '答复给谁、怎样联系；身份信息加密保存。',
      conduct: '哪个机关、什么时间、做了什么或者没有做什么，要求怎样纠正。要求撤销决定或者赔偿的，会告知您申请复议、诉讼的途径。',
    },
  },
  posts: { office: '行政执法监督机构', head: '行政执法监督机构负责人', government: '本级人民政府' },
  seats: { government: 'government' },
  states: {
    clue: '线索审查',
    verifying: '核查',
    verified: '待处理',
    awaiting: '待反馈纠正情况',
    deciding: '报请政府决定',
    executing: '执行决定书',
  },
  endings: {
    notFiled: '不予立案',
    guided: '引导复议、诉讼',
    unfounded: '未发现问题',
    corrected: '当场纠正',
    closed: '结案归档',
  },

  facts: supervisionFacts,

  links: { supervised: '被监督的行政执法案件', review: '案卷评查', police: '移送公安机关的案件' },

  acts: {
    complain: {
      title: '投诉行政执法行为',
      art: '33',
      by: 'complainant',
      opens: 'clue',
      takes: ['complainant', 'conduct'],
      sets: { mode: 'complaint' },
    },
    find: { title: '登记监督线索', art: ['15', '20', '21'], by: 'office', opens: 'clue', takes: ['mode', 'matter'] },
    guide: {
      title: '引导当事人申请复议、提起诉讼',
      art: '33.3',
      by: 'office',
      from: 'clue',
      to: 'guided',
      takes: ['guidance'],
      unlawful: [{ without: 'complain', art: '33.3', why: '没有投诉人可以引导' }],
    },
    decline: { title: '不予立案', art: ['33.3', '工作惯例'], by: 'head', from: 'clue', to: 'notFiled', takes: ['declined', 'reason'] },
    file: {
      title: '立案',
      art: '工作惯例',
      by: 'head',
      from: 'clue',
      to: 'verifying',
      takes: ['supervised', 'field', 'matter', 'remedy', 'localRule'],
      unlawful: [
        { where: { remedy: 'pending' }, art: '33.3', why: '已进入行政复议、诉讼程序的，不重复监督' },
        { where: { remedy: 'open' }, without: 'find', art: '33.3', why: '符合行政复议、诉讼条件的，应当引导当事人申请复议、提起诉讼' },
      ],
    },
    notify: { title: '通知被监督机关说明', art: '22', by: 'office', from: 'verifying', takes: ['notice'] },
    explain: {
      title: '自查说明',
      art: '22',
      by: 'supervised',
      from: 'verifying',
      takes: ['explanation'],
      unlawful: [{ without: 'notify', art: '22', why: '监督机构尚未通知说明' }],
    },
    check: { title: '核查', art: '22', by: 'office', from: 'verifying', takes: ['means', 'evidence'], hands: 2 },
    correctAtOnce: {
      title: '当场纠正',
      art: '26.2',
      by: 'office',
      from: 'verifying',
      to: 'corrected',
      takes: ['correctedAtOnce'],
      unlawful: [{ without: 'check', art: '22', why: '尚未核查' }],
    },
    conclude: {
      title: '核查终结',
      art: ['27', '28', '29'],
      by: 'office',
      from: 'verifying',
      to: 'verified',
      takes: ['finding', 'findingText'],
      unlawful: [{ without: 'check', art: '22', why: '尚未核查' }],
    },
    endUnfounded: { title: '终结监督', art: '工作惯例', by: 'head', from: 'verified', to: 'unfounded', where: { finding: 'none' } },
    ...instrumentActs,
    sanction: {
      title: '通报、约谈、公布',
      art: ['22', '31'],
      by: 'head',
      from: ['verified', ...ordered, 'deciding', 'closed'],
      takes: ['sanction', 'circular'],
    },
    advisePersonnel: {
      title: '提出人员处理建议',
      art: '32',
      by: 'head',
      from: ['verified', ...ordered, 'deciding', 'closed'],
      takes: ['personnel', 'personnelText'],
      unlawful: [{ where: { finding: 'none' }, art: '32', why: '没有违法或者明显不当的执法行为' }],
    },
    transferToDiscipline: {
      title: '移送监察机关',
      art: '33.1',
      by: 'head',
      from: ['verifying', 'verified', ...ordered, 'deciding', 'closed'],
      takes: ['discipline'],
    },
    answerComplainant: {
      title: '答复投诉人',
      art: '33',
      by: 'office',
      from: ['notFiled', 'unfounded', 'corrected', 'closed'],
      takes: ['answer'],
      once: true,
      unlawful: [{ without: 'complain', art: '33', why: '没有投诉人' }],
    },
    close: {
      title: '结案归档',
      art: ['27', '28', '29'],
      by: 'head',
      from: [...ordered],
      to: 'closed',
      unlawful: [
        { after: 'object', without: 'answerObjection', since: 'answerObjection', art: '30', why: '异议尚未处理' },
        { after: 'decide', without: ['reportExecution', 'answerObjection'], art: '29', why: '被监督机关尚未报告决定书的执行情况' },
        {
          where: { objectionOutcome: ['upheld', 'altered'] },
          after: 'decide',
          without: 'reportExecution',
          art: '29',
          why: '被监督机关尚未报告决定书的执行情况',
        },
        {
          where: { finding: ['neglect', 'unlawful', 'improper'], objectionOutcome: ['upheld', 'altered'] },
          without: ['reportCorrection', 'reportExecution'],
          art: ['27', '28'],
          why: '被监督机关尚未报送纠正情况',
        },
        {
          where: { finding: ['neglect', 'unlawful', 'improper'] },
          without: ['reportCorrection', 'reportExecution', 'answerObjection'],
          art: ['27', '28'],
          why: '被监督机关尚未报送纠正情况',
        },
      ],
    },
  },

  documents: {
    guidance: { title: '行政复议、诉讼引导告知书', on: 'guide', to: 'complainant', series: '监引' },
    declining: { title: '不予立案告知书', on: 'decline', to: 'complainant', prints: ['conduct', 'declined', 'reason'], series: '监不' },
    notice: { title: '行政执法监督通知书', on: 'notify', to: 'supervised', prints: ['matter', 'notice'], series: '监通' },
    ...instrumentDocuments,
    review: {
      title: '异议处理决定',
      on: 'answerObjection',
      to: 'supervised',
      prints: ['objection', 'objectionOutcome', 'objectionReason'],
      series: '监复',
    },
    answer: { title: '投诉处理答复书', on: 'answerComplainant', to: 'complainant', prints: ['conduct', 'answer'], series: '监答' },
  },

  clocks: {
    ...instrumentClocks,
    ...localClocks,
  },

  disclosure: {
    facts: ['field', 'finding', 'circular'],
    on: 'sanction',
    office: ['personnel', 'personnelText', 'discipline', 'escalation', 'evidence'],
  },

  indicators: {
    carriedIn: { title: '上年结转监督案件', standing: 'at start' },
    complaints: { title: '收到执法监督投诉', count: 'complain' },
    clues: { title: '监督线索', count: ['complain', 'find'], by: 'mode' },
    filed: { title: '监督立案', count: 'file' },
    declined: { title: '不予立案', count: 'decline', by: 'declined' },
    guided: { title: '引导复议、诉讼', count: 'guide' },
    concluded: { title: '核查终结', count: 'conclude', by: 'finding' },
    atOnce: { title: '当场纠正', count: 'correctAtOnce' },
    orders: { title: '制发督办函', unit: '份', count: 'order' },
    opinions: { title: '制发意见书', unit: '份', count: 'opine' },
    decisions: { title: '制发决定书', unit: '份', count: 'decide', by: 'decided' },
    corrected: { title: '报送纠正情况', count: 'reportCorrection' },
    correctedOnTime: { title: '按期报送纠正情况', count: 'reportCorrection', within: ['fulfilling', 'correcting'] },
    correctedOnTimeRate: { title: '按期纠正率', share: 'correctedOnTime', of: 'corrected' },
    objections: { title: '异议处理', count: 'answerObjection', by: 'objectionOutcome' },
    personnel: { title: '人员处理建议', count: 'advisePersonnel', by: 'personnel' },
    disciplined: { title: '移送监察机关', count: 'transferToDiscipline' },
    closed: { title: '结案', count: 'close' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
