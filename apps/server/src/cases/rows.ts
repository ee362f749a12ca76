import type { Moment } from '@yifa/calendar'
import {
  type CaseFile,
  dayOf,
  endedOn,
  type FactValues,
  masked,
  meta,
  type Procedure,
  publication,
  referenceOf,
  type Setting,
  stateTitle,
  tallies,
} from '@yifa/kernel'
import type { Append, CaseRow, ClockRow, DataKeys, DisclosureRow, LinkRow, TallyRow } from '@yifa/record'
import { clockRows } from './clock-rows.ts'
import { sensitiveKeys } from './personal.ts'
import type { Places } from './places.ts'
import { turnRows } from './turn-rows.ts'

const shorten = (text: string, most: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The texts among facts that are neither a choice, an organ nor a date, in the order of the declaration. */
const writtenOf = (procedure: Procedure, facts: FactValues): readonly unknown[] =>
  Object.keys(procedure.facts)
    .map((fact) => [fact, facts[fact]] as const)
    .filter(([fact, value]) => {
      const { options, organ } = meta(procedure.facts[fact])
      return typeof value === 'string' && !options && !organ && !isDay(value)
    })
    .map(([, value]) => value)

const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : ''

/** What entries are called that a case names. */
export type EntryNamed = (register: string, key: string) => string

/** One of the facts by which a case is called, in words; parties by their masked names. */
function calledBy({ procedure, facts }: CaseFile, fact: string, entry: EntryNamed): string {
  const schema = procedure.facts[fact]
  const { party, options } = meta(schema)
  const [value, reference] = [facts[fact], referenceOf(schema)]
  if (party) return nameIn(masked(procedure, { [fact]: value })[fact])
  if (typeof value !== 'string') return ''
  return reference ? entry(reference.register, value) : (options?.[value]?.title ?? value)
}

/** `演某：道路维修资金使用情况`: the masked name of who opened the case and the gist of what they said; where nobody did, what it is called. */
function gistOf({ procedure, participants, done }: CaseFile): string {
  const first = participants[0]
  const name = first ? nameIn(masked(procedure, { [first.role]: first.facts })[first.role]) : ''
  const opening = done[0]?.facts ?? {}
  const long = Object.entries(opening).find(
    ([fact, value]) => typeof value === 'string' && meta(procedure.facts[fact]).long,
  )
  const gist = name === '' ? (writtenOf(procedure, opening)[0] ?? long?.[1]) : long?.[1]
  return [name, shorten(String(gist ?? procedure.title), 40)].filter(Boolean).join('：')
}

/** What a case is called in lists: by the facts its procedure names, or by the gist of what was said. */
export function titleOfCase(file: CaseFile, entry: EntryNamed): string {
  const words = (file.procedure.called ?? []).map((fact) => shorten(calledBy(file, String(fact), entry), 40))
  return words.filter(Boolean).join('：') || gistOf(file)
}

/** Every text said in the case that is neither a choice nor a date. */
const wordsOf = ({ procedure, facts }: CaseFile): string => writtenOf(procedure, facts).join(' ')

/** The day a case is next looked for: the office's next duty, or else that of a party. */
function nextDue(rows: readonly ClockRow[]): string | undefined {
  const open = rows.filter(({ status, due }) => due !== undefined && (status === 'running' || status === 'overdue'))
  const own = open.filter(({ duty }) => duty === 'office')
  return (own.length > 0 ? own : open)
    .map(({ due }) => due)
    .sort()
    .at(0)
}

function rowOf(
  file: CaseFile,
  title: string,
  places: Places,
  due: string | undefined,
  keys: DataKeys,
): Omit<CaseRow, 'number'> {
  const ended = endedOn(file)
  return {
    organ: places.handling,
    organs: places.all,
    title,
    state: file.state ?? '',
    stateTitle: stateTitle(file.procedure, file.state),
    openedOn: dayOf(file.done[0]?.at ?? ''),
    ...(ended === undefined ? {} : { endedOn: ended }),
    ...(file.officer === undefined ? {} : { officer: file.officer.id }),
    ...(due === undefined ? {} : { nextDue: due }),
    search: `${file.procedure.title} ${wordsOf(file)}`,
    sensitiveKeys: sensitiveKeys(file, keys),
  }
}

const tallyRows = (id: string, file: CaseFile, now: Moment, setting: Setting): readonly TallyRow[] =>
  tallies(id, file, now, setting).map(({ case: _, ...tally }, index) => ({
    seq: file.done[index]?.seq ?? 0,
    ...tally,
  }))

/** What a publication is called: by the fact its procedure names for that, else by the procedure and the first thing told. */
function headline({ procedure }: CaseFile, facts: FactValues): string {
  const { disclosure, title } = procedure
  const named = facts[String(disclosure?.headline)]
  if (typeof named === 'string' && named !== '') return named
  const told = (disclosure?.facts ?? []).map(String).flatMap((fact) => {
    const value = facts[fact]
    if (typeof value !== 'string' || value === '' || isDay(value)) return []
    return [meta(procedure.facts[fact]).options?.[value]?.title ?? value]
  })
  return told[0] === undefined ? title : `${title}：${told[0]}`
}

/** Under which the content of a publication says that it holds no longer; no fact is called so. */
export const voidKey = '@void'

function disclosureRows(file: CaseFile, setting: Setting): readonly DisclosureRow[] {
  const published = publication(file, setting)
  if (published === undefined || Object.keys(published.facts).length === 0) return []
  return [
    {
      key: 'publication',
      from: published.from,
      title: shorten(headline(file, published.facts), 80),
      content: { ...published.facts, ...(published.void === undefined ? {} : { [voidKey]: published.void }) },
    },
  ]
}

function linkRows({ links }: CaseFile): readonly LinkRow[] {
  const found = new Map(links.map(({ kind, case: to }) => [`${kind} ${to}`, { kind, to }]))
  return [...found.values()]
}

/** Everything lists show of a case as it stands now. */
export function readModels(
  id: string,
  file: CaseFile,
  title: string,
  places: Places,
  now: Moment,
  setting: Setting,
  keys: DataKeys,
): Pick<Append, 'view' | 'clocks' | 'tallies' | 'disclosures' | 'links' | 'turns'> {
  const rows = clockRows(file, now, setting)
  return {
    view: rowOf(file, title, places, nextDue(rows), keys),
    clocks: rows,
    tallies: tallyRows(id, file, now, setting),
    disclosures: disclosureRows(file, setting),
    links: linkRows(file),
    turns: turnRows(file, places, rows, now, setting),
  }
}
