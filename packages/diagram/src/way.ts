import { type AnyAct, many, type Procedure } from '@yifa/kernel'

/** What brings about an act of the law: a clock that runs out, a paper that is served, cases under a link that have ended. */
export type Cause =
  | { readonly kind: 'clock'; readonly name: string }
  | { readonly kind: 'paper'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string }

/** Every way in which an act comes about by law. */
export function causesOf({ clocks, documents, links = {} }: Procedure, act: string): readonly Cause[] {
  const is = (name: PropertyKey | undefined): boolean => name !== undefined && String(name) === act
  return [
    ...Object.entries(clocks).flatMap(([name, { otherwise }]) =>
      is(otherwise) ? [{ kind: 'clock' as const, name }] : [],
    ),
    ...Object.entries(documents).flatMap(([name, { served }]) =>
      is(served) ? [{ kind: 'paper' as const, name }] : [],
    ),
    ...Object.entries(links).flatMap(([name, link]) =>
      typeof link !== 'string' && is(link.joined) ? [{ kind: 'link' as const, name }] : [],
    ),
  ]
}

/** From where an act moves the case on; empty where it opens the case or leaves it as it stands. */
export const leaves = (act: AnyAct): readonly string[] =>
  act.to === undefined ? [] : many(act.from).filter((state) => state !== act.to)

/** Whether people do the act, and not only the law. */
export const byPeople = ({ by }: AnyAct): boolean => many(by).some((role) => role !== 'law')
