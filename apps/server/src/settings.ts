import { resolve } from 'node:path'
import type { SiteIdentity } from '@yifa/api'
import * as z from 'zod'

/** The environment does not say how to run; the message names every variable and its rule in Chinese. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings'
}

const onOff = (otherwise: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: '应为 on 或者 off' })
    .default(otherwise)
    .transform((text) => text === 'on')

/** Every environment variable the program reads, each with its rule. */
const variables = z.strictObject({
  /** 0 takes any free port. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, '应为 0 至 65535 的整数')
    .default('8080')
    .transform(Number)
    .refine((port) => port <= 65_535, '应为 0 至 65535 的整数'),
  HOST: z.string().min(1, '应为要监听的地址，如 127.0.0.1').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, '应为 PostgreSQL 数据库地址，形如 postgresql://账户:口令@主机:端口/库名')
    .optional(),
  YIFA_DATA: z.string().min(1, '应为存放数据的目录').default('./.yifa'),
  YIFA_DEMO: onOff('on'),
  YIFA_REGION: z
    .string()
    .regex(/^\d{6}$/, '应为六位行政区划代码')
    .optional(),
  YIFA_SITE_NAME: z.string().min(1, '应为网站名称').max(100, '应为网站名称，至多100字').optional(),
  YIFA_SITE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/, '应为网站域名，如 www.example.gov.cn')
    .optional(),
  YIFA_SITE_CODE: z
    .string()
    .regex(/^[0-9A-Z]{10}$/, '应为十位政府网站标识码')
    .optional(),
  YIFA_HTTPS: onOff('off'),
  YIFA_TRUST_PROXY: onOff('off'),
})

export interface Settings {
  readonly host: string
  readonly port: number
  /** A PostgreSQL server of one's own; without it one is started inside `data`. */
  readonly databaseUrl?: string
  /** Keys, attachments and the database of one's own lie here. */
  readonly data: string
  /** Fills an empty database with the demonstration district. */
  readonly demonstration: boolean
  /** The region served, where the database holds several. */
  readonly region?: string
  /** What the pages of the portal say the site is called (网页标签); nothing that is not told. */
  readonly site?: SiteIdentity
  /** Reached over https. */
  readonly secure: boolean
  readonly trustProxy: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const isOurs = (name: string): boolean => name.startsWith('YIFA_') || Object.hasOwn(variables.shape, name)

function complaint(issue: z.core.$ZodIssue, env: Environment): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.join('、')}：没有这个变量，可用的有 ${Object.keys(variables.shape).join('、')}`
  const name = String(issue.path[0])
  const given = name === 'DATABASE_URL' ? '' : `，现为“${env[name] ?? ''}”`
  return `${name}：${issue.message}${given}`
}

type Variables = z.output<typeof variables>

/** The site as far as it is told. */
function siteIn({ YIFA_SITE_NAME, YIFA_SITE_DOMAIN, YIFA_SITE_CODE }: Variables): Pick<Settings, 'site'> {
  const site = {
    ...(YIFA_SITE_NAME === undefined ? {} : { name: YIFA_SITE_NAME }),
    ...(YIFA_SITE_DOMAIN === undefined ? {} : { domain: YIFA_SITE_DOMAIN }),
    ...(YIFA_SITE_CODE === undefined ? {} : { code: YIFA_SITE_CODE }),
  }
  return Object.keys(site).length === 0 ? {} : { site }
}

/** The settings the environment asks for; an empty variable counts as absent. Throws UnusableSettings. */
export function readSettings(env: Environment): Settings {
  const ours = Object.fromEntries(Object.entries(env).filter(([name, value]) => isOurs(name) && value))
  const read = variables.safeParse(ours)
  if (!read.success)
    throw new UnusableSettings(
      ['环境变量有误：', ...read.error.issues.map((issue) => `  ${complaint(issue, env)}`)].join('\n'),
    )
  const { PORT, HOST, DATABASE_URL, YIFA_DATA, YIFA_DEMO, YIFA_REGION, YIFA_HTTPS, YIFA_TRUST_PROXY } = read.data
  return {
    host: HOST,
    port: PORT,
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    data: resolve(YIFA_DATA),
    demonstration: YIFA_DEMO,
    ...(YIFA_REGION === undefined ? {} : { region: YIFA_REGION }),
    ...siteIn(read.data),
    secure: YIFA_HTTPS,
    trustProxy: YIFA_TRUST_PROXY,
  }
}
