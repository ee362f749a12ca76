import type { Day } from '@yifa/calendar'
import { clocks, type Enclosure, type FactValues, many, type Procedure, refusalText, type Setting } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type { Employed } from '../district/found.ts'
import { district } from '../district/organs.ts'
import type { EntryPool } from './entry-pool.ts'
import type { Present } from './present.ts'
import type { Answer, Begin, Room, Said, Sender, Standing } from './room.ts'
import { keptApart, type Staff, staffOf } from './staff.ts'

/** Something the story wanted that the law did not. */
export class Refused extends Error {}

type Accepted = Extract<Answer, { kind: 'done' }>

function accepted(answer: Answer, what: string): Accepted {
  if (answer.kind === 'done') return answer
  const why = answer.kind === 'refusal' ? refusalText(answer.procedure, answer.refusal) : JSON.stringify(answer)
  throw new Refused(`${what}：${why}`)
}

export interface Filing {
  readonly procedure: string
  readonly act: string
  readonly by: string
  readonly organ: string
  readonly facts: FactValues
  readonly links?: readonly { readonly kind: string; readonly case: string }[]
  /** Taken down by the post of the organ; otherwise what a party files comes over the portal. */
  readonly takenBy?: string
  readonly hands?: number
  readonly begin?: Readonly<Record<string, Begin>>
}

export interface Doing {
  readonly as?: string
  /** How many officers do it together. */
  readonly hands?: number
  readonly begin?: Readonly<Record<string, Begin>>
}

/** One case in somebody's hands; every act happens at the present moment. */
export interface InHand {
  readonly id: string
  /** By a post of an organ, together with so many colleagues as make up the hands. */
  readonly office: (organ: string, post: string, act: string, facts?: FactValues, hands?: number) => Promise<void>
  /** By a party, over the portal or, with `takenBy`, taken down at the counter by a post of an organ. */
  readonly party: (
    role: string,
    act: string,
    facts?: FactValues,
    more?: { readonly as?: string; readonly takenBy?: readonly [organ: string, post: string] },
  ) => Promise<void>
  /** Hands a document to whom it must reach and has not reached. */
  readonly serve: (organ: string, post: string, document: string, method?: string) => Promise<void>
  /** By whichever post or party `by` names, where the case lies; answers with the cases begun with it. */
  readonly done: (by: string, act: string, facts: FactValues, doing?: Doing) => Promise<readonly InHand[]>
  readonly standing: () => Standing
  readonly due: (clock: string) => Promise<Day | undefined>
}

export interface Desk {
  /** Papers to show who one is. */
  readonly papers: readonly Enclosure[]
  readonly entries: EntryPool
  readonly day: () => Day
  /** Answers with the cases begun with it besides. */
  readonly file: (filing: Filing) => Promise<InHand & { readonly begun: readonly InHand[] }>
}

interface House {
  readonly room: Room
  readonly staff: readonly Employed[]
  readonly present: Present
  readonly setting: Setting
  readonly papers: readonly Enclosure[]
  readonly entries: EntryPool
}

interface Office extends House {
  readonly people: Staff
}

const { region } = district

const sender = (
  { people }: Office,
  organ: string,
  post: string,
  procedure: string,
  apart?: readonly string[],
): Sender => ({
  region,
  channel: 'workbench',
  officer: people.holder(organ, post, procedure, apart).officer,
  post,
  organ,
})

/** The record of one case as a story writes it. */
interface Pen {
  readonly enter: (who: Sender, said: Said) => Promise<Accepted>
  /** The case as it stood after what was entered last; the law may have acted since. */
  readonly last: () => Standing
}

function penOf({ room }: House, first: Standing): Pen {
  let last = first
  return {
    last: () => last,
    enter: async (who, said) => {
      const id = last.row.case
      const tried = await room.act(who, id, { ...said, version: last.row.version })
      const answer = tried.kind === 'version' ? await room.act(who, id, { ...said, version: tried.actual }) : tried
      const done = accepted(answer, `${last.key} ${said.act}`)
      last = done.loaded
      return done
    },
  }
}

async function standingOf({ room }: House, id: string): Promise<Standing> {
  const found = await room.load({ region, organs: '*' }, id)
  if (found === undefined) throw new Error(`没有案件 ${id}`)
  return found
}

/** Whom a document must reach and has not reached. */
function unreached({ file }: Standing, document: string): readonly string[] {
  const roles = many(file.procedure.documents[document]?.to)
  const reached = new Set(file.services.filter((one) => one.document === document).map(({ recipient }) => recipient))
  return file.participants.filter(({ role, key }) => roles.includes(role) && !reached.has(key)).map(({ key }) => key)
}

const others = ({ people }: Office, who: Sender, procedure: string, hands: number, apart: readonly string[] = []) => {
  const { organ = '', post = '', officer = '' } = who
  return hands < 2 ? [] : people.colleagues(organ, post, procedure, [officer, ...apart]).slice(0, hands - 1)
}

/** The post that takes down what a party says: the first of the procedure that is held where the case lies. */
function takingDown({ posts }: Procedure, { seatOf, home }: Standing): string {
  const post = Object.keys(posts).find((one) => seatOf(one) === home)
  if (post === undefined) throw new Error('没有可以代录的岗位')
  return post
}

async function doneBy(
  office: Office,
  { enter, last }: Pen,
  [by, act, facts, { as, hands, begin }]: readonly [string, string, FactValues, Doing],
): Promise<readonly InHand[]> {
  const standing = last()
  const { procedure, file, seatOf, key } = standing
  const post = Object.hasOwn(procedure.posts, by) ? by : takingDown(procedure, standing)
  const apart = keptApart(file, act)
  const who = sender(office, seatOf(post), post, key, apart)
  const { begun } = await enter(who, {
    act,
    by,
    facts,
    with: others(office, who, key, hands ?? procedure.acts[act]?.hands ?? 1, apart),
    ...(as === undefined ? {} : { as }),
    ...(begin === undefined ? {} : { begin }),
  })
  return begun.map(({ loaded }) => inHand(office, loaded))
}

function inHand(house: Office, first: Standing): InHand {
  const { present, setting, people } = house
  const { key, row } = first
  const id = row.case
  const pen = penOf(house, first)
  const { enter } = pen
  return {
    id,
    office: async (organ, post, act, facts = {}, hands = 1) => {
      const { officer, name } = people.holder(organ, post, key)
      const who = sender(house, organ, post, key)
      await enter(who, {
        act,
        by: post,
        facts: act === '@claim' ? { officer, name } : facts,
        with: others(house, who, key, hands),
      })
    },
    party: async (role, act, facts = {}, { as, takenBy } = {}) => {
      const who: Sender = takenBy ? sender(house, ...takenBy, key) : { region, channel: 'portal' }
      await enter(who, { act, by: role, facts, ...(as === undefined ? {} : { as }) })
    },
    serve: async (organ, post, document, method = 'direct') => {
      for (const recipient of unreached(pen.last(), document))
        await enter(sender(house, organ, post, key), {
          act: '@serve',
          by: post,
          facts: { document, recipient, method, on: present.day() },
        })
    },
    done: (by, act, facts, doing = {}) => doneBy(house, pen, [by, act, facts, doing]),
    standing: pen.last,
    due: async (clock) => {
      const { file } = await standingOf(house, id)
      return clocks(file, present.now(), setting).find((one) => one.clock === clock)?.due
    },
  }
}

/** Who sends a filing: the post that opens the case or takes it down, or a party over the portal. */
function senderOf(office: Office, { procedure, organ, by, takenBy }: Filing, rules: Procedure | undefined): Sender {
  const post = rules && Object.hasOwn(rules.posts, by) ? by : takenBy
  return post === undefined ? { region, channel: 'portal' } : sender(office, organ, post, procedure)
}

/** The desk at which stories are lived. */
export function desk(house: House): Desk {
  const office: Office = { ...house, people: staffOf(house.staff) }
  return {
    papers: house.papers,
    entries: house.entries,
    day: house.present.day,
    file: async (filing) => {
      const { procedure, act } = filing
      const rules = editionOn(procedure, house.present.day())
      const who = senderOf(office, filing, rules)
      const hands = filing.hands ?? rules?.acts[act]?.hands ?? 1
      const { takenBy, hands: asked, ...said } = filing
      const answer = await house.room.open(who, { ...said, with: others(office, who, procedure, hands) })
      const { loaded, begun } = accepted(answer, `${procedure} ${act}`)
      return { ...inHand(office, loaded), begun: begun.map((one) => inHand(office, one.loaded)) }
    },
  }
}
