import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

const paper = { register: 'electronicLicences', key: { of: 'number' } } as const
const withdrawn = { ...paper, change: 'amend', fields: { state: { says: 'revoked' } } } as const

/** 延续、变更、撤回、撤销、注销 (许可法 8, 49, 50, 69, 70, 78, 79). */
export const validityActs = {
  renew: { title: '申请延续', art: '50.1', by: 'applicant', from: 'valid', to: 'renewing', takes: ['request'] },
  grantRenewal: {
    title: '准予延续',
    art: '50.2',
    by: 'head',
    from: 'renewing',
    to: 'valid',
    takes: ['grounds', 'validUntil'],
    enters: { ...paper, change: 'amend', fields: { validUntil: 'validUntil' } },
  },
  refuseRenewal: { title: '不予延续', art: '50.2', by: 'head', from: 'renewing', to: 'ended', takes: ['grounds'] },
  deemRenewed: {
    title: '视为准予延续',
    art: '50.2',
    by: 'law',
    from: 'renewing',
    to: 'valid',
    enters: { ...paper, change: 'amend', fields: { validUntil: { says: null } } },
  },
  expire: { title: '有效期届满未延续', art: '70.1.1', by: 'law', from: 'valid', to: 'expired' },
  askAlteration: { title: '申请变更', art: '49', by: 'applicant', from: 'valid', to: 'altering', takes: ['alteration'] },
  grantAlteration: { title: '准予变更', art: '49', by: 'head', from: 'altering', to: 'valid', takes: ['grounds'] },
  refuseAlteration: { title: '不予变更', art: '49', by: 'head', from: 'altering', to: 'valid', takes: ['grounds'] },
  retract: {
    title: '变更或者撤回许可并补偿',
    art: '8.2',
    by: 'head',
    from: ['valid', 'renewing', 'altering'],
    to: 'retracted',
    takes: ['retractGround', 'grounds', 'compensation'],
    enters: withdrawn,
  },
  revoke: {
    title: '撤销许可',
    art: '69',
    by: 'head',
    from: ['valid', 'renewing', 'altering', 'granted'],
    to: 'revoked',
    takes: ['revokeGround', 'grounds', 'publicHarm', 'damages'],
    enters: withdrawn,
    unlawful: [
      { where: { publicHarm: 'yes' }, art: '69.3', why: '撤销可能对公共利益造成重大损害的，不予撤销' },
      {
        where: { revokeGround: ['fraud', 'promiseBroken'] },
        over: { damages: 0 },
        art: '69.4',
        why: '以欺骗、贿赂等不正当手段取得的许可被撤销的，其利益不受保护',
      },
      {
        where: { revokeGround: 'promiseBroken' },
        without: 'checkPromise',
        art: '优化营商环境条例 19',
        why: '应当先核查承诺是否属实',
      },
    ],
  },
  deregister: {
    title: '办理注销手续',
    art: '70',
    by: 'office',
    from: ['expired', 'retracted', 'revoked', 'ended'],
    takes: ['deregisterGround'],
    enters: { ...paper, change: 'end' },
    once: true,
  },
} as const

export const validityDocuments = {
  renewal: { title: '准予延续行政许可决定书', on: 'grantRenewal', to: 'applicant', prints: ['item', 'validUntil'], series: '许续' },
  renewalRefusal: {
    title: '不予延续行政许可决定书',
    on: 'refuseRenewal',
    to: 'applicant',
    prints: ['item', 'grounds'],
    series: '许不续',
    remedies,
  },
  alteration: {
    title: '行政许可变更决定书',
    on: ['grantAlteration', 'refuseAlteration'],
    to: 'applicant',
    prints: ['alteration', 'grounds'],
    series: '许变',
    remedies,
  },
  retraction: { title: '撤回行政许可决定书', on: 'retract', to: 'applicant', series: '许回', remedies },
  revocation: {
    title: '撤销行政许可决定书',
    on: 'revoke',
    to: 'applicant',
    prints: ['revokeGround', 'grounds'],
    series: '许撤',
    remedies,
  },
  deregistration: { title: '注销行政许可公告', on: 'deregister', to: 'applicant', series: '许销' },
} as const

export const validityClocks = {
  renewing: { title: '申请延续期限', limit: limits['licence.renew.apply'], ahead: 'validUntil', until: 'renew' },
  decidingRenewal: {
    title: '延续决定期限',
    limit: limits['licence.renew.decide'],
    ahead: 'validUntil',
    until: ['grantRenewal', 'refuseRenewal'],
    otherwise: 'deemRenewed',
  },
  expiring: {
    title: '有效期',
    art: '70.1.1',
    since: ['deliver', 'grantRenewal'],
    due: 'validUntil',
    until: ['renew', 'retract', 'revoke'],
    otherwise: 'expire',
  },
  altering: {
    title: '变更决定期限',
    limit: limits['licence.decide'],
    since: 'askAlteration',
    until: ['grantAlteration', 'refuseAlteration'],
  },
  banAfterConcealment: {
    title: '一年内不得再次申请',
    limit: limits['licence.reapply-ban.conceal'],
    where: { safety: 'yes', refusalGround: 'concealed' },
    since: 'refuse',
    lasts: true,
    outlives: true,
  },
  banAfterFraud: {
    title: '三年内不得再次申请',
    limit: limits['licence.reapply-ban.fraud'],
    where: { safety: 'yes', revokeGround: 'fraud' },
    since: 'revoke',
    lasts: true,
    outlives: true,
  },
} as const
