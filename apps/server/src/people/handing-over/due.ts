import { addDays, type Day } from '@yifa/calendar'
import { type Change, dayOf, officeVerbs } from '@yifa/kernel'
import { type Batch, everyPostOf, type Post } from '@yifa/record'
import { loadEntries } from '../../registers/load-entries.ts'
import { type Place, placeOf } from '../../registers/register-deps.ts'
import { isHandover } from './batch-label.ts'
import { type Lying, lyingWith, type Moved, moveCases } from './move-cases.ts'
import type { Named, Succeeding } from './plan.ts'
import { type HandingOver, moveOf } from './succeed.ts'

/** A handover is looked after for so many days from its day on; later cases are given out by hand. */
const lookedAfter = 30

interface Handover {
  readonly succeeding: Succeeding
  readonly posts: readonly Post[]
}

const isEntering = (change: Change): change is Extract<Change, { act: 'enter' }> => change.act === 'enter'

const named = ({ facts }: Extract<Change, { act: 'enter' }>): Named => ({
  officer: String(facts.fields['officer']),
  name: String(facts.fields['name']),
})

/** Who handed over to whom and from which day, as the entries of the batch tell. */
async function handoverIn(
  place: Place,
  batch: Batch,
  { database, registers }: HandingOver,
): Promise<Handover | undefined> {
  const acts = await registers.record.entriesOf(place.region, batch.batch)
  const seqs = new Map(acts.map(({ key, seq }) => [key, seq]))
  const loaded = await loadEntries(place, [...seqs.keys()], registers)
  const entered = loaded.flatMap(({ key, opened }) =>
    opened.filter((one) => one.seq === seqs.get(key)).filter(isEntering),
  )
  const ended = loaded.filter(({ key, opened }) => opened.some((one) => one.seq === seqs.get(key) && one.act === 'end'))
  const [first] = entered
  const before = ended[0]?.opened.find(isEntering)
  if (!first || !before) return undefined
  const [from, to, day] = [named(before), named(first), first.facts.effective]
  const keys = new Set(ended.map(({ key }) => key))
  const [held, doers] = await Promise.all([
    everyPostOf(database, place.region, from.officer),
    everyPostOf(database, place.region, batch.officer),
  ])
  const doer = doers.find(({ role }) => role === 'keeper') ?? doers[0]
  return {
    succeeding: {
      place,
      who: { post: 'keeper', organ: doer?.organ ?? '', officer: batch.officer },
      from,
      to,
      asked: { kind: 'handover', to: to.officer, day },
      reason: batch.reason,
    },
    posts: held.filter(({ appointment }) => appointment !== undefined && keys.has(appointment)),
  }
}

const place = (region: string, { registers }: HandingOver): Place | undefined =>
  placeOf(region, 'appointments', registers)

/** The batches of handovers that may still have something to do. */
async function recent(region: string, today: Day, { registers }: HandingOver): Promise<readonly Batch[]> {
  const { rows } = await registers.record.batches(region, { register: 'appointments', limit: 500 })
  const oldest = addDays(today, -366)
  return rows.filter((one) => isHandover(one) && one.undoneBy === undefined && one.at.slice(0, 10) >= oldest)
}

/** Whether somebody came back to a post in which these cases could lie with them. */
const cameBack = (posts: readonly Post[], today: Day): boolean =>
  posts.some(({ since, until }) => since <= today && (until === undefined || until >= today))

/** Hands on the cases of handovers whose day has come; tells what has to be given out by hand. */
export async function handoversDue(region: string, here: HandingOver): Promise<Moved['left']> {
  const today = dayOf(here.registers.clockwork.now())
  const where = place(region, here)
  const left: Moved['left'][number][] = []
  for (const batch of where ? await recent(region, today, here) : []) {
    const found = where && (await handoverIn(where, batch, here))
    const day = found?.succeeding.asked.day ?? ''
    if (!found || day > today || addDays(day, lookedAfter) < today || cameBack(found.posts, today)) continue
    const { succeeding, posts } = found
    const lying = await lyingWith({ region, from: succeeding.from.officer, posts }, here)
    const moved = await moveCases(moveOf(succeeding, posts, batch.batch), lying, here)
    left.push(...moved.left)
  }
  return left
}

/** Whether the case lies with its officer because of this batch. */
const byBatch =
  (batch: string) =>
  ({ loaded }: Lying): boolean => {
    const last = loaded.stored.findLast(({ act }) => act === '@assign' || act === '@claim')
    const said = last?.act === '@assign' ? officeVerbs['@assign'].takes.safeParse(last.facts) : undefined
    return said?.data?.remark?.includes(batch) ?? false
  }

/** Gives the cases of a handover that was undone back to whom they lay with. */
export async function handBack(
  region: string,
  undone: Batch,
  by: Succeeding['who'],
  here: HandingOver,
): Promise<Moved> {
  const where = place(region, here)
  const found = where && isHandover(undone) ? await handoverIn(where, undone, here) : undefined
  if (!found) return { moved: 0, left: [] }
  const { from, to } = found.succeeding
  const lying = (await lyingWith({ region, from: to.officer, posts: found.posts }, here)).filter(byBatch(undone.batch))
  const { officer, post, organ } = by
  const back = {
    region,
    from: to.officer,
    to: from,
    posts: found.posts,
    by: { officer, post, organ },
    remark: `交接已经撤销，仍由${from.name}办理`,
  }
  return moveCases(back, lying, here)
}
