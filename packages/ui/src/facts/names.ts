import type { Reference } from '@yifa/kernel'
import { createContext } from 'react'

/** Something a fact may name: an entry of a register, an officer. */
export interface NameChoice {
  readonly key: string
  readonly title: string
  /** Tells it from others of the same title: its organ, its code. */
  readonly note?: string
}

export interface FoundNames {
  readonly choices: readonly NameChoice[]
  /** How many fit in all, those left out included. */
  readonly total: number
}

/** How a page finds what facts may name; forms that ask for such facts stand inside it. */
export interface Names {
  /** Entries in force that fit a reference and some words; of one organ, where the register tells whose they are. */
  readonly entries: (reference: Reference, words: string, organ?: string) => Promise<FoundNames>
  /** What an entry is called; undefined where the reader may not know or there is none. */
  readonly entry: (register: string, key: string) => Promise<string | undefined>
  /** Officers of the region, where the reader may know them. */
  readonly officers?: (words: string) => Promise<FoundNames>
  readonly officer?: (id: string) => Promise<string | undefined>
}

export const NamesContext = createContext<Names | undefined>(undefined)
