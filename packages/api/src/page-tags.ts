import type { PublicEntry } from './schemas/register-portal.ts'

/** A part of the site (栏目) and which of the functions of a government site it serves (国办发〔2017〕47号). */
export interface SiteColumn {
  readonly name: string
  readonly type: '信息发布' | '办事服务' | '互动交流'
  readonly about: string
}

/** What a page tells as a text of its own; what is not known is left out. */
export interface PageArticle {
  readonly title: string
  /** The day on which the public could first read it. */
  readonly date?: string
  /** Who answers for the content. */
  readonly source?: string
  readonly keywords?: readonly string[]
  readonly description?: string
}

/** Which site it is, as its keeper has set; nothing is made up. */
export interface SiteIdentity {
  readonly name?: string
  readonly domain?: string
  readonly code?: string
}

const columns: Readonly<Record<string, SiteColumn>> = {
  apply: { name: '我要办', type: '办事服务', about: '在线提交依申请办理的事项，当场取得回执和法定期限。' },
  follow: { name: '查询进度', type: '办事服务', about: '凭登记号和查询码查询办理进度和法定期限，下载文书。' },
  publications: { name: '公开信息', type: '信息发布', about: '依法公开的办理结果，可以检索。' },
  registers: {
    name: '清单与名录',
    type: '信息发布',
    about: '权责清单、政务服务事项和其他依法公布的清单、名录，可以查看任何一天的内容，可以下载。',
  },
  guide: { name: '办事指南', type: '办事服务', about: '每项程序由谁办、分几步、每步几天、依据哪一条。' },
  reader: { name: '报告检查', type: '互动交流', about: '列出公开报告中的数字，逐条核对能否对得上。' },
}

const home: SiteColumn = {
  name: '首页',
  type: '办事服务',
  about: '依法申请政府信息公开、提交诉求、申请行政复议，查询办理进度和法定期限。',
}

/** The part of the site an address lies in. */
export const columnOf = (path: string): SiteColumn => columns[path.split('/')[1] ?? ''] ?? home

/** What a page says of itself to machines; a narrower column than that of its address where it has one. */
export interface TaggedPage {
  readonly path: string
  /** `https://www.example.gov.cn`, without a path. */
  readonly origin: string
  readonly column?: SiteColumn
  readonly article?: PageArticle
}

const told = (tags: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).filter((tag): tag is [string, string] => tag[1] !== undefined))

/** The tags by which machines know the site (网站标签). */
export const siteTags = ({ name, domain, code }: SiteIdentity): Readonly<Record<string, string>> =>
  told({ SiteName: name, SiteDomain: domain, SiteIDCode: code })

/** The tags by which machines know a page: its column (栏目标签) and, where it is a text of its own, its content (内容页标签). */
export function pageTags({
  path,
  origin,
  column = columnOf(path),
  article,
}: TaggedPage): Readonly<Record<string, string>> {
  const keywords = article?.keywords?.join(',')
  return told({
    ColumnName: column.name,
    ColumnType: column.type,
    ColumnDescription: column.about,
    ArticleTitle: article?.title,
    PubDate: article?.date,
    ContentSource: article?.source,
    Keywords: keywords === '' ? undefined : keywords,
    Description: article?.description ?? column.about,
    Url: `${origin}${path}`,
  })
}

/** An entry of a public register, as machines are told of it. */
export function articleOfEntry(entry: PublicEntry): PageArticle {
  const { title, registerTitle, organ, publishedOn, on, standingTitle } = entry
  return {
    title,
    date: publishedOn,
    ...(organ === undefined ? {} : { source: organ.name }),
    keywords: [registerTitle, title, ...(organ === undefined ? [] : [organ.name])],
    description: `${registerTitle}：${title}${organ === undefined ? '' : `（${organ.name}）`}，${on}${standingTitle}。`,
  }
}
