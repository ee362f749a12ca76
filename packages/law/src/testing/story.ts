import { type Moment, published } from '@yifa/calendar'
import {
  type ActingOfficer,
  type CaseFile,
  clocks,
  decide,
  type Event,
  entriesNamed,
  lapses,
  type Procedure,
  type Refusal,
  replay,
  type Setting,
  standingEntries,
} from '@yifa/kernel'
import { methods } from '../service.ts'

export const setting: Setting = { calendar: published, methods }

/** One line of a story: what is done, by whom, when (a bare day means nine in the morning), saying what, as which party, by how many officers or by whom. */
export type Line = readonly [
  act: string,
  by: string,
  on: string,
  facts?: object,
  as?: string | undefined,
  hands?: number | readonly string[],
]

/** Officers with certificates: those named, or so many strangers. */
const people = (hands: number | readonly string[], act: string): readonly ActingOfficer[] =>
  (typeof hands === 'number' ? Array.from({ length: hands }, (_, n) => `${act}.${n + 1}`) : hands).map((id) => ({ id, certified: true }))

const moment = (on: string): Moment => (on.length === 10 ? `${on}T09:00` : on)

/** The case once every line was done and the law has done its part by `now`; throws when a line is refused. */
export function story(procedure: Procedure, lines: readonly Line[], now?: string): CaseFile {
  const file = goOn(replay(procedure, [], setting), ...lines)
  return now ? caughtUp(file, moment(now)) : file
}

/** The case after more lines; throws when one is refused. */
export function goOn(file: CaseFile, ...lines: readonly Line[]): CaseFile {
  let current = file
  for (const line of lines) {
    const outcome = attempt(current, line)
    if (!outcome.ok) throw new Error(`${line[0]} on ${line[2]} was refused: ${JSON.stringify(outcome.refusal)}`)
    current = outcome.file
  }
  return current
}

/** The case with what the law itself did by `now`. */
const caughtUp = (file: CaseFile, now: Moment): CaseFile => replay(file.procedure, [...file.events, ...lapses(file, now, setting)], setting)

/** Does one line to a case: the law first, then the act. */
function attempt(
  file: CaseFile,
  [act, by, on, facts = {}, as, hands]: Line,
): { readonly ok: true; readonly file: CaseFile } | { readonly ok: false; readonly refusal: Refusal } {
  const at = moment(on)
  const current = caughtUp(file, at)
  const outcome = decide(
    current,
    act,
    {
      by,
      at,
      facts,
      known: standingEntries(entriesNamed(current.procedure, { ...current.facts, ...facts })),
      ...(as ? { as } : {}),
      ...(hands === undefined ? {} : { officers: people(hands, act) }),
    },
    at,
    setting,
  )
  if (!outcome.ok) return outcome
  return { ok: true, file: replay(file.procedure, [...current.events, outcome.event], setting) }
}

/** Why a line is refused; undefined when it is not. */
export function refused(file: CaseFile, line: Line): Refusal | undefined {
  const outcome = attempt(file, line)
  return outcome.ok ? undefined : outcome.refusal
}

/** One clock of the case as it stands at `now`. */
export const clockOf = (file: CaseFile, clock: string, now: string, party?: string) =>
  clocks(file, moment(now), setting).find((one) => one.clock === clock && (party === undefined || one.party === party))

export const acts = (file: CaseFile): readonly string[] => file.events.map(({ act }: Event) => act)
/** What proves who somebody is, as a file that stands among the facts of an act. */
export const identity = [{ file: 'a'.repeat(64), name: '身份证.jpg', mediaType: 'image/jpeg', size: 2048 }]
export const citizen = { kind: 'person', name: '演示甲', phone: '13800000000', electronic: true }
export const company = { kind: 'organisation', name: '演示科技有限公司', phone: '010-55550000' }
