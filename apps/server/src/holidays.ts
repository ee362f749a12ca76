import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Calendar, type Notice, noticeFlaws, published } from '@yifa/calendar'
import type { Setting } from '@yifa/kernel'
import { methods } from '@yifa/law'
import * as z from 'zod'
import { UnusableSettings } from './settings.ts'

const noticeSchema = z.strictObject({
  year: z.int().min(2007).max(2100),
  amends: z.literal(true).optional(),
  number: z.string().min(1).optional(),
  issued: z.iso.date().optional(),
  issuer: z.string().min(1).optional(),
  off: z.array(z.strictObject({ name: z.string().min(1), from: z.iso.date(), to: z.iso.date() })).min(1),
  work: z.array(z.iso.date()),
})

/** Drops what is undefined, as the exact types of a notice ask. */
const noticeOf = ({ amends, number, issued, issuer, ...plain }: z.output<typeof noticeSchema>): Notice => ({
  ...plain,
  ...(amends ? { amends } : {}),
  ...(number ? { number } : {}),
  ...(issued ? { issued } : {}),
  ...(issuer ? { issuer } : {}),
})

/** A holiday notice (放假通知) as typed into a JSON file. Throws UnusableSettings in Chinese, naming the file and the rule. */
export function readNotice(text: string, name: string): Notice {
  const parsed = z
    .string()
    .transform((raw, context): unknown => {
      try {
        return JSON.parse(raw)
      } catch {
        context.addIssue({ code: 'custom', message: '不是有效的 JSON' })
        return z.NEVER
      }
    })
    .pipe(noticeSchema)
    .safeParse(text)
  if (!parsed.success)
    throw new UnusableSettings(
      `${name}：${parsed.error.issues.map(({ path, message }) => `${path.join('.') || '内容'} ${message}`).join('；')}`,
    )
  const notice = noticeOf(parsed.data)
  const flaws = noticeFlaws(notice)
  if (flaws.length > 0) throw new UnusableSettings(`${name}：${flaws.join('；')}`)
  return notice
}

/** Where notices newer than the program lie. */
export const noticesIn = (data: string): string => join(data, 'holidays')

async function noticesOf(directory: string): Promise<readonly Notice[]> {
  const names = await readdir(directory).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (name) => readNotice(await readFile(join(directory, name), 'utf8'), join(directory, name))),
  )
}

export interface Almanac {
  /** The same object for as long as the server runs; its calendar is the newest one loaded. */
  readonly setting: Setting
  /** Reads the notices again. Throws UnusableSettings for a notice that cannot be loaded; the old calendar then stays. */
  readonly reload: () => Promise<void>
}

/** The published arrangements and the notices loaded since, from the data directory. */
export function almanac(data: string): Almanac {
  let calendar: Calendar = published
  return {
    setting: {
      methods,
      get calendar() {
        return calendar
      },
    },
    reload: async () => {
      const notices = await noticesOf(noticesIn(data))
      calendar = notices.reduce((known, notice) => known.withNotice(notice), published)
    },
  }
}
