import { registerPosts } from '@yifa/kernel'
import { editionsOf, procedureKeys } from './procedures.ts'

/** The posts that administer the system and handle no case (三员): three persons, none of whom can do another's work; GB/T 22239-2019. */
export const administrators = {
  system: '系统管理员',
  security: '安全管理员',
  auditor: '审计管理员',
} as const

/** The posts of those who oversee the organs and act in no case. */
export const overseers = { supervisor: '执法监督人员', leader: '领导' } as const

/** What posts are called that procedures call by different names. */
const general = {
  office: '承办人员',
  head: '负责人',
  unit: '承办单位人员',
  legal: '法制审核人员',
  reviewer: '审查、复查人员',
  government: '本级人民政府负责人',
  examiner: '考试组织人员',
  press: '新闻发布人员',
} as const

/** Every role an officer may be appointed to, by what it is called: those of the procedures, and those beside them. */
export const postTitles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(procedureKeys.flatMap(editionsOf).flatMap(({ posts }) => Object.entries(posts))),
  ...general,
  ...registerPosts,
  ...overseers,
  ...administrators,
}

/** What procedures are called today, by key. */
export const procedureTitles: Readonly<Record<string, string>> = Object.fromEntries(
  procedureKeys.map((key) => [key, editionsOf(key)[0]?.title ?? key]),
)
