import * as z from 'zod'

/** How the public narrows a list; what stands today unless told. */
export const standings = {
  'in force': '有效',
  ended: '已停用',
  'to come': '尚未生效',
} as const
export type Standing = keyof typeof standings

const isStanding = (said: string | null): said is Standing => said !== null && Object.hasOwn(standings, said)

/** What an address says of a list: which entries, as they stood on which day, or what changed up to it `since` another. */
export interface ListAddress {
  readonly text: string
  readonly organ: string
  readonly standing: Standing
  /** The value asked of a choice, by the choice. */
  readonly marks: Readonly<Record<string, string>>
  readonly on?: string
  readonly since?: string
}

const dayIn = (params: URLSearchParams, name: string): string | undefined =>
  z.iso.date().safeParse(params.get(name)).data

function marksIn(params: URLSearchParams): Readonly<Record<string, string>> {
  const pairs = params.getAll('mark').map((mark) => mark.split('='))
  return Object.fromEntries(pairs.flatMap(([field, value]) => (field && value ? [[field, value]] : [])))
}

/** Reads an address; what it says wrongly counts as not said. */
export function readAddress(params: URLSearchParams): ListAddress {
  const standing = params.get('standing')
  const on = dayIn(params, 'on')
  const since = dayIn(params, 'since')
  return {
    text: params.get('text')?.trim() ?? '',
    organ: params.get('organ') ?? '',
    standing: isStanding(standing) ? standing : 'in force',
    marks: marksIn(params),
    ...(on ? { on } : {}),
    ...(since ? { since } : {}),
  }
}

const marksOf = ({ marks }: ListAddress): readonly string[] =>
  Object.entries(marks)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${field}=${value}`)

/** The address that says so; nothing stands in it that goes without saying. */
export function writeAddress(address: ListAddress): URLSearchParams {
  const { text, organ, standing, on, since } = address
  const said: readonly (readonly [string, string | undefined])[] = [
    ['text', text],
    ['organ', organ],
    ['standing', standing === 'in force' ? undefined : standing],
    ...marksOf(address).map((mark): [string, string] => ['mark', mark]),
    ['since', since],
    ['on', on],
  ]
  return new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** The filters as the server is asked for them. */
export function filtersOf(address: ListAddress) {
  const { text, organ, standing, on } = address
  const mark = marksOf(address).join(',')
  return {
    ...(text ? { text } : {}),
    ...(organ ? { organ } : {}),
    ...(standing === 'in force' ? {} : { standing }),
    ...(mark ? { mark } : {}),
    ...(on ? { on } : {}),
  }
}

/** Whether the list shows less than everything that stood on its day. */
export const isNarrowed = (address: ListAddress): boolean => {
  const { on: _, ...filters } = filtersOf(address)
  return Object.keys(filters).length > 0
}

/** Where an entry is shown, as it stood on a day or today. */
export const entryPath = (register: string, key: string, on?: string): string =>
  `/registers/${register}/${encodeURIComponent(key)}${on ? `?on=${on}` : ''}`

/** The key an address names; encoded twice over by nobody. */
export function keyIn(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
