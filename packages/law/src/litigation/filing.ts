import { limits } from '../limits.ts'

/** 起诉、立案、应诉 (行政诉讼法 45–51, 67). */
export const filingActs = {
  sue: {
    title: '起诉',
    art: ['45', '46', '47'],
    by: 'plaintiff',
    opens: 'sued',
    takes: ['plaintiff', 'court', 'conduct', 'matter', 'claim', 'suit', 'learnedOn', 'conductOn', 'requestedOn', 'estate', 'informed'],
  },
  register: {
    title: '法院立案',
    art: '51.2',
    by: 'court',
    from: 'sued',
    to: 'registered',
    takes: ['courtNumber', 'track'],
    sets: { effect: 'pending' },
  },
  notRegister: { title: '裁定不予立案', art: '51.2', by: 'court', from: 'sued', to: 'notRegistered', takes: ['ruling'] },
  receive: { title: '收到应诉通知和起诉状副本', art: '67.1', by: 'office', from: 'registered', to: 'answering', takes: ['unit'] },
} as const

export const filingClocks = {
  suing: {
    title: '起诉期限',
    limit: {
      suit: {
        direct: limits['litigation.sue'],
        afterReview: limits['reconsideration.court.after-decision'],
        inaction: limits['litigation.sue'],
      },
    },
    where: { informed: 'yes' },
    sinceDate: 'learnedOn',
    until: 'sue',
  },
  suingUninformed: {
    title: '未告知起诉期限的最长期限',
    limit: limits['litigation.sue.not-informed'],
    where: { informed: 'no' },
    sinceDate: 'learnedOn',
    until: 'sue',
  },
  suingAtLatest: {
    title: '最长起诉期限',
    limit: { estate: { yes: limits['litigation.sue.cap.realestate'], no: limits['litigation.sue.cap.other'] } },
    sinceDate: 'conductOn',
    until: 'sue',
  },
  waiting: {
    title: '履行法定职责的期限',
    limit: limits['litigation.inaction.wait'],
    where: { suit: 'inaction' },
    sinceDate: 'requestedOn',
    lasts: true,
  },
  registering: { title: '法院立案期限', limit: limits['litigation.register'], since: 'sue', until: ['register', 'notRegister'] },
  sendingComplaint: { title: '发送起诉状副本期限', limit: limits['litigation.serve-complaint'], since: 'register', until: 'receive' },
} as const
