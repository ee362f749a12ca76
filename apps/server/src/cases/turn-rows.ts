import type { Moment } from '@yifa/calendar'
import {
  barring,
  type CaseFile,
  dayOf,
  hasEnded,
  many,
  officersOf,
  type Proposal,
  recused,
  type Setting,
  seatOfPost,
  type Turn,
  turns,
} from '@yifa/kernel'
import type { ClockRow, TurnRow } from '@yifa/record'
import { type Places, seatIn } from './places.ts'

const runs = ({ duty, status }: ClockRow): boolean =>
  duty === 'office' && (status === 'running' || status === 'paused' || status === 'overdue')

/** Everybody who did something in the case or must stay away from it. */
const known = ({ events, recusals }: CaseFile): readonly string[] => [
  ...new Set([...events.flatMap(officersOf), ...recusals.map(({ officer }) => officer)]),
]

const lastDay = ({ events }: CaseFile): string =>
  dayOf(events.map(({ at }) => at).reduce((last, at) => (last > at ? last : at), ''))

type Seat = ReturnType<typeof seatIn>

function actRows(file: CaseFile, seat: Seat, found: readonly Turn[]): readonly TurnRow[] {
  const since = lastDay(file)
  const seated = found.filter(({ post }) => seat(post) !== '')
  return seated.map(({ post, acts, after, upto }, index) => ({
    kind: 'act',
    n: index + 1,
    post,
    organ: seat(post),
    acts,
    butFor: known(file).filter((id) => acts.every((act) => barring(file, act, { id }) !== undefined)),
    since,
    ...(after === undefined ? {} : { after }),
    ...(upto === undefined ? {} : { upto }),
  }))
}

/** Those who have had their say on a draft: who made it, who endorsed it. */
function heard({ events }: CaseFile, { seq }: Proposal): readonly string[] {
  const endorsing = events.filter(({ act, facts }) => act === '@endorse' && facts['seq'] === seq)
  const made = events[seq - 1]
  return [...(made ? [made] : []), ...endorsing].flatMap(officersOf)
}

function draftRows(file: CaseFile, seat: Seat, draft: Proposal): readonly TurnRow[] {
  const { procedure, events } = file
  const signing = many(procedure.acts[draft.act]?.by)
  const away = known(file).filter((id) => recused(file, { id }) !== undefined)
  const made = officersOf(events[draft.seq - 1] ?? {})
  const posts = Object.keys(procedure.posts).filter(
    (post) => seat(post) !== '' && (signing.includes(post) || seatOfPost(procedure, post) === undefined),
  )
  return posts.map((post) => {
    const signs = signing.includes(post)
    return {
      kind: signs ? 'sign' : 'endorse',
      n: draft.seq,
      post,
      organ: seat(post),
      acts: [draft.act],
      butFor: [...new Set([...away, ...(signs ? made : heard(file, draft))])],
      since: dayOf(events[draft.seq - 1]?.at ?? ''),
    }
  })
}

/**
 * Whose turn it is on an open case: with no period of the office in progress, the posts that may go on; besides, those
 * that may sign or endorse what waits for a signature.
 */
export function turnRows(
  file: CaseFile,
  places: Places,
  clocks: readonly ClockRow[],
  now: Moment,
  setting: Setting,
): readonly TurnRow[] {
  if (hasEnded(file)) return []
  const seat = seatIn(file.procedure, places)
  const acts = clocks.some(runs) ? [] : actRows(file, seat, turns(file, now, setting))
  return [...acts, ...file.proposals.flatMap((draft) => draftRows(file, seat, draft))]
}
