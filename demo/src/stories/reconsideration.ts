import type { Day } from '@yifa/calendar'
import type { InHand } from '../play/desk.ts'
import type { Story } from '../play/timetable.ts'
import { company, person } from './people.ts'
import { conducts, type Matter, respondents } from './reconsideration-texts.ts'
import type { Scene } from './scene.ts'

export type Ending =
  | 'reject'
  | 'dismiss'
  | 'withdraw'
  | 'settle'
  | { readonly outcome: string; readonly redo?: true; readonly letter?: true }

/** How a reconsideration goes. */
export interface ReconsiderationPlan {
  readonly matter: Matter
  readonly end: Ending
  /** Begun before 2024 and judged by the law of then. */
  readonly old?: true
  readonly company?: true
  readonly paper?: true
  readonly correct?: 'made' | 'never'
  /** Not accepted in time by anybody, so that the law accepts it. */
  readonly unaccepted?: true
  readonly simple?: true
  readonly silent?: true
  readonly thirdParty?: true
  readonly hearing?: true
  /** Calendar days in suspension. */
  readonly suspend?: number
  readonly extend?: number
  readonly late?: number
  /** Calendar days after acceptance on which it ends; some days before the due day unless told. */
  readonly after?: number
}

const at = 'review'

async function begun(
  { desk, luck, days, from, refusedInformation }: Scene,
  plan: ReconsiderationPlan,
): Promise<InHand> {
  const [conduct, reasons] = conducts[plan.matter]
  const challenged = plan.matter === 'information' && !plan.old ? refusedInformation.shift() : undefined
  return desk.file({
    procedure: 'reconsideration',
    act: 'apply',
    by: 'applicant',
    organ: at,
    facts: {
      applicant: (plan.company ? company : person)(luck, plan.paper !== true),
      respondent: { kind: 'organisation', name: respondents[plan.matter] },
      matter: plan.matter,
      conduct,
      learnedOn: days.days(from, -luck.between(5, 40)),
      claim: plan.matter === 'inaction' ? '责令限期履行职责' : '撤销该行政行为',
      reasons,
    },
    ...(challenged === undefined ? {} : { links: [{ kind: 'challenged', case: challenged }] }),
    ...(plan.paper ? { takenBy: 'office' } : {}),
  })
}

/** Documents the platform does not serve by itself go out by hand. */
const handed = (file: InHand, document: string): Promise<void> => file.serve(at, 'office', document)

async function* corrected({ days, from }: Scene, plan: ReconsiderationPlan, file: InHand): Story {
  yield days.within(days.workdays(from, 2))
  await file.office(at, 'office', 'askToCorrect', { defects: '请补充身份证明和行政行为的证据。' })
  await handed(file, 'correctionNotice')
  if (plan.correct !== 'made') return
  yield days.within(days.workdays(from, 6))
  await file.party('applicant', 'correct', { supplement: '已补充身份证明。' }, { takenBy: [at, 'office'] })
}

async function* accepted({ days, luck }: Scene, plan: ReconsiderationPlan, file: InHand, since: Day): Story {
  if (plan.unaccepted) {
    const due = (await file.due('screening')) ?? since
    yield days.within(days.workdays(due, 1))
  } else {
    yield days.within(days.workdays(since, luck.between(2, 4)))
    const track = plan.simple ? { track: 'simple', simpleGround: 'information' } : { track: 'ordinary' }
    await file.office(at, 'organ', 'accept', plan.old ? {} : { ...track, ...(plan.hearing ? { weight: 'major' } : {}) })
    await handed(file, 'acceptanceNotice')
  }
  yield days.within(days.workdays(since, 6))
  await file.office(at, 'office', 'sendCopy')
  await handed(file, 'answerNotice')
}

async function* answered({ days, luck }: Scene, plan: ReconsiderationPlan, file: InHand): Story {
  const due = await file.due('answering')
  if (due === undefined) return
  if (plan.silent) {
    yield days.within(days.workdays(due, 2))
    await file.party('respondent', 'answerLate', { defence: '因工作疏忽未在期限内答复。' }, { takenBy: [at, 'office'] })
    return
  }
  yield days.within(days.workdays(due, -luck.between(1, 2)))
  const answer = {
    defence: '该行政行为认定事实清楚，适用依据正确，程序合法。',
    evidenceList: '一、现场检查笔录；二、询问笔录；三、送达回证。',
  }
  await file.party('respondent', 'answer', answer, { takenBy: [at, 'office'] })
}

async function* suspended({ days }: Scene, plan: ReconsiderationPlan, file: InHand, since: Day): Story {
  if (plan.suspend === undefined) return
  yield days.within(days.workdays(since, 15))
  await file.office(at, 'organ', 'suspend', { stayGround: 'otherCase' })
  await handed(file, 'suspensionNotice')
  yield days.within(days.open(days.days(days.workdays(since, 15), plan.suspend)))
  await file.office(at, 'organ', 'resume')
}

async function* heard(scene: Scene, plan: ReconsiderationPlan, file: InHand, since: Day): Story {
  const { days, luck } = scene
  if (plan.thirdParty) await file.office(at, 'office', 'joinThirdParty', { thirdParty: company(luck, false) })
  if (plan.old || plan.simple) return
  if (!plan.hearing) {
    yield days.within(days.workdays(since, 14))
    return file.office(at, 'office', 'hear', { views: '通过电话听取申请人意见，申请人坚持复议请求。' })
  }
  const hearingOn = days.workdays(since, 26)
  yield days.within(days.workdays(since, 16))
  await file.office(at, 'office', 'notifyHearing', {
    hearingOn,
    hearingPlace: '区政府行政复议听证室（演示）；处罚事实与裁量。',
  })
  await handed(file, 'hearingNotice')
  yield days.within(hearingOn)
  await file.office(at, 'office', 'holdHearing', {
    hearingPanel: '主持人：演示月；听证员：演示星、演示辰；记录员：演示露',
    hearingRecord: '双方到场，围绕事实认定和裁量举证、质证。',
  })
  yield days.within(days.workdays(hearingOn, 3))
  await file.office(at, 'office', 'consultCommittee', { committeeView: '委员会认为裁量明显不当，建议变更。' })
}

async function endDay({ days, luck, from }: Scene, plan: ReconsiderationPlan, file: InHand): Promise<Day> {
  if (plan.after !== undefined) return days.open(days.days(from, plan.after))
  const due = (await file.due('deciding')) ?? days.days(from, 60)
  return days.workdays(due, plan.late ?? -luck.between(1, 8))
}

async function* decided({ days }: Scene, end: Exclude<Ending, string>, file: InHand, day: Day, old: boolean): Story {
  await file.office(at, 'office', 'submitOpinion', { opinion: '经审理，拟作出如下决定。' }, 2)
  await file.office(at, 'organ', 'decide', {
    outcome: end.outcome,
    findings: '经审理查明的事实和理由见卷。（演示内容）',
    approval: end.outcome === 'altered' ? 'collective' : 'signed',
    ...(end.redo && !old ? { redo: 'yes' } : {}),
  })
  yield days.within(days.workdays(day, 2))
  await handed(file, 'decision')
  if (end.letter) {
    yield days.within(days.workdays(day, 4))
    await file.office(at, 'organ', 'issueLetter', { letter: '请规范执法程序，完善内部审核，并报送整改情况。' })
    await handed(file, 'opinionLetter')
    yield days.within(days.workdays(day, 30))
    await file.party(
      'respondent',
      'reportCorrection',
      { corrected: '已组织培训并修订内部审核流程。' },
      { takenBy: [at, 'office'] },
    )
  }
  if (old) return
  yield days.within(days.workdays(day, 10))
  await file.office(at, 'organ', 'publish', { publicTitle: '行政复议决定书（演示）' })
}

async function* ended(scene: Scene, plan: ReconsiderationPlan, file: InHand): Story {
  const { days } = scene
  const day = await endDay(scene, plan, file)
  yield days.within(day)
  if (typeof plan.end !== 'string') return yield* decided(scene, plan.end, file, day, plan.old === true)
  if (plan.end === 'settle')
    await file.office(at, 'organ', 'settle', { settlement: '被申请人减轻处罚，申请人不再主张其他请求。' })
  if (plan.end === 'withdraw') {
    await file.party(
      'applicant',
      'askWithdrawal',
      { withdrawalReason: '双方已经达成和解。' },
      { takenBy: [at, 'office'] },
    )
    await file.office(at, 'office', 'permitWithdrawal')
  }
  if (plan.end === 'dismiss')
    await file.office(at, 'organ', 'dismiss', { rejection: 'interest', refusal: '受理后发现不符合受理条件。' })
}

/** One reconsideration from the application to its end. */
export async function* reconsideration(scene: Scene, plan: ReconsiderationPlan): Story {
  const { days, from } = scene
  yield days.within(from)
  const file = await begun(scene, plan)
  if (!plan.unaccepted) await file.office(at, 'office', '@claim')
  if (plan.correct) yield* corrected(scene, plan, file)
  if (plan.correct === 'never') return
  const since = plan.correct ? days.workdays(from, 6) : from
  if (plan.end === 'reject') {
    yield days.within(days.workdays(since, 3))
    return file.office(at, 'organ', 'reject', { rejection: 'petition', refusal: '所争议的事项不属于行政复议范围。' })
  }
  yield* accepted(scene, plan, file, since)
  yield* answered(scene, plan, file)
  yield* heard(scene, plan, file, since)
  yield* suspended(scene, plan, file, since)
  if (plan.extend !== undefined) {
    yield days.within(days.workdays((await file.due('deciding')) ?? since, -4))
    const by = plan.old ? 'organHead' : 'head'
    await file.office(at, by, 'extend', { extraDays: plan.extend, extensionReason: '案情复杂，需要进一步调查核实。' })
    await handed(file, 'extensionNotice')
  }
  yield* ended(scene, plan, file)
}
