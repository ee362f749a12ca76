import { limits } from '../limits.ts'
import { inForce, inRegister } from './normative-document-words.ts'

/** 集体审议、签署、登记、公布、解读. */
export const issuingActs = {
  adopt: {
    title: '集体审议通过',
    art: '6',
    by: 'head',
    from: 'reviewed',
    to: 'adopted',
    takes: ['meeting'],
    unlawful: [{ where: { legality: ['amend', 'unlawful'] }, art: '5', why: '未经合法性审核或者经审核不合法的，不得提交集体审议' }],
  },
  signInEmergency: {
    title: '紧急情况，负责人直接签发',
    art: '6',
    by: 'head',
    from: 'reviewed',
    to: 'signed',
    where: { emergency: 'yes' },
    takes: ['signedBy'],
  },
  sign: { title: '主要负责人签署', art: '6', by: 'head', from: 'adopted', to: 'signed', takes: ['signedBy'] },
  register: { title: '统一登记、统一编号、统一印发', art: '7', by: 'legal', from: 'signed', to: 'registered', takes: ['number', 'theme'] },
  publish: {
    title: '公布',
    art: '7',
    by: 'office',
    from: 'registered',
    to: 'published',
    takes: ['publicTitle', 'publicText', 'publishedIn', 'effectiveOn', 'atOnce', 'validity', 'expiresOn'],
    enters: [
      { register: 'documentsInForce', change: 'end', key: { before: 'number' } },
      {
        ...inRegister,
        change: 'enter',
        fields: {
          name: 'publicTitle',
          organ: { of: 'organ' },
          number: 'number',
          kind: 'issuer',
          theme: 'theme',
          issuedOn: { on: ['sign', 'signInEmergency'] },
          publishedOn: { of: 'day' },
          effectiveOn: 'effectiveOn',
          until: 'expiresOn',
          place: 'publishedIn',
          reviewed: { says: 'yes' },
          comments: { done: 'solicit', yes: 'yes', no: 'exempt' },
          filed: { says: 'none' },
          fileBy: { due: 'filing' },
        },
      },
    ],
    unlawful: [{ where: { validity: ['general', 'trial'] }, untold: 'expiresOn', art: '工作惯例', why: '设定有效期的，应当写明届满之日' }],
  },
  startApplying: { title: '开始施行', art: '山东规定 53', by: 'office', from: 'published', once: true },
  interpret: { title: '发布政策解读', art: '公开细则 2', by: 'office', from: inForce, takes: ['interpretation'] },
} as const

export const issuingClocks = {
  registering: {
    title: '登记期限（山东）',
    limit: limits['document.register.sd'],
    where: { region: 'shandong' },
    since: ['sign', 'signInEmergency'],
    until: 'register',
  },
  applying: {
    title: '公布与施行的间隔（山东）',
    limit: limits['document.effect.gap.sd'],
    where: { region: 'shandong', atOnce: 'after' },
    since: 'publish',
    holds: 'startApplying',
  },
  interpreting: { title: '发布解读期限', limit: limits['document.interpretation'], since: 'publish', until: 'interpret' },
} as const
