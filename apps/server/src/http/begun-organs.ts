import { beginningsOf, nameOfBeginning } from '@yifa/kernel'
import type { ActRequest, Loaded } from '../cases/request.ts'
import type { Directory } from '../people/directory.ts'
import { serving } from '../people/permission.ts'
import type { Desk } from './desk.ts'
import { Told } from './problem.ts'

/** Where a case is begun unless said: with the organ of the first, or else with the only one that takes such cases. */
function ownOrgan(key: string, home: string, { posts, heir }: Directory): string {
  const able = new Set(posts.filter((post) => serving(post, key) && !post.inherited).map(({ organ }) => organ))
  const [only] = able.size === 1 ? able : []
  const here = heir(home)
  return able.has(here) || only === undefined ? here : only
}

const unserved = (key: string, name: string): Told =>
  new Told(422, '填写内容有误', {
    detail: `${name}没有人办理这一事项，请另选机关`,
    errors: [{ path: `begin.${key}.@organ`, field: '办理机关', problem: '办理机关：没有人办理这一事项，请另选机关' }],
  })

/** The request with the organ of every case it begins, each of which has somebody to take it. */
export async function withOrgans<Asked extends ActRequest>(
  { procedure, home, facts }: Pick<Loaded, 'procedure' | 'home'> & Pick<Loaded['file'], 'facts'>,
  request: Asked,
  desk: Desk,
): Promise<Asked> {
  const { act, begin = {}, facts: said } = request
  const rules = beginningsOf(procedure, act, { ...facts, ...said })
  if (rules.length === 0) return request
  const directory = await desk.directory()
  const chosen = rules.map((rule) => {
    const [key, name] = [rule.procedure, nameOfBeginning(rule)]
    const organ = begin[name]?.organ ?? ownOrgan(key, home, directory)
    if (!directory.posts.some((post) => post.organ === organ && !post.inherited && serving(post, key)))
      throw unserved(name, directory.organ(organ))
    return [name, { facts: {}, ...begin[name], organ }] as const
  })
  return { ...request, begin: Object.fromEntries(chosen) }
}
