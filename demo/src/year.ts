import { type Calendar, type Day, daysBetween } from '@yifa/calendar'
import { editionsOf } from '@yifa/law'
import { days } from './play/days.ts'
import type { Desk } from './play/desk.ts'
import { luck } from './play/luck.ts'
import { tale } from './play/player.ts'
import type { Story } from './play/timetable.ts'
import { hotline } from './stories/hotline.ts'
import { hotlineToday, hotlineYear } from './stories/hotline-year.ts'
import { information } from './stories/information.ts'
import { informationToday, informationYear } from './stories/information-year.ts'
import { reconsideration } from './stories/reconsideration.ts'
import { reconsiderationBefore2024, reconsiderationToday, reconsiderationYear } from './stories/reconsideration-year.ts'
import type { Scene } from './stories/scene.ts'
import { tales } from './stories/tales.ts'

type Tell<Plan> = (scene: Scene, plan: Plan) => Story

/** Everything that happens in the district, from `first` to `today`; `first` is the day the year of cases begins. */
export function year(desk: Desk, calendar: Calendar, first: Day, today: Day): readonly Story[] {
  const refusedInformation: string[] = []
  let seed = 20_251_101
  const scene = (from: Day): Scene => {
    seed += 7919
    const chance = luck(seed)
    const timetable = days(calendar, chance)
    return { desk, luck: chance, days: timetable, from, refusedInformation }
  }
  const { workdays, days: later, open } = days(calendar, luck(seed))
  const spread = <Plan>(tell: Tell<Plan>, plans: readonly Plan[], start: Day = first): Story[] => {
    const step = Math.max(0, daysBetween(start, today)) / plans.length
    return plans.map((plan, index) => tell(scene(open(later(start, Math.floor((index + 0.5) * step)))), plan))
  }
  // No call is older than the rules it goes by.
  const callable = editionsOf('hotline').at(-1)?.source.inForce ?? first
  return [
    ...reconsiderationBefore2024.map(([from, plan]) => reconsideration(scene(from), plan)),
    ...spread(information, informationYear),
    ...spread(hotline, hotlineYear, callable > first ? callable : first),
    ...spread(reconsideration, reconsiderationYear),
    ...informationToday.map(([ago, plan]) => information(scene(workdays(today, -ago)), plan)),
    ...hotlineToday
      .map(([ago, plan]) => [workdays(today, -ago), plan] as const)
      .filter(([from]) => from >= callable)
      .map(([from, plan]) => hotline(scene(from), plan)),
    ...reconsiderationToday.map(([ago, plan]) => reconsideration(scene(open(later(today, -ago))), plan)),
    ...tales.map((one) => tale(scene(workdays(today, -one.ago)), one)),
  ]
}
