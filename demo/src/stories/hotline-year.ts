import type { HotlinePlan } from './hotline.ts'

/** The calls of the demonstration's year, in their order. */
export const hotlineYear: readonly HotlinePlan[] = [
  { class: 'enquiry', at: 'once' },
  { class: 'help', units: ['qinghe'] },
  { class: 'complaint', units: ['urban'], satisfaction: 'fair' },
  { class: 'report', units: ['market'] },
  { class: 'help', units: ['qinghe', 'urban'], satisfaction: 'satisfied' },
  { class: 'complaint', units: ['housing'], satisfaction: 'dissatisfied', reopen: true },
  { class: 'enquiry', units: ['housing'] },
  { class: 'suggestion', units: ['urban'] },
  { class: 'complaint', units: ['qinghe', 'housing', 'qinghe'], urge: true, satisfaction: 'fair' },
  { class: 'report', at: 'declined' },
  { class: 'help', units: ['yuntai'], late: 2, satisfaction: 'dissatisfied' },
  { class: 'complaint', units: ['market'], enterprise: true, after: 2 },
  { class: 'help', units: ['housing'], suspend: true },
  { class: 'enquiry', at: 'once' },
  { class: 'complaint', units: ['urban'], extend: 5, assistant: 'yuntai' },
  { class: 'report', units: ['urban'], satisfaction: 'fair' },
  { class: 'help', units: ['qinghe'], terminate: true },
  { class: 'complaint', units: ['market'], late: 1 },
  { class: 'suggestion', units: ['yuntai'], satisfaction: 'fair' },
  { class: 'complaint', units: ['yuntai', 'urban'], satisfaction: 'dissatisfied' },
  { class: 'enquiry', at: 'once' },
  { class: 'help', units: ['urban'], urge: true },
  { class: 'report', units: ['market'], assistant: 'qinghe' },
  { class: 'complaint', units: ['housing'], extend: 3, satisfaction: 'dissatisfied', reopen: true },
  { class: 'help', units: ['yuntai'] },
  { class: 'complaint', units: ['urban', 'market', 'urban'], satisfaction: 'dissatisfied' },
  { class: 'suggestion', at: 'once' },
  { class: 'report', units: ['housing'], late: 4, urge: true, satisfaction: 'dissatisfied', reopen: true },
  { class: 'help', units: ['qinghe'] },
  { class: 'enquiry', units: ['market'] },
  { class: 'complaint', units: ['qinghe'], satisfaction: 'fair' },
  { class: 'help', units: ['housing'], suspend: true, extend: 2 },
]

/** Calls that are open today, by the working days since they came in. */
export const hotlineToday: readonly (readonly [received: number, plan: HotlinePlan])[] = [
  [0, { class: 'help', units: ['qinghe'], stop: 'unsigned' }],
  [1, { class: 'complaint', units: ['market'], after: 4 }],
  [2, { class: 'report', units: ['urban'], after: 6 }],
  [3, { class: 'help', units: ['yuntai', 'qinghe', 'urban'], after: 9 }],
  [5, { class: 'complaint', units: ['housing'], after: 30, urge: true }],
  [7, { class: 'help', units: ['yuntai'], after: 30 }],
  [9, { class: 'complaint', units: ['urban'], stop: 'unheard' }],
  [4, { class: 'help', units: ['housing'], suspend: true }],
]
