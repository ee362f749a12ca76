import type { Day } from '@yifa/calendar'
import type { Days } from '../play/days.ts'
import type { Desk } from '../play/desk.ts'
import type { Luck } from '../play/luck.ts'

/** What a story has to hand. */
export interface Scene {
  readonly desk: Desk
  readonly luck: Luck
  readonly days: Days
  /** The day it begins. */
  readonly from: Day
  /** Information cases that were refused, which a reconsideration may challenge. */
  readonly refusedInformation: string[]
}
