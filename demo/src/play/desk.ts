import type { Day } from '@yifa/calendar'
import { clocks, type Enclosure, type FactValues, many, refusalText, type Setting } from '@yifa/kernel'
import type { Employed } from '../district/found.ts'
import { district } from '../district/organs.ts'
import type { Present } from './present.ts'
import type { Answer, Room, Sender, Standing } from './room.ts'

/** Something the story wanted that the law did not. */
export class Refused extends Error {}

function accepted(answer: Answer, what: string): Standing {
  if (answer.kind === 'done') return answer.loaded
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
  /** Taken down by the post of the organ; otherwise it comes over the portal. */
  readonly takenBy?: string
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
  readonly due: (clock: string) => Promise<Day | undefined>
}

export interface Desk {
  /** Papers to show who one is. */
  readonly papers: readonly Enclosure[]
  readonly file: (filing: Filing) => Promise<InHand>
}

interface House {
  readonly room: Room
  readonly staff: readonly Employed[]
  readonly present: Present
  readonly setting: Setting
  readonly papers: readonly Enclosure[]
}

const { region } = district

function holder({ staff }: House, organ: string, post: string): Employed {
  const found = staff.find(({ posts }) => posts.some((one) => one.organ === organ && one.role === post))
  if (found === undefined) throw new Error(`${organ} 没有 ${post} 岗位`)
  return found
}

const sender = (house: House, organ: string, post: string): Sender => ({
  region,
  channel: 'workbench',
  officer: holder(house, organ, post).officer,
  post,
  organ,
})

/** The others of an organ, by id. */
const colleagues = ({ staff }: House, organ: string, but: string): readonly string[] =>
  staff
    .filter(({ officer, posts }) => officer !== but && posts.some((one) => one.organ === organ))
    .map(({ officer }) => officer)

type Enter = (
  who: Sender,
  by: string,
  act: string,
  facts: FactValues,
  more: { as?: string; with?: readonly string[] },
) => Promise<void>

/** Enters acts on one case, knowing its version as long as nobody else acts on it. */
function entering({ room }: House, id: string, opened: number): Enter {
  let version = opened
  return async (who, by, act, facts, more) => {
    const said = { act, by, facts, ...more }
    const first = await room.act(who, id, { ...said, version })
    // The law may have acted in the meantime.
    const answer = first.kind === 'version' ? await room.act(who, id, { ...said, version: first.actual }) : first
    version = accepted(answer, act).row.version
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

function inHand(house: House, id: string, opened: number): InHand {
  const { present, setting } = house
  const enter = entering(house, id, opened)
  return {
    id,
    office: (organ, post, act, facts = {}, hands = 1) => {
      const { officer, name } = holder(house, organ, post)
      const others = colleagues(house, organ, officer).slice(0, hands - 1)
      return enter(sender(house, organ, post), post, act, act === '@claim' ? { officer, name } : facts, {
        with: others,
      })
    },
    party: (role, act, facts = {}, { as, takenBy } = {}) => {
      const who: Sender = takenBy ? sender(house, ...takenBy) : { region, channel: 'portal' }
      return enter(who, role, act, facts, as === undefined ? {} : { as })
    },
    serve: async (organ, post, document, method = 'direct') => {
      for (const recipient of unreached(await standingOf(house, id), document))
        await enter(sender(house, organ, post), post, '@serve', { document, recipient, method, on: present.day() }, {})
    },
    due: async (clock) => {
      const { file } = await standingOf(house, id)
      return clocks(file, present.now(), setting).find((one) => one.clock === clock)?.due
    },
  }
}

/** The desk at which stories are lived. */
export const desk = (house: House): Desk => ({
  papers: house.papers,
  file: async ({ takenBy, ...filing }) => {
    const who: Sender = takenBy ? sender(house, filing.organ, takenBy) : { region, channel: 'portal' }
    const { row } = accepted(await house.room.open(who, filing), filing.act)
    return inHand(house, row.case, row.version)
  },
})
