import type { Luck } from '../play/luck.ts'

const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const
const trades = ['科技', '商贸', '餐饮', '建材', '物流', '文化'] as const

const phone = ({ below }: Luck): string => `1000000${String(below(10_000)).padStart(4, '0')}`

/** Somebody who does not exist; no telephone number of China begins with 100. */
export const person = (luck: Luck, electronic: boolean) => ({
  kind: 'person',
  name: `演示${luck.pick(stems)}${luck.pick(stems)}`,
  phone: phone(luck),
  address: `清源区演示路${luck.between(1, 200)}号`,
  electronic,
})

export const company = (luck: Luck, electronic: boolean) => ({
  kind: 'organisation',
  name: `清源演示${luck.pick(trades)}有限公司`,
  phone: phone(luck),
  address: `清源区演示大道${luck.between(1, 99)}号`,
  electronic,
})
