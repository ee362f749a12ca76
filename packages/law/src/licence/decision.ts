import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/** 决定、颁证、公开 (许可法 34, 37–44), on promise or after examination. */
export const atOnceActs = {
  grantAtOnce: {
    title: '当场决定准予',
    art: ['34.2', '56'],
    by: 'office',
    from: ['received', 'examining'],
    to: 'granted',
    takes: ['grounds'],
  },
  grantOnPromise: {
    title: '告知承诺，当场准予',
    art: '优化营商环境条例 19',
    by: 'office',
    from: ['received', 'examining'],
    to: 'granted',
    where: { promise: 'yes', safety: 'no' },
    takes: ['grounds', 'checkBy'],
  },
  checkPromise: {
    title: '核查承诺',
    art: '优化营商环境条例 19',
    by: 'office',
    from: ['granted', 'valid', 'renewing', 'altering'],
    takes: ['promiseKept', 'findings'],
    unlawful: [{ without: 'grantOnPromise', art: '优化营商环境条例 19', why: '不是以告知承诺方式准予的许可' }],
  },
} as const

export const decisionActs = {
  extend: {
    title: '延长决定期限',
    art: '42.1',
    by: 'head',
    from: 'examining',
    where: { handling: 'ordinary' },
    takes: ['extraDays', 'reason'],
  },
  extendJointly: {
    title: '延长联合办理期限',
    art: '42.2',
    by: 'government',
    from: 'examining',
    where: { handling: 'joint' },
    takes: ['extraDays', 'reason'],
  },
  reportUp: {
    title: '报送初步审查意见和全部材料',
    art: '43',
    by: 'head',
    from: 'examining',
    to: 'reportedUp',
    where: { handling: 'preliminary' },
    takes: ['opinion'],
  },
  grant: {
    title: '准予许可',
    art: ['38.1', '48.2'],
    by: 'head',
    from: 'examining',
    to: 'granted',
    where: { handling: ['ordinary', 'joint'] },
    takes: ['grounds'],
    unlawful: [
      {
        where: { concerns: 'yes' },
        without: ['offerHearing', 'callHearing'],
        art: '47.1',
        why: '直接涉及申请人与他人之间重大利益关系的，应当告知听证权利',
      },
      { where: { testing: 'yes' }, without: 'endSpecial', art: '55', why: '应当根据检验、检测、检疫的结果作出决定' },
    ],
  },
  refuse: {
    title: '不予许可',
    art: ['38.2', '48.2', '78'],
    by: 'head',
    from: 'examining',
    to: 'refused',
    where: { handling: ['ordinary', 'joint'] },
    takes: ['refusalGround', 'grounds'],
  },
  deliver: {
    title: '颁发、送达许可证件',
    art: ['39', '44'],
    by: 'office',
    from: 'granted',
    to: 'valid',
    takes: ['certificate', 'validFrom', 'validUntil'],
    enters: {
      register: 'electronicLicences',
      change: 'enter',
      key: { of: 'number' },
      fields: {
        name: 'certificate',
        organ: { of: 'organ' },
        item: 'item',
        holder: { part: ['applicant', 'name'] },
        validFrom: 'validFrom',
        validUntil: 'validUntil',
        state: { says: 'valid' },
      },
    },
  },
  publish: {
    title: '公开许可决定',
    art: ['40', '三项制度意见 6'],
    by: 'office',
    from: ['granted', 'valid', 'renewing', 'altering', 'expired', 'retracted', 'revoked', 'ended', 'refused'],
    takes: ['publicTitle', 'publicText'],
    once: true,
  },
} as const

export const decisionDocuments = {
  extensionNotice: {
    title: '延长行政许可期限告知书',
    on: ['extend', 'extendJointly'],
    to: 'applicant',
    prints: ['extraDays', 'reason'],
    series: '许延',
  },
  grant: {
    title: '准予行政许可决定书',
    on: ['grant', 'grantAtOnce', 'grantOnPromise'],
    to: 'applicant',
    prints: ['item', 'grounds'],
    series: '许决',
  },
  refusal: {
    title: '不予行政许可决定书',
    on: 'refuse',
    to: 'applicant',
    prints: ['item', 'refusalGround', 'grounds'],
    series: '许不',
    remedies,
  },
} as const

/** From acceptance to the decision; hearings, tests and experts are not counted. */
const untilDecided = {
  since: ['accept', 'correct'],
  until: ['grant', 'refuse', 'grantAtOnce', 'grantOnPromise', 'withdraw'],
  excluding: [
    { in: 'hearing', art: '45' },
    { title: '检验、检测、检疫、鉴定和专家评审等', since: 'beginSpecial', until: 'endSpecial', art: '45' },
  ],
  toldIn: ['acceptance', 'extensionNotice'],
} as const

export const decidingClocks = {
  deciding: {
    title: '许可决定期限',
    limit: limits['licence.decide'],
    where: { handling: 'ordinary' },
    ...untilDecided,
    extension: { act: 'extend', granted: 'extraDays' },
  },
  decidingJointly: {
    title: '联合办理期限',
    limit: limits['licence.decide.joint'],
    where: { handling: 'joint' },
    ...untilDecided,
    extension: { act: 'extendJointly', granted: 'extraDays' },
  },
  reporting: {
    title: '先行审查期限',
    limit: limits['licence.preliminary-review'],
    where: { handling: 'preliminary' },
    since: ['accept', 'correct'],
    until: ['reportUp', 'withdraw'],
    excluding: [{ in: 'hearing', art: '45' }],
    toldIn: 'acceptance',
  },
} as const

export const deliveryClocks = {
  checkingPromise: {
    title: '核查承诺的期限',
    art: '优化营商环境条例 19',
    since: 'grantOnPromise',
    due: 'checkBy',
    until: 'checkPromise',
  },
  delivering: {
    title: '颁证送达期限',
    limit: limits['licence.deliver'],
    since: ['grant', 'grantAtOnce', 'grantOnPromise'],
    until: 'deliver',
  },
  publishing: {
    title: '公开期限',
    limit: limits['licence.publish'],
    since: ['grant', 'grantAtOnce', 'grantOnPromise'],
    until: 'publish',
    outlives: true,
  },
} as const
