import { setImmediate as breath } from 'node:timers/promises'
import { coveredText } from '../chain.ts'
import { sm3 } from '../digest.ts'
import { asksForNumbers } from '../numbering.ts'
import { lexemes, marks, quoted } from '../words.ts'
import type { EntryAppend, RegisterAppend } from './contract.ts'

/** Some entries of an append, as `append_entries` takes them. */
export interface Parcel {
  /** JSON of its members apart from those all parcels share, without the braces. */
  readonly members: string
  readonly touched: readonly Touched[]
}

/** An entry, how many acts it had, and how many are added. */
export interface Touched {
  readonly entry: string
  readonly expected: number
  readonly added: number
}

/** Entries that go to the database in one statement, and about how many characters of JSON at the most. */
const most = { entries: 1000, characters: 4_000_000 }
/** Entries prepared before others get their turn. */
const stretch = 50

interface Filling {
  readonly opened: string[]
  readonly changed: string[]
  readonly acts: string[]
  readonly periods: string[]
  readonly touched: Touched[]
  characters: number
}

const empty = (): Filling => ({ opened: [], changed: [], acts: [], periods: [], touched: [], characters: 0 })

/** The entries of an append, hashed and ready to be sent, a parcel at a time; throws TypeError on entries that cannot be stored. */
export async function* parcelsOf(append: RegisterAppend, recordedAt: string): AsyncGenerator<Parcel, void> {
  const met = new Set<string>()
  let filling = empty()
  let prepared = 0
  for (const entry of append.entries) {
    check(entry, met)
    add(filling, append, entry, recordedAt)
    if (filling.touched.length === most.entries || filling.characters > most.characters) {
      yield sealed(filling)
      filling = empty()
    }
    prepared += 1
    if (prepared % stretch === 0) await breath()
  }
  if (filling.touched.length > 0) yield sealed(filling)
}

function sealed({ opened, changed, acts, periods, touched }: Filling): Parcel {
  const members = Object.entries({ opened, changed, acts, periods })
  return {
    members: members.map(([name, items]) => `"${name}":[${items.join(',')}]`).join(','),
    touched,
  }
}

const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function check({ entry, acts, view }: EntryAppend, met: Set<string>): void {
  if (acts.length === 0) throw new TypeError(`登记事项 ${view.key} 没有要记录的行为`)
  if (!version7.test(entry)) throw new TypeError(`登记事项的标识应为第 7 版 UUID 的小写形式:${entry}`)
  if (asksForNumbers(acts) || acts.some(({ voids }) => voids !== undefined)) throw new TypeError('登记事项的行为不编号')
  const names = [entry, `key ${view.key}`]
  if (names.some((name) => met.has(name))) throw new TypeError(`登记事项 ${view.key} 在同一次写入中出现两次`)
  for (const name of names) met.add(name)
}

function add(filling: Filling, append: RegisterAppend, asked: EntryAppend, recordedAt: string): void {
  const put = (items: string[], text: string) => {
    items.push(text)
    filling.characters += text.length
  }
  const { entry, expected, acts, view } = asked
  const head = chain(append, asked, recordedAt, (act) => put(filling.acts, act))
  const { key, title, organ, pending, idle } = view
  const words = wordsOf(append, view).map(quoted).join(' ')
  const row = {
    entry,
    key,
    title,
    organ,
    pending,
    expected,
    idle: idle ?? [],
    days: view.periods.map(({ from }) => from),
    version: expected + acts.length,
    head,
    words,
  }
  put(expected === 0 ? filling.opened : filling.changed, JSON.stringify(row))
  for (const period of view.periods) put(filling.periods, JSON.stringify({ key, ...period }))
  filling.touched.push({ entry, expected, added: acts.length })
}

/** Takes each act with its hash, in the words that were hashed; answers the last hash. */
function chain(
  { region, register, edition }: RegisterAppend,
  { entry, expected, head, acts, view }: EntryAppend,
  recordedAt: string,
  take: (act: string) => void,
): string {
  const opening = { procedure: `register:${register}`, edition }
  let [seq, prev] = [expected, head]
  for (const act of acts) {
    seq += 1
    const covered = coveredText({ ...act, region, case: entry, seq, numbers: [], recordedAt, prev }, opening)
    prev = sm3(covered)
    take(`${covered.slice(0, -1)},"hash":"${prev}","counts":${view.idle?.includes(seq) !== true}}`)
  }
  return prev
}

function wordsOf({ region, register }: RegisterAppend, view: EntryAppend['view']): readonly string[] {
  const { key, title, search, marks: values, sensitiveKeys = [] } = view
  return [
    marks.region(region),
    marks.register(register),
    marks.number(key),
    ...values.map(marks.value),
    ...sensitiveKeys.map(marks.key),
    ...lexemes(`${key} ${title} ${search}`),
  ]
}
