import { enclosure } from '@yifa/kernel'
import type { Draft } from '@yifa/ui'
import * as z from 'zod'

/** What has been typed, with the key under which sending it twice counts once. */
export interface KeptDraft {
  readonly draft: Draft
  readonly key: string
}

const draftSchema: z.ZodType<Draft> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.boolean(), z.undefined(), z.array(enclosure), draftSchema])),
)
const keptSchema = z.object({ draft: draftSchema, key: z.string().min(16) })

const placeOf = (name: string): string => `yifa.draft.${name}`

/** Thirty-two random hexadecimal digits; works on plain http too, where `randomUUID` does not. */
export const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The draft this tab keeps under a name, if it keeps a readable one. */
export function keptDraft(name: string): KeptDraft | undefined {
  try {
    const kept = keptSchema.safeParse(JSON.parse(sessionStorage.getItem(placeOf(name)) ?? 'null'))
    return kept.success ? kept.data : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft until the tab is closed; without storage the page itself still holds it. */
export function keepDraft(name: string, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(placeOf(name), JSON.stringify(kept))
  } catch {
    // storage switched off or full
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(placeOf(name))
  } catch {
    // storage switched off
  }
}
