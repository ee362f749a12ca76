import { addressees, type CaseFile, dayOf, type Event, many } from '@yifa/kernel'

/**
 * The services that happen by themselves when a post issues a document: it arrives on the platform that day (民事诉讼法 90),
 * at the party who filed the case, has agreed to electronic service and can open the case with the receipt code.
 */
export function electronicServices(file: CaseFile, issuing: Event): readonly Event[] {
  const { procedure } = file
  if (!Object.hasOwn(procedure.posts, issuing.by)) return []
  const filedBy = file.done[0]?.by
  return Object.entries(procedure.documents)
    .filter(([, { on }]) => many(on).map(String).includes(issuing.act))
    .flatMap(([document]) => addressees(file, document).map((addressee) => ({ document, addressee })))
    .filter(({ addressee }) => addressee.role === filedBy && addressee.facts['electronic'] === true)
    .map(({ document, addressee }) => ({
      act: '@serve',
      by: issuing.by,
      at: issuing.at,
      facts: {
        document,
        recipient: addressee.key,
        method: 'electronic',
        on: dayOf(issuing.at),
        proof: '文书到达本平台的记录',
      },
    }))
}
