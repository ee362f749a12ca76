import type { Publication } from '@yifa/api'
import { drawnIn, meta, type Procedure, poolIn, titleOf } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { Disclosure } from '@yifa/record'
import * as z from 'zod'
import { voidKey } from '../cases/rows.ts'
import { shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'

const voidness = z.object({ [voidKey]: z.object({ title: z.string(), on: z.string() }) })

/** What was drawn by lot among what is published, with the pools published beside it. */
function drawsIn(procedure: Procedure, content: Disclosure['content']): Publication['draws'] {
  return Object.entries(procedure.facts).flatMap(([fact, schema]) => {
    const drawn = drawnIn(content, fact)
    if (drawn === undefined) return []
    const pool = poolIn(content, drawn.among)
    return [{ title: titleOf(schema, fact), drawn, ...(pool ? { pool } : {}) }]
  })
}

/** What the public reads of a case. */
export function publication(disclosed: Disclosure, { names }: Outlook): Publication {
  const procedure = edition(disclosed.procedure, disclosed.edition)
  const gone = voidness.safeParse(disclosed.content).data?.[voidKey]
  return {
    id: `${disclosed.case}.${disclosed.key}`,
    title: disclosed.title,
    procedureTitle: procedure?.title ?? disclosed.procedure,
    organName: names.organ(disclosed.organ),
    publishedOn: disclosed.from,
    ...(gone === undefined ? {} : { void: gone }),
    ...(procedure && Object.values(procedure.facts).some((schema) => meta(schema).drawn)
      ? { draws: drawsIn(procedure, disclosed.content) }
      : {}),
    facts: procedure ? shownFacts(procedure, disclosed.content, names).map(({ title, text }) => ({ title, text })) : [],
  }
}
