/** The options of `yifa deadline`. */
export const options = {
  limit: { type: 'string', value: '编号', title: '法定期限的编号，例如 info.reply' },
  within: { type: 'string', value: '时间', title: '"20 workdays"、"60 days"、"3 months"、"1 year" 或 "24 hours"' },
  on: { type: 'string', value: '日期', title: '起算事件之日；按小时的期限写到分，例如 2026-03-02T09:30' },
  exclude: { type: 'string', value: '起..止', multiple: true, title: '不计入期限的日子，首尾都算，可以多次给出' },
  suspend: { type: 'string', value: '起..止', multiple: true, title: '期限中止的日子，首尾都算，可以多次给出' },
  extend: { type: 'string', value: '时间', multiple: true, title: '经批准在原期限之外延长的时间，例如 "10 workdays"' },
  backward: { type: 'boolean', title: '从 --on 往回数，求最迟之日，其间留足整日' },
  'no-roll': { type: 'boolean', title: '末日逢休假日也不顺延（用于 --within）' },
  json: { type: 'boolean', title: '输出 JSON' },
} as const

/** What was given for them. */
export interface Answers {
  readonly limit?: string | undefined
  readonly within?: string | undefined
  readonly on?: string | undefined
  readonly exclude?: readonly string[] | undefined
  readonly suspend?: readonly string[] | undefined
  readonly extend?: readonly string[] | undefined
  readonly backward?: boolean | undefined
  readonly 'no-roll'?: boolean | undefined
}
