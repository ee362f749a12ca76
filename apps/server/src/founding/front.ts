import type { Founded, Founding } from '@yifa/api'
import type { Answer } from '../listen.ts'
import type { namedRegion } from '../region.ts'
import { type FoundingDesk, foundingApp } from './founding-app.ts'

/** The whole server of a district, at work. */
export interface Alive {
  readonly region: ReturnType<typeof namedRegion>
  readonly answer: Answer
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What stands behind the door. */
export type Front = Omit<Alive, 'region'>

/** A server whose database holds no district yet. */
export interface Unfounded extends Omit<FoundingDesk, 'isOpen'> {
  readonly found: (founding: Founding) => Promise<Founded>
  /** Brings the whole server to life as soon as there is a district. */
  readonly standing: () => Promise<Alive | undefined>
}

export const standingFront = ({ answer, beat, stop }: Alive): Front => ({ answer, beat, stop })

/** Answers with the one page on which a district is founded, and with the whole server from then on. */
export function waitingFront({ standing, found, ...rest }: Unfounded): Front {
  let alive: Alive | undefined
  let coming: Promise<Alive | undefined> | undefined
  const look = async (): Promise<Alive | undefined> => {
    coming ??= standing().finally(() => {
      coming = undefined
    })
    const came = alive ? undefined : await coming
    alive ??= came
    return alive
  }
  const waiting = foundingApp({
    ...rest,
    found: async (founding) => {
      const founded = await found(founding)
      await look()
      return founded
    },
    isOpen: async () => (await look()) === undefined,
  })
  return {
    answer: (request, env) => (alive ? alive.answer(request, env) : waiting.fetch(request, env)),
    beat: async () => alive?.beat(),
    stop: async () => {
      await coming?.catch(() => undefined)
      await alive?.stop()
    },
  }
}
