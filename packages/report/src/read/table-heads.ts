const UNIT_LINE = /单位[：:]\s*([\p{Script=Han}/%％]{1,6})/u
const COLUMN_UNIT = /[（(]\s*([\p{Script=Han}%％]{1,4})\s*[)）]/gu
const HEAD_CELL = /(?:^|[\s|│])(?:序号|合计|总计|小计|数量|指标名称|占比|比例|类别|项目名称|总数)(?=$|[\s|│（(])/u
const COLUMN_NAME = /^[^\d，。；：:]{0,24}(?:件数|数量|金额|人数|次数|户数|总数)\s*$/u
/** 收案数 受理数: what columns of numbers are called. */
const MEASURED = /^[^\d，。；：:、]{1,12}(?:数|量|额|率|比例)$/u
const FEWEST_MEASURED = 2
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
]
const COUNTED_IN = new Set(
  '件 元 人 次 个 项 家 起 宗 份 条 人次 件次 场 场次 户 户次 户数 批 批次 % ％ 分 天 名 篇 部 册 处 亩 公顷 公里 平方米 吨 倍 台 辆'.split(
    ' ',
  ),
)

/** The unit of a column, with the factor that 万元 puts before the numbers. */
export interface ColumnUnit {
  readonly unit: string
  readonly scale: number
}

export interface TableHead {
  readonly units: readonly ColumnUnit[]
  /** The names of the columns of numbers, as far as the line gives them. */
  readonly columns: readonly string[]
  readonly serial: boolean
}

/** What a line announces about the numbers under it: 单位：件, 数量（件）, or the cells of a table head; nothing otherwise. */
export function tableHead(line: string): TableHead | undefined {
  const said = UNIT_LINE.exec(line)?.[1]
  const columns = said ? [said] : [...line.matchAll(COLUMN_UNIT)].map((match) => match[1] ?? '')
  const units = columns.map(columnUnit).filter((unit) => unit !== undefined)
  if (units.length === 0 && !HEAD_CELL.test(line) && !COLUMN_NAME.test(line) && !isOfMeasures(line)) return undefined
  return { units, columns: said ? [] : columnsOf(line), serial: line.includes('序号') }
}

/** The unit that a line announces for all numbers below it (单位：宗). */
export const announcedUnit = (line: string): ColumnUnit | undefined => columnUnit(UNIT_LINE.exec(line)?.[1] ?? '')

const isOfMeasures = (line: string) =>
  line.split(/[\s|│]+/u).filter((cell) => MEASURED.test(cell)).length >= FEWEST_MEASURED

const FEWEST_COLUMNS = 3
const PLAIN_CELL = /^\p{Script=Han}{1,10}$/u
const COUNTED_BY = /(?<unit>批次|人次|件|卷|起|宗|户|人|家|份|项|次)数$/u

/** The head of columns a line may be that says no more than words; known by the rows of as many cells below it (单位 抽查卷数 优秀 合格). */
export function plainHead(line: string): TableHead | undefined {
  const cells = line.trim().split(/\s+/u)
  if (cells.length < FEWEST_COLUMNS || !cells.every((cell) => PLAIN_CELL.test(cell))) return undefined
  const units = cells.flatMap((cell) => COUNTED_BY.exec(cell)?.groups?.['unit'] ?? [])
  return {
    units: units.length === 1 ? units.map((unit) => ({ unit, scale: 1 })) : [],
    columns: cells.slice(1),
    serial: false,
  }
}

const LABEL_COLUMNS = /^(?:序号|类别|项目|项目名称|指标名称|指标|内容|名称|单位|处理方式|事项)$/u

const TITLE = /\d|情况$|统计$|[表]$/u
const LONGEST_COLUMN = 12

const columnsOf = (line: string) =>
  line
    .split(/[\s|│]+/u)
    .map((cell) => cell.replace(/[（(][^（()）]*[)）]/gu, '').replace(/数量$/u, '数'))
    .filter((cell) => cell !== '' && cell.length <= LONGEST_COLUMN && !LABEL_COLUMNS.test(cell) && !TITLE.test(cell))

export function columnUnit(words: string): ColumnUnit | undefined {
  const scale = SCALES.find(([word]) => words.startsWith(word) && words.length > word.length)
  const unit = words.slice(scale?.[0].length ?? 0)
  return COUNTED_IN.has(unit) ? { unit: unit.replace('％', '%'), scale: scale?.[1] ?? 1 } : undefined
}
