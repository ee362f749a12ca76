import type { Credentials } from '@yifa/api'

/** Under what a followed case is remembered while the tab is open. */
export const followedKey = ({ number, code }: Credentials) => ['followed', number, code] as const
