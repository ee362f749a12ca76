import { type AnyIndicator, type AnyWhere, type Figure, figure, type Happened, type Many, matches } from '@yifa/kernel'
import type { Counted } from './counted.ts'

const information = { matter: 'information' } as const

/** What a lawsuit about open information came to once its judgment was final, or where it is still pending. */
const lawsuits = (name: string, title: string, suit: Many<string>): Readonly<Record<string, AnyIndicator>> => {
  const about = { ...information, suit }
  const final = ['becomeFinal', 'judgeFinally']
  const corrected = ['revoked', 'ordered', 'payment', 'unlawful', 'void', 'remedied', 'altered', 'agreement']
  return {
    [`${name}Upheld`]: { title: `${title}结果维持`, count: final, where: { ...about, outcome: 'dismissed' } },
    [`${name}Corrected`]: { title: `${title}结果纠正`, count: final, where: { ...about, outcome: corrected } },
    [`${name}Rejected`]: {
      title: `${title}驳回起诉、调解`,
      count: final,
      where: { ...about, outcome: ['rejected', 'settled'] },
    },
    [`${name}Withdrawn`]: { title: `${title}撤诉`, count: 'withdraw', where: about },
    [`${name}Pending`]: { title: `${title}尚未审结`, standing: 'at end', where: { ...about, effect: 'pending' } },
  }
}

/** A document has its kind of validity from the day it is published. */
const published = { validity: ['general', 'trial', 'unlimited'] } as const

/**
 * Figures that only the form of the yearly report on open information asks for (国办公开办函〔2021〕30号), by procedure.
 * They are counted from the same acts as the procedure's own.
 */
const formIndicators: Readonly<Record<string, Readonly<Record<string, AnyIndicator>>>> = {
  normativeDocument: {
    formInForceBefore: { title: '年初现行有效的规范性文件', standing: 'at start', where: published },
    formAbolished: { title: '本年废止、失效的规范性文件', count: ['repeal', 'expire'] },
    formInForce: { title: '年末现行有效的规范性文件', standing: 'at end', where: published },
  },
  litigation: {
    ...lawsuits('direct', '政府信息公开直接起诉案件', ['direct', 'inaction']),
    ...lawsuits('reviewed', '政府信息公开复议后起诉案件', 'afterReview'),
  },
  reconsideration: {
    formUpheld: {
      title: '政府信息公开复议案件结果维持',
      count: 'decide',
      where: { ...information, outcome: ['upheld', 'denied'] },
    },
    formCorrected: {
      title: '政府信息公开复议案件结果纠正',
      count: 'decide',
      where: { ...information, outcome: ['altered', 'revoked', 'unlawful', 'ordered', 'void', 'agreement'] },
    },
    formOther: {
      title: '政府信息公开复议案件其他结果',
      count: ['settle', 'dismiss', 'permitWithdrawal', 'terminate', 'terminateAfterStay'],
      where: information,
    },
    formPending: { title: '政府信息公开复议案件尚未审结', standing: 'at end', where: information },
  },
}

/** What happened, of what stood open only the cases that are meant. */
const among = (happened: Happened, where: AnyWhere | undefined): Happened => ({
  ...happened,
  atStart: happened.atStart.filter(({ choices }) => matches(where, choices)),
  atEnd: happened.atEnd.filter(({ choices }) => matches(where, choices)),
})

/** Adds the figures of the form to those of a procedure; without what happened there is nothing to count them from. */
export function formed(counted: Counted): Counted {
  const own = formIndicators[counted.key]
  const { happened } = counted
  if (!own || !happened) return counted
  const procedure = { ...counted.procedure, indicators: { ...counted.procedure.indicators, ...own } }
  const more = Object.entries(own).map(([name, { where }]): readonly [string, Figure] => [
    name,
    figure(procedure, name, among(happened, where)),
  ])
  return { ...counted, procedure, figures: { ...counted.figures, ...Object.fromEntries<Figure>(more) } }
}

/** The value of a figure, or null where it is not counted. */
export const cellOf = (counted: Counted | undefined, indicator: string): number | null =>
  counted?.figures[indicator]?.value ?? null
