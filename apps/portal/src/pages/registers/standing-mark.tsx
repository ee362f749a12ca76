import type { PublicEntryRow } from '@yifa/api'

interface StandingMarkProps {
  readonly standing: PublicEntryRow['standing']
  readonly title: string
}

/** Says how an entry stands where that is not simply in force. */
export function StandingMark({ standing, title }: StandingMarkProps) {
  return standing === 'in force' ? null : <span className="standing-mark">{title}</span>
}
