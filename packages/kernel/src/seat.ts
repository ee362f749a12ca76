import type { Procedure } from './any-procedure.ts'

/** Where a post sits that is not of the organ handling the case, from that organ up the tree: in the government, the superior, or whichever oversees its enforcement of the law. */
export type Seat = 'government' | 'superior' | 'supervisor'

/** What the organ is called in which such a post sits. */
export const seatTitles: Readonly<Record<Seat, string>> = {
  government: '本级人民政府',
  superior: '上一级机关',
  supervisor: '行政执法监督机关',
}

/** An organ as it stands in the tree. */
export interface TreeOrgan {
  readonly organ: string
  readonly parent?: string | undefined
  readonly kind?: string | undefined
  readonly supervises?: boolean | undefined
}

/** From the organ itself up to the root, each once. */
function upwards(organs: readonly TreeOrgan[], from: string): readonly TreeOrgan[] {
  const known = new Map(organs.map((one) => [one.organ, one]))
  const path: TreeOrgan[] = []
  for (let next = known.get(from); next && !path.includes(next); next = known.get(next.parent ?? '')) path.push(next)
  return path
}

/** The organ in which a post sits for a case that lies with an organ; undefined where the tree has none. */
export function seatAbove(organs: readonly TreeOrgan[], home: string, seat: Seat): string | undefined {
  const path = upwards(organs, home)
  const government = path.find(({ kind }) => kind === 'government')
  switch (seat) {
    case 'government':
      return government?.organ
    case 'superior':
      return path[1]?.organ
    case 'supervisor':
      return organs.find(({ parent, supervises }) => supervises && parent !== undefined && parent === government?.organ)
        ?.organ
  }
}

/** Where a post sits, if not with the organ that handles the case or its unit. */
export const seatOfPost = ({ seats = {} }: Procedure, post: string): Seat | undefined => seats[post]
