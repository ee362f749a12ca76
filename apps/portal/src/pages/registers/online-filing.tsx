import type { PublicEntry } from '@yifa/api'
import type { ProcedureKey } from '@yifa/law'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'
import { useDistrict } from '../../asking/use-district.ts'

interface OnlineFilingProps {
  readonly entry: PublicEntry
  readonly procedure: ProcedureKey
}

/** The way to file online, where the procedure is open on the portal and the entry can be used today. */
export function OnlineFiling({ entry, procedure }: OnlineFilingProps) {
  const { data } = useDistrict()
  const offered = data?.offers.some((offer) => offer.procedure === procedure)
  const usable = entry.standing === 'in force' && entry.on === today() && !entry.flags?.some(({ blocks }) => blocks)
  if (!offered || !usable) return null
  const carried = { entry: `${entry.register} ${entry.key}`, ...(entry.organ ? { organ: entry.organ.id } : {}) }
  return (
    <Link href={`/apply/${procedure}?${new URLSearchParams(carried).toString()}`} className="yf-button yf-primary">
      在线办理
    </Link>
  )
}
