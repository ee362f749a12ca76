import { dayText } from '@yifa/calendar'
import {
  actTitle,
  innerFacts,
  isOfficeVerb,
  linkTitles,
  masked,
  meta,
  officeVerb,
  officeVerbs,
  type Procedure,
  titleOf,
} from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import { type ShownFact, shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'
import { nameOf } from './participants.ts'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The facts of the procedure that an office verb carries inside (拟稿内容、更正后的内容). */
const inner = (procedure: Procedure, facts: Values, mask: boolean): Values => (mask ? masked(procedure, facts) : facts)

function words(loaded: Loaded, outlook: Outlook, mask: boolean): (fact: string, value: unknown) => string {
  const { procedure, file } = loaded
  return (fact, value) => {
    const text = typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
    switch (fact) {
      case 'document':
        return procedure.documents[text]?.title ?? text
      case 'recipient': {
        const found = file.participants.find(({ key }) => key === text)
        return found ? nameOf(procedure, found, mask) : text
      }
      case 'method':
        return outlook.methods[text]?.title ?? text
      case 'seq':
        return `第${text}条`
      case 'act':
        return actTitle(procedure, text)
      case 'organ':
        return outlook.names.organ(text)
      case 'officer':
        return outlook.names.officer(text)
      case 'ground':
        return meta(officeVerbs['@recuse'].takes.shape.ground).options?.[text]?.title ?? text
      case 'kind':
        return linkTitles(procedure)[text] ?? text
      default:
        return dayText(text)
    }
  }
}

/** What an office verb says, in words: titles for papers, ways of service and acts, names for people and organs. */
export function officeFacts(loaded: Loaded, act: string, facts: Values, outlook: Outlook, mask: boolean): ShownFact[] {
  if (!isOfficeVerb(act)) return []
  const say = words(loaded, outlook, mask)
  return Object.entries(innerFacts(officeVerb(act).takes)).flatMap(([fact, schema]) => {
    const value = facts[fact]
    if (value === undefined) return []
    if (fact === 'facts' && isValues(value))
      return shownFacts(loaded.procedure, inner(loaded.procedure, value, mask), outlook.names)
    return [{ fact, title: titleOf(schema, fact), text: say(fact, value), value }]
  })
}
