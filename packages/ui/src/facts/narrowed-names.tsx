import { type FactValues, narrowed } from '@yifa/kernel'
import { type ReactNode, use, useMemo } from 'react'
import * as z from 'zod'
import { type Names, NamesContext } from './names.ts'

interface NarrowedNamesProps {
  /** The organ that handles the case; undefined while none is chosen. */
  readonly organ: string | undefined
  /** What the case has told so far. */
  readonly told: FactValues
  readonly children: ReactNode
}

const nothing: FactValues = {}
const factsTold = z.record(z.string(), z.unknown())

/** Offers in the forms within only entries of the organ that handles the case, and of what the case is about. */
export function NarrowedNames({ organ, told = nothing, children }: NarrowedNamesProps) {
  const all = use(NamesContext)
  const said = JSON.stringify(told)
  const names = useMemo((): Names | undefined => {
    const facts = factsTold.parse(JSON.parse(said))
    return all && { ...all, entries: (reference, words) => all.entries(narrowed(reference, facts), words, organ) }
  }, [all, organ, said])
  return <NamesContext value={names}>{children}</NamesContext>
}
