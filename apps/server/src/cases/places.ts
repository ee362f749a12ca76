import {
  type CaseFile,
  type Event,
  type FactValues,
  hasEnded,
  many,
  meta,
  officeVerbs,
  type Procedure,
  possible,
  seatAbove,
  seatOfPost,
  sitsWithUnit,
  type TreeOrgan,
} from '@yifa/kernel'

/** In which organs a case lies: with which it was filed or to which it was transferred, and which one handles it as a unit. */
export interface Places {
  readonly home: string
  readonly unit?: string
  /** Whose turn it is; in whose lists the case stands. */
  readonly handling: string
  /** The organs of posts that sit in neither (本级人民政府、上一级机关), as far as the tree has them. */
  readonly seats: Readonly<Record<string, string>>
  /** Every organ that ever took part, or may go on with it now; each keeps sight of the case. */
  readonly all: readonly string[]
}

/** Whether a post that sits with the unit can move the case on from where it stands. */
function isUnitsTurn({ procedure, state }: CaseFile): boolean {
  return Object.values(procedure.acts).some(
    ({ by, from, to }) =>
      to !== undefined && many(by).some((post) => sitsWithUnit(procedure, post)) && many(from).includes(state ?? ''),
  )
}

const voided = ({ events }: CaseFile): ReadonlySet<number> =>
  new Set(
    events
      .filter(({ act }) => act === '@rectify')
      .map(({ facts }) => officeVerbs['@rectify'].takes.parse(facts))
      .flatMap((change) => (change.void ? [change.seq] : [])),
  )

/** The events that stand, in their order. */
function standing(file: CaseFile): readonly Event[] {
  const gone = voided(file)
  return file.events.filter((_, index) => !gone.has(index + 1))
}

interface Held {
  readonly home: string
  readonly unit?: string
}

/** Where the case lies after one more event. A unit that transfers passes on its part, anybody else the case. */
function after(held: Held, { act, by, facts }: Event, procedure: Procedure): Held {
  const given = procedure.handledBy && facts[String(procedure.handledBy.fact)]
  if (typeof given === 'string') return { ...held, unit: given }
  if (act !== '@transfer') return held
  const { organ } = officeVerbs['@transfer'].takes.parse(facts)
  return sitsWithUnit(procedure, by) ? { ...held, unit: organ } : { ...held, home: organ }
}

/** Where the posts sit that belong to another organ than the one that handles the case. */
function seatsFrom(procedure: Procedure, { home, unit }: Held, tree: readonly TreeOrgan[]): Places['seats'] {
  const found = Object.entries(procedure.seats ?? {}).flatMap(([post, seat]) => {
    const from = sitsWithUnit(procedure, post) ? (unit ?? home) : home
    const organ = seat && seatAbove(tree, from, seat)
    return organ === undefined ? [] : [[post, organ] as const]
  })
  return Object.fromEntries(found)
}

/** The organs of such posts that acted in the case or may go on with it now; the others need not see it. */
const seatsConcerned = (file: CaseFile, seats: Places['seats']): readonly string[] =>
  Object.entries(seats)
    .filter(
      ([post]) => file.events.some(({ by }) => by === post) || (!hasEnded(file) && possible(file, post).length > 0),
    )
    .map(([, organ]) => organ)

/** The organs a case has lain with, from the organ it was filed with onwards; `tree` tells which are above them. */
export function placesOf(file: CaseFile, filedWith: string, tree: readonly TreeOrgan[]): Places {
  const { procedure } = file
  const events = standing(file)
  const held = events.reduce<Held>((before, event) => after(before, event, procedure), { home: filedWith })
  const { home, unit } = held
  const lies = unit !== undefined && (hasEnded(file) || isUnitsTurn(file))
  const named = events.flatMap(({ act, facts }) => organsNamed(procedure, act, facts).map(([, organ]) => organ))
  const seats = seatsFrom(procedure, held, tree)
  const all = [...new Set([filedWith, ...named, ...seatsConcerned(file, seats)])]
  return { ...held, handling: lies ? unit : home, seats, all }
}

/** The organ in which a post must be held to act in the case; empty where the tree has none. */
export const seatIn =
  (procedure: Procedure, { home, unit, seats }: Places) =>
  (post: string): string => {
    if (seatOfPost(procedure, post) !== undefined) return seats[post] ?? ''
    return unit !== undefined && sitsWithUnit(procedure, post) ? unit : home
  }

/** The organs an act names, each with the fact that names it. */
export function organsNamed(
  procedure: Procedure,
  act: string,
  facts: FactValues,
): readonly (readonly [string, string])[] {
  const naming =
    act === '@transfer' ? ['organ'] : Object.keys(facts).filter((fact) => meta(procedure.facts[fact]).organ)
  return naming.flatMap((fact) => {
    const organ = facts[fact]
    return typeof organ === 'string' ? [[fact, organ] as const] : []
  })
}
