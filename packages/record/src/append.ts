import { z } from 'zod'
import { actsBetween } from './acts.ts'
import { announce, announceEntries } from './announce.ts'
import { chained, genesis, type NumberedAct, storedOpening } from './chain.ts'
import type { Append, Appended, CaseRow, StoredAct } from './contract.ts'
import type { Database, Session } from './database.ts'
import { asksForNumbers, numbered, unnumbered } from './numbering.ts'
import { storeEntries } from './register/append-entries.ts'
import type { RegisterAppend } from './register/contract.ts'
import { wholeRegion } from './scope.ts'
import { lexemes, marks } from './words.ts'

const answer = z.discriminatedUnion('result', [
  z.object({ result: z.literal('stored') }),
  z.object({ result: z.literal('repeated'), case: z.string(), first: z.int(), last: z.int() }),
  z.object({ result: z.literal('version'), actual: z.int() }),
])
type Answer = z.infer<typeof answer>

/** Undoes a transaction whose numbers are not used after all. */
class NotStored extends Error {
  readonly answer: Answer
  constructor(given: Answer) {
    super(given.result)
    this.answer = given
  }
}

/**
 * Appends acts to a case and brings what lists show of it into line, all or nothing: one round trip, or one transaction
 * when numbers are asked for, other cases begin with them or entries of registers change with them. Somebody else's being faster is a value; a chain that does not fit is an error.
 */
export async function append(
  database: Database,
  asked: Append,
  begun: readonly Append[] = [],
  entries: readonly RegisterAppend[] = [],
  now: () => Date = () => new Date(),
): Promise<Appended> {
  const all = [asked, ...begun]
  all.forEach(check)
  const bounds = wholeRegion(asked.region)
  const given =
    begun.length > 0 || entries.length > 0 || asksForNumbers(asked.acts)
      ? await database
          .transaction(bounds, (session) => storeTogether(session, all, entries, now))
          .catch(unlessNotStored)
      : await database.session(bounds, (session) => store(session, asked, unnumbered(asked.acts), now))
  if (!('result' in given)) {
    for (const one of all) tell(database, one)
    for (const { region, register } of entries) announceEntries(database, { region, register })
    const [acts = [], ...others] = given.acts
    return { ok: true, acts, repeated: false, begun: others }
  }
  if (given.result === 'version') return { ok: false, reason: 'version', actual: given.actual }
  const { case: id, first, last } = given
  const acts = await database.session(bounds, (session) => actsBetween(session, asked.region, id, first, last))
  return { ok: true, acts, repeated: true, begun: [] }
}

function tell(database: Database, { region, case: id, view, expected, acts }: Append): void {
  const organs = [...new Set([view.organ, ...(view.organs ?? [])])]
  announce(database, { region, case: id, organ: view.organ, organs, version: expected + acts.length })
}

type Outcome = Exclude<Answer, { result: 'stored' }> | { readonly acts: readonly (readonly StoredAct[])[] }

function unlessNotStored(error: unknown): Outcome {
  if (error instanceof NotStored && error.answer.result !== 'stored') return error.answer
  throw error
}

/** Numbers for all of them come first, so that no transaction that holds a case waits for a series. */
async function storeTogether(
  session: Session,
  all: readonly Append[],
  entries: readonly RegisterAppend[],
  now: () => Date,
): Promise<Outcome> {
  const region = all[0]?.region ?? ''
  const numbers = await numbered(
    session,
    region,
    all.flatMap(({ acts }) => acts),
  )
  const stored: (readonly StoredAct[])[] = []
  let from = 0
  for (const asked of all) {
    const outcome = await store(session, asked, numbers.slice(from, from + asked.acts.length), now)
    if ('result' in outcome) throw new NotStored(outcome)
    stored.push(...outcome.acts)
    from += asked.acts.length
  }
  await storeWith(session, all[0], entries, now)
  return { acts: stored }
}

/** Entries that change with a case; whoever was faster with one of them undoes it all. */
async function storeWith(
  session: Session,
  asked: Append | undefined,
  entries: readonly RegisterAppend[],
  now: () => Date,
) {
  const recordedAt = now().toISOString()
  for (const one of entries)
    if ((await storeEntries(session, one, recordedAt)).length > 0)
      throw new NotStored({ result: 'version', actual: asked?.expected ?? 0 })
}

async function store(session: Session, asked: Append, acts: readonly NumberedAct[], now: () => Date): Promise<Outcome> {
  const stored = chained(
    {
      region: asked.region,
      case: asked.case,
      version: asked.expected,
      head: await headOf(session, asked),
      ...(asked.opening === undefined ? {} : { opening: storedOpening(asked.opening) }),
      recordedAt: now().toISOString(),
    },
    acts,
  )
  const { rows } = await session.query<{ answer: unknown }>({
    name: 'append_acts',
    text: 'select append_acts($1) as answer',
    values: [JSON.stringify(parcel(asked, stored))],
  })
  const given = answer.parse(rows[0]?.answer)
  return given.result === 'stored' ? { acts: [stored] } : given
}

function parcel(asked: Append, acts: readonly StoredAct[]): object {
  const { region, case: id, expected, key, opening, clocks, tallies, disclosures, links, turns = [] } = asked
  const { search, sensitiveKeys = [], numberFrom, organs = [], ...row } = asked.view
  const number = row.number ?? numberIn(acts, numberFrom)
  return {
    region,
    case: id,
    expected,
    key,
    opening: opening === undefined ? undefined : storedOpening(opening),
    acts,
    view: { ...row, organs, number },
    lexemes: lexemesOf(asked, search, sensitiveKeys),
    clocks,
    tallies,
    disclosures,
    links,
    turns,
  }
}

function lexemesOf(asked: Append, search: string, keys: readonly string[]): readonly string[] {
  const words = lexemes(`${asked.view.title} ${search}`)
  return [marks.region(asked.region), ...keys.map(marks.key), ...words]
}

function numberIn(acts: readonly StoredAct[], series: CaseRow['numberFrom']): string | undefined {
  return acts.flatMap((act) => act.numbers).find((number) => number.series === series)?.text
}

const oneHead = z.array(z.object({ head: z.string() })).max(1)

/** Without a head from the caller the stored one is asked for; a missing case is left for the append to refuse. */
async function headOf(session: Session, { region, case: id, expected, head }: Append): Promise<string> {
  if (expected === 0) return genesis
  if (head !== undefined) return head
  const { rows } = await session.query({
    name: 'case_head',
    text: 'select head from case_file where region = $1 and case_id = $2',
    values: [region, id],
  })
  return oneHead.parse(rows)[0]?.head ?? genesis
}

function check({ case: id, expected, opening, acts }: Append): void {
  if (acts.length === 0) throw new TypeError('没有要记录的行为')
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
    throw new TypeError(`案卷标识应为第 7 版 UUID 的小写形式:${id}`)
  if ((expected === 0) !== (opening !== undefined)) throw new TypeError('立卷时且仅在立卷时写明程序和版本')
}
