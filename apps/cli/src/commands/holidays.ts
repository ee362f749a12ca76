import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { published } from '@yifa/calendar'
import { columns } from '../columns.ts'
import { command } from '../command.ts'
import { settings, usable } from '../operating.ts'
import { type ExitCode, type Terminal, Unusable } from '../terminal.ts'

async function load(file: string, terminal: Terminal): Promise<void> {
  const { noticesIn, readNotice } = await import('@yifa/server')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Unusable(`${file}：没有这个文件，或者无权读取`)
  })
  try {
    const { year, number } = readNotice(text, file)
    const directory = noticesIn((await settings()).data)
    const name = `${year}${number === undefined ? '' : `-${number.replaceAll(/[^\p{L}\p{N}]/gu, '')}`}.json`
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, name), text)
    terminal.say(`已载入 ${year} 年放假通知：${join(directory, name)}。运行中的服务五分钟内采用，暂定的日期随之确定。`)
  } catch (error) {
    throw usable(error)
  }
}

async function list(terminal: Terminal): Promise<void> {
  const { almanac } = await import('@yifa/server')
  const dates = almanac((await settings()).data)
  await dates.reload().catch((error: unknown) => {
    throw usable(error)
  })
  const known = new Set(published.notices)
  const rows = dates.setting.calendar.notices.map((notice) => [
    `${notice.year}年`,
    notice.number ?? '—',
    notice.amends ? '调整' : '',
    known.has(notice) ? '' : '另行载入',
  ])
  terminal.say(columns(rows))
}

/** `yifa holidays`: the holiday notices the calendar knows; with a file, loads a new one. */
export const holidays = command({
  name: 'holidays',
  summary: '列出放假通知，或者载入新一年的通知',
  usage: ['', '2027.json'],
  words: '通知文件（JSON）；不给则列出已有的通知',
  options: {},
  notes: [
    '文件形如 {"year":2027,"off":[{"name":"元旦","from":"2027-01-01","to":"2027-01-03"}],"work":["2027-01-10"]}。',
  ],
  run: async ({ positionals: [file, ...more] }, terminal): Promise<ExitCode> => {
    if (more.length > 0) throw new Unusable('一次只能载入一份通知')
    await (file === undefined ? list(terminal) : load(file, terminal))
    return 0
  },
})
