import type { ChangePreview } from '@yifa/api'
import {
  type AskedChange,
  dayOf,
  type FactValues,
  needsApproval,
  patched,
  periodOn,
  periodsOf,
  type Registrar,
} from '@yifa/kernel'
import type { Judged } from './decide-changes.ts'
import { entryNames } from './entry-names.ts'
import { periodViews } from './entry-view.ts'
import { shownAlterations } from './field-text.ts'
import { fieldsTold } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

function states(place: Place, { loaded }: Judged, asked: AskedChange, today: string) {
  const on = 'effective' in asked.facts ? asked.facts.effective : today
  const was: FactValues =
    asked.act === 'enter' ? {} : (periodOn(periodsOf(place.register, loaded.opened), on)?.fields ?? {})
  return { on, was, is: patched(was, fieldsTold(asked)) }
}

/** What a change would do, in words: problems, alterations, and how the entry would stand. */
export async function changePreview(
  place: Place,
  judged: Judged,
  asked: AskedChange,
  who: Registrar,
  deps: RegisterDeps,
): Promise<ChangePreview> {
  const { region, register } = place
  const { on, was, is } = states(place, judged, asked, dayOf(deps.clockwork.now()))
  const names = await entryNames(region, register, [was, is], on, deps)
  const periods = judged.ok ? periodsOf(register, [...judged.loaded.opened, ...judged.made]) : []
  const tells = asked.act === 'enter' || asked.act === 'amend'
  const flags = await flagger(region, register, on, deps)
  return {
    ok: judged.ok,
    problems: judged.ok ? [] : judged.problems.map((one) => ({ ...one })),
    alterations: tells ? shownAlterations(register, was, is, names) : [],
    periods: periodViews(periods, { register, shown: (fields) => fields, names }),
    flags: tells ? flags(is, names) : [],
    proposed: (tells || asked.act === 'end') && needsApproval(register, who),
  }
}
