import type { Database, Session } from '@yifa/record'
import { z } from 'zod'

const statement = z.object({
  name: z.string().exactOptional(),
  text: z.string(),
  values: z.array(z.unknown()).exactOptional(),
})
const spoken = z.union([statement, z.string().transform((text) => ({ text }))])

/** What was said to PostgreSQL, with its values: enough to say it again. */
export type Statement = z.infer<typeof statement>

/** A database that keeps what is said through it by one caller at a time. */
export interface Tape {
  readonly database: Database
  /** Everything said since the last cut. Binding a connection and announcing are not on the tape. */
  cut(): readonly Statement[]
}

export function tapeOver(database: Database): Tape {
  let said: Statement[] = []
  const heard = (session: Session): Session => ({
    query: new Proxy(session.query, {
      apply(query, _self, given: unknown[]): unknown {
        said.push(spoken.parse(given[0]))
        return Reflect.apply(query, session, given)
      },
    }),
  })
  return {
    database: {
      ...database,
      session: (bounds, work) => database.session(bounds, (session) => work(heard(session))),
      transaction: async (bounds, work) => {
        said.push({ text: 'begin' })
        const done = await database.transaction(bounds, (session) => work(heard(session)))
        said.push({ text: 'commit' })
        return done
      },
    },
    cut() {
      const taken = said
      said = []
      return taken
    },
  }
}
