const part = (text: string): string => encodeURIComponent(text)

const withDay = (path: string, on: string | undefined): string => (on === undefined ? path : `${path}?on=${on}`)

/** Where a register stands, or one of its pages: `differences`, `figures`, `import`, `batches`. */
export const registerAddress = (register: string, page?: string): string =>
  page === undefined ? `/registers/${part(register)}` : `/registers/${part(register)}/${page}`

/** Where an entry stands, as of a day. */
export const entryAddress = (register: string, key: string, on?: string): string =>
  withDay(`/registers/${part(register)}/entries/${part(key)}`, on)

/** What stood escaped in an address, such as the key of an entry. */
export function plainPart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
