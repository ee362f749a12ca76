import type { Day } from '@yifa/calendar'
import type { Enclosure, FactValues } from '@yifa/kernel'
import type { InHand } from '../play/desk.ts'
import type { Story } from '../play/timetable.ts'
import { grounds, wanted } from './information-texts.ts'
import { company, person } from './people.ts'
import type { Scene } from './scene.ts'

type InformationOrgan = 'gov-office' | 'market' | 'urban' | 'housing'

/** How a request for information goes. */
export interface InformationPlan {
  readonly organ: InformationOrgan
  readonly outcome: string
  readonly kind?: 'person' | 'business' | 'research' | 'charity' | 'legalService'
  /** Filed on paper and served by hand; otherwise over the portal and served there. */
  readonly paper?: true
  readonly correct?: 'made' | 'never'
  readonly consult?: 'agrees' | 'objects' | 'silent'
  readonly overrule?: true
  readonly fee?: 'paid' | 'never'
  readonly reasons?: true
  /** Working days granted. */
  readonly extend?: number
  readonly withdraw?: true
  /** Working days after the day it was due. */
  readonly late?: number
  /** Working days after filing on which the answer is given; near the due day unless told. */
  readonly after?: number
  readonly publish?: true
}

const kinds = { business: company, research: company, charity: company, legalService: company, person } as const

type Way = (papers: readonly Enclosure[]) => { readonly act: string; readonly facts: FactValues }

/** The ways in which a request comes in (条例 31). */
const online: readonly [Way, ...Way[]] = [(identity) => ({ act: 'apply', facts: { channel: 'online', identity } })]
const onPaper: readonly [Way, ...Way[]] = [
  (identity) => ({ act: 'apply', facts: { channel: 'inPerson', identity } }),
  (papers) => ({ act: 'signFor', facts: { papers } }),
  (papers) => ({ act: 'writeIn', facts: { medium: 'letter', papers } }),
]

async function begun(scene: Scene, plan: InformationPlan): Promise<InHand> {
  const { luck, desk } = scene
  const kind = plan.kind ?? 'person'
  const applicant = kinds[kind](luck, plan.paper !== true)
  const { act, facts } = luck.pick(plan.paper ? onPaper : online)(desk.papers)
  const filed = await desk.file({
    procedure: 'openInformation',
    act,
    by: 'applicant',
    organ: plan.organ,
    facts: {
      applicant,
      applicantKind: kind,
      wanted: luck.pick(wanted),
      form: plan.paper ? 'paper' : 'electronic',
      ...facts,
    },
    ...(plan.paper ? { takenBy: 'office' } : {}),
  })
  if (act === 'writeIn') await filed.office(plan.organ, 'office', 'confirm', { confirmedBy: 'phone' })
  return filed
}

/** Documents go out on paper the day after, where the applicant wants paper. */
async function handed({ organ, paper }: InformationPlan, file: InHand, document: string): Promise<void> {
  if (paper) await file.serve(organ, 'office', document, 'mail')
}

async function* corrected(scene: Scene, plan: InformationPlan, file: InHand): Story {
  const { days, from } = scene
  yield days.within(days.workdays(from, 3))
  const correctBy = days.days(from, 18)
  await file.office(plan.organ, 'office', 'askToCorrect', {
    defects: '请写明所需信息的年度和文件名称。',
    correctBy,
  })
  await handed(plan, file, 'correctionNotice')
  if (plan.correct !== 'made') return
  yield days.within(days.days(from, 12))
  await file.party('applicant', 'correct', { supplement: '所需信息为上一年度的文件。' })
}

async function* consulted(scene: Scene, plan: InformationPlan, file: InHand, from: Day): Story {
  const { days, luck } = scene
  yield days.within(days.workdays(from, 2))
  await file.office(plan.organ, 'office', 'consult', { thirdParty: company(luck, false) })
  yield days.within(days.workdays(from, 3))
  await file.serve(plan.organ, 'office', 'consultation', 'mail')
  if (plan.consult === 'silent') {
    const due = (await file.due('consulting')) ?? from
    yield days.within(days.workdays(due, 1))
  } else {
    yield days.within(days.workdays(from, 10))
    const view = plan.consult === 'agrees' ? 'agrees' : 'objects'
    const facts = view === 'agrees' ? { view } : { view, viewReasons: '公开该信息会泄露我公司的商业秘密。' }
    await file.party('thirdParty', 'respond', facts, { as: 'thirdParty.1', takenBy: [plan.organ, 'office'] })
  }
  if (!plan.overrule) return
  yield days.within(days.workdays(from, 18))
  await file.office(plan.organ, 'office', 'overrule', {
    publicInterest: '涉及公共设施安全，不公开将对公共利益造成重大影响。',
  })
  await file.serve(plan.organ, 'office', 'disclosureNotice', 'mail')
}

async function* charged(scene: Scene, plan: InformationPlan, file: InHand, from: Day): Story {
  const { days } = scene
  yield days.within(days.workdays(from, 5))
  await file.office(plan.organ, 'office', 'demandFee', {
    fee: 320,
    feeStandard: 'items',
    payment: '凭缴款码到代收银行或者网上缴纳',
  })
  await handed(plan, file, 'feeNotice')
  if (plan.fee !== 'paid') return
  const paidOn = days.workdays(from, 9)
  yield days.within(paidOn)
  await file.party('applicant', 'pay', { paidOn })
}

async function* questioned(scene: Scene, plan: InformationPlan, file: InHand, from: Day): Story {
  const { days } = scene
  yield days.within(days.workdays(from, 2))
  await file.office(plan.organ, 'office', 'askReasons', { excess: '同一申请人本年度已提出六十余件内容相近的申请。' })
  await handed(plan, file, 'reasonsNotice')
  yield days.within(days.workdays(from, 8))
  await file.party('applicant', 'giveReasons', { excuse: '想多了解一些情况。' })
}

/** The day on which it is answered: by plan, late, or in the last days of the period. */
async function answerDay({ days, luck, from }: Scene, plan: InformationPlan, file: InHand): Promise<Day> {
  if (plan.after !== undefined) return days.workdays(from, plan.after)
  const due = (await file.due('replying')) ?? days.workdays(from, 20)
  return days.workdays(due, plan.late ?? -luck.between(1, 8))
}

async function* answered(scene: Scene, plan: InformationPlan, file: InHand): Story {
  const { days, refusedInformation } = scene
  yield days.within(await answerDay(scene, plan, file))
  const { outcome, organ } = plan
  const way = outcome === 'open' || outcome === 'partial' ? { way: '随本答复书一并提供复制件。' } : {}
  await file.office(organ, 'office', 'reply', { outcome, grounds: grounds[outcome] ?? '依法答复。', ...way })
  await handed(plan, file, 'reply')
  if (outcome.startsWith('denied') || outcome.startsWith('unavailable')) refusedInformation.push(file.id)
  if (!plan.publish) return
  yield days.within(days.workdays((await file.due('contesting')) ?? scene.from, 1))
  await file.office(organ, 'head', 'publish', {
    publicTitle: '依申请公开转主动公开：有关项目清单',
    publicText: '该信息涉及公众利益调整，需要公众广泛知晓，现纳入主动公开。（演示内容）',
  })
}

/** One request for information from filing to its end. */
export async function* information(scene: Scene, plan: InformationPlan): Story {
  const { days, from } = scene
  yield days.within(from)
  const file = await begun(scene, plan)
  yield days.within(days.workdays(from, 1))
  await file.office(plan.organ, 'office', '@claim')
  if (plan.withdraw) {
    yield days.within(days.workdays(from, 6))
    return file.party('applicant', 'withdraw')
  }
  if (plan.correct) yield* corrected(scene, plan, file)
  if (plan.correct === 'never') return
  const since = plan.correct ? days.days(from, 12) : from
  if (plan.consult) yield* consulted(scene, plan, file, since)
  if (plan.fee) yield* charged(scene, plan, file, since)
  if (plan.fee === 'never') return
  if (plan.reasons) yield* questioned(scene, plan, file, since)
  if (plan.extend !== undefined) {
    yield days.within(days.workdays((await file.due('replying')) ?? since, -3))
    await file.office(plan.organ, 'head', 'extend', {
      extraDays: plan.extend,
      extensionReason: '需要向多个单位核实、汇总。',
    })
    await handed(plan, file, 'extensionNotice')
  }
  yield* answered(scene, plan, file)
}
