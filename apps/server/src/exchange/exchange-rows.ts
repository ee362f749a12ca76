import {
  type AnyExchange,
  clocks,
  dayOf,
  type ExchangeCase,
  type ExchangeRow,
  entryValue,
  exchangeRow,
  type KnownEntry,
  many,
  masked,
  meta,
  type Setting,
} from '@yifa/kernel'
import type { CaseRecord, Scope } from '@yifa/record'
import * as z from 'zod'
import type { CaseRoom, Loaded } from '../cases/request.ts'
import { knownEntries } from '../registers/known-entries.ts'
import type { RegisterDeps } from '../registers/register-deps.ts'
import { issues, numberOf } from '../views/documents.ts'
import { textOf } from '../views/fact-text.ts'
import type { Outlook } from '../views/outlook.ts'

/** Decisions made public between two days, as far as somebody may see them. */
export interface Asked {
  readonly procedure: string
  readonly exchange: AnyExchange
  readonly scope: Scope
  readonly from: string
  readonly to: string
  readonly organ?: string
  /** Whether the personal data of a case are for whoever asks; of all others persons are masked. */
  readonly open: (loaded: Loaded) => boolean
}

/** What the rows of an exchange table are read from. */
export interface ExchangeDeps {
  readonly record: Pick<CaseRecord, 'disclosures'>
  readonly cases: Pick<CaseRoom, 'load'>
  readonly registers: RegisterDeps
  readonly setting: Setting
  readonly outlook: Outlook
}

/** A case as a row, and the case itself. */
export interface CaseRow {
  readonly loaded: Loaded
  readonly row: ExchangeRow
}

/** The registers in which an organ's own entry is asked for. */
const organRegisters = ({ columns }: AnyExchange): readonly string[] => [
  ...new Set(
    Object.values(columns).flatMap(({ from }) =>
      from && 'organ' in from && from.organ !== 'name' ? [from.organ.register] : [],
    ),
  ),
]

type OrganFields = (organ: string, register: string, field: string) => string | undefined

async function organFields({ exchange, scope, to }: Asked, { registers }: ExchangeDeps): Promise<OrganFields> {
  const found = new Map<string, Readonly<Record<string, unknown>>>()
  for (const register of organRegisters(exchange))
    for await (const { organ, period } of registers.record.all(scope.region, { register, on: to }))
      if (organ !== undefined && period && !found.has(`${register} ${organ}`))
        found.set(`${register} ${organ}`, period.fields)
  return (organ, register, field) => {
    const value = found.get(`${register} ${organ}`)?.[field]
    return typeof value === 'string' ? value : undefined
  }
}

/** The entries the exchange asks of a case, as they stood when it was decided. */
async function entriesOf({ file, procedure, at }: Loaded, { exchange, scope }: Asked, { registers }: ExchangeDeps) {
  const asked = Object.values(exchange.columns).flatMap(({ from }) => (from && 'named' in from ? [from.named] : []))
  const named = [...new Set(asked.map(String))].flatMap((fact) => {
    const register = meta(procedure.facts[fact]).entry?.register
    const key = file.facts[fact]
    return register !== undefined && typeof key === 'string' ? [{ register, key }] : []
  })
  return named.length === 0 ? [] : knownEntries(scope.region, named, dayOf(at), registers)
}

function told(loaded: Loaded, known: readonly KnownEntry[], fields: OrganFields, deps: ExchangeDeps): ExchangeCase {
  const { file, procedure, home, at } = loaded
  const { outlook, setting } = deps
  return {
    facts: file.facts,
    state: file.state,
    paper: (documents) => {
      const wanted = many(documents).map(String)
      const issue = issues(loaded).findLast(({ document }) => wanted.includes(document))
      const number = issue && numberOf(loaded, issue)
      return issue && { title: issue.rule.title, ...(number === undefined ? {} : { number }) }
    },
    day: (acts) => {
      const done = file.done.findLast(({ act }) => many(acts).map(String).includes(act))
      return done && dayOf(done.at)
    },
    due: (clock) => clocks(file, at, setting).findLast((one) => one.clock === clock)?.due,
    organ: (asked) => (asked === 'name' ? outlook.names.organ(home) : fields(home, asked.register, asked.field)),
    entry: (fact, field) => entryValue(procedure, file.facts, known, `${String(fact)}.${field}`),
    words: (fact, value) => textOf(procedure.facts[fact], value, outlook.names),
  }
}

const kindOf = z.object({ kind: z.string() })

/** The row for whoever asks: what tells of a person is masked, numbers left out, unless the case is theirs. */
function rowFor({ exchange, open }: Asked, loaded: Loaded, told: ExchangeCase): ExchangeRow {
  const person = kindOf.safeParse(told.facts[String(exchange.party)]).data?.kind === 'person'
  if (!person || open(loaded)) return exchangeRow(exchange, told)
  const row = exchangeRow(exchange, { ...told, facts: masked(loaded.procedure, told.facts) })
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => meta(exchange.columns[column]?.holds).personal === undefined),
  )
}

const stretch = 200

/** The decisions of a period as rows, the newest first; what was withdrawn from publication is left out. */
export async function* exchangeRows(asked: Asked, deps: ExchangeDeps): AsyncGenerator<CaseRow> {
  const { procedure, scope, from, to, organ } = asked
  const fields = await organFields(asked, deps)
  let cursor: string | undefined
  do {
    const page = await deps.record.disclosures(scope.region, {
      procedure,
      on: dayOf(deps.outlook.now),
      since: from,
      upTo: to,
      limit: stretch,
      ...(organ === undefined ? {} : { organ }),
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { case: id } of page.rows) {
      const loaded = await deps.cases.load(scope, id)
      if (!loaded) continue
      const known = await entriesOf(loaded, asked, deps)
      yield { loaded, row: rowFor(asked, loaded, told(loaded, known, fields, deps)) }
    }
    cursor = page.next
  } while (cursor !== undefined)
}
