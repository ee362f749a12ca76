import { UnreadableFile } from '@yifa/report'

/** JSON of a `T`, written where the reading was done, so that the server need only pass the bytes on. */
export interface Json<T> {
  readonly bytes: Uint8Array
  /** Never there; says what the JSON is of. */
  readonly of?: T
}

const written = new TextEncoder()

export const json = <T>(value: T): Json<T> => ({ bytes: written.encode(JSON.stringify(value)) })

/** Why a report could not be dealt with, in words for whoever brought it. */
export interface Refusal {
  readonly title: string
  readonly detail: string
}

/** What comes back over the border between two processes, which no error of ours crosses as itself. */
export type Outcome<T> = { readonly done: T } | { readonly refused: Refusal }

export class Refused extends Error {
  readonly title: string
  constructor(title: string, detail: string) {
    super(detail)
    this.title = title
  }
}

/** An errand whose refusals are answers; whatever else it throws is a mistake of ours and stays one. */
export const answered =
  <Asked, T>(errand: (asked: Asked) => T | Promise<T>) =>
  async (asked: Asked): Promise<Outcome<T>> => {
    try {
      return { done: await errand(asked) }
    } catch (error) {
      if (error instanceof UnreadableFile) return { refused: { title: '无法读取该文件', detail: error.message } }
      if (error instanceof Refused) return { refused: { title: error.title, detail: error.message } }
      throw error
    }
  }
