import type { ChangePreview, EntryPeriod } from '@yifa/api'
import type { Register } from '@yifa/kernel'
import { dayText } from '@yifa/ui'
import { AlterationList } from '../alteration-list.tsx'
import { fieldTitle } from '../field-title.ts'
import { FlagList } from '../flag-list.tsx'

/** `2026年3月2日起`, `2026年3月2日至2026年5月31日`. */
export const spanText = ({ from, until }: Pick<EntryPeriod, 'from' | 'until'>): string =>
  until ? `${dayText(from)}至${dayText(until)}` : `${dayText(from)}起`

interface ChangeConsequencesProps {
  readonly register: Register
  readonly preview: ChangePreview
}

/** What a change would do: what differs field by field, when the entry stands, what would then be wrong with it. */
export function ChangeConsequences({ register, preview }: ChangeConsequencesProps) {
  const { alterations, periods, flags, proposed } = preview
  const last = periods.at(-1)
  return (
    <section className="consequences" aria-label="变更的后果">
      <h3>{proposed ? '提请核准，核准后' : '确认后'}</h3>
      {alterations.length > 0 && (
        <AlterationList alterations={alterations} fresh={alterations.every(({ before }) => before === undefined)} />
      )}
      <p>{last ? `${spanText(last)}有效` : '没有有效的日子'}</p>
      {flags.length > 0 && (
        <>
          <p>
            将有<strong>{flags.length}处疑点</strong>
          </p>
          <FlagList flags={flags} titleOf={fieldTitle(register)} />
        </>
      )}
      {proposed && <p>由主管登记员核准后生效，核准之日晚于所填生效之日的，自核准之日起生效。</p>}
    </section>
  )
}
