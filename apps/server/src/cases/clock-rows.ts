import type { Moment } from '@yifa/calendar'
import {
  type AnyClock,
  addressees,
  type CaseFile,
  type ClockReading,
  clocks,
  dayOf,
  many,
  type Procedure,
  type Setting,
} from '@yifa/kernel'
import type { ClockRow } from '@yifa/record'

/** Begins the name of a row that waits for a service to take effect (公告期); no clock of a procedure is called so. */
export const serviceWait = '@served:'

const isDuty = (rule: AnyClock | undefined): boolean => rule?.until !== undefined

function dutyOf(procedure: Procedure, rule: AnyClock | undefined): Pick<ClockRow, 'duty' | 'post'> {
  const roles = many(rule?.until).flatMap((act) => many(procedure.acts[String(act)]?.by))
  const post = roles.find((role) => Object.hasOwn(procedure.posts, role))
  return post === undefined ? { duty: 'party' } : { duty: 'office', post }
}

function rowOf(procedure: Procedure, reading: ClockReading): ClockRow[] {
  const { clock, title, party, due, dueAt, provisional, status } = reading
  const rule = procedure.clocks[clock]
  if (status === 'moot' || !isDuty(rule)) return []
  return [
    {
      clock,
      title,
      provisional,
      status,
      ...(party === undefined ? {} : { recipient: party }),
      ...(due === undefined ? {} : { due }),
      ...(dueAt === undefined ? {} : { dueAt }),
      ...dutyOf(procedure, rule),
    },
  ]
}

/** Services by announcement that take effect on a day to come, where the law then does something. */
function serviceWaits(file: CaseFile, now: Moment): readonly ClockRow[] {
  return Object.entries(file.procedure.documents)
    .filter(([, { served }]) => served !== undefined)
    .flatMap(([document]) =>
      addressees(file, document).flatMap(({ key }) => {
        const last = file.services.findLast((one) => one.document === document && one.recipient === key)
        if (last === undefined || last.effective <= dayOf(now)) return []
        const wait: ClockRow = {
          clock: `${serviceWait}${document}`,
          recipient: key,
          title: '送达生效',
          due: last.effective,
          provisional: false,
          status: 'running',
          duty: 'party',
        }
        return [wait]
      }),
    )
}

/** The duties that run or ran in a case, as lists show them; windows and floors are not duties. */
export const clockRows = (file: CaseFile, now: Moment, setting: Setting): readonly ClockRow[] => [
  ...clocks(file, now, setting).flatMap((reading) => rowOf(file.procedure, reading)),
  ...serviceWaits(file, now),
]
