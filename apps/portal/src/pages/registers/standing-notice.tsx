import type { PublicEntry } from '@yifa/api'
import { dayText } from '@yifa/ui'

const words: Readonly<Record<PublicEntry['standing'], (entry: PublicEntry) => string | undefined>> = {
  'in force': ({ until }) => (until ? `有效至${dayText(until)}。` : undefined),
  ended: ({ until }) => `${until ? `这一项有效至${dayText(until)}，已经停用` : '这一项已经停用'}，下面是停用前的内容。`,
  'to come': ({ from }) => `这一项${from ? `从${dayText(from)}起` : '以后'}才生效，下面是生效时的内容。`,
  proposed: () => '这一项还没有核准。',
}

/** Says how an entry stands on the day of the page where it is not simply in force. */
export function StandingNotice({ entry }: { readonly entry: PublicEntry }) {
  const said = words[entry.standing](entry)
  if (said === undefined) return null
  return entry.standing === 'in force' ? (
    <p className="meta">{said}</p>
  ) : (
    <p className="notice notice-problem">{said}</p>
  )
}
