import { applicationProblems } from './application-checks.ts'
import { type ApplicationTable, countedTable } from './application-table.ts'
import type { EarlierFigure } from './comparison.ts'
import { type ContestTable, contestCells, contestProblems, contestTable } from './contest-table.ts'
import { type Counted, countedOf } from './counted.ts'
import { figureProblems } from './figure-checks.ts'
import { type FigureEntry, figureEntries } from './figure-entry.ts'
import { formed } from './form-figures.ts'
import { sections, toldAlways } from './outline.ts'
import type { Problem } from './problem.ts'
import { type PublicityTable, publicityProblems, publicityTable } from './publicity-table.ts'
import type { Section } from './section.ts'

/** What a yearly report is written from. */
export interface ReportSource {
  readonly year: number
  readonly region: { readonly code: string; readonly name: string }
  /** The body that signs the report. */
  readonly organ: string
  readonly figures: readonly Counted[]
  /** The figures of the year before, to compare what was carried over. */
  readonly before?: readonly Counted[]
  /** What published reports state of the year before; a figure that has one is compared with it. */
  readonly earlier?: readonly EarlierFigure[]
  /** Case numbers by case id, as far as cases have one. */
  readonly numbers?: Readonly<Record<string, string>>
  /** The 15 cells of Table 4, where they are counted elsewhere. */
  readonly contests?: readonly number[]
  /** The day on which the figures were counted, `2027-01-05`. */
  readonly countedOn?: string
  readonly demonstration?: boolean
  /** What whoever counted the figures found wrong with them. */
  readonly problems?: readonly Problem[]
}

/**
 * 法治政府建设年度报告: what the record can say of a year, with every figure and the cases behind it. This is also the
 * shape of its JSON; a change that its readers must know of changes `format`.
 */
export interface YearlyReport {
  readonly format: 'yifa.yearly-report/1'
  readonly title: string
  readonly year: number
  readonly region: { readonly code: string; readonly name: string }
  readonly organ: string
  /** Both days included. */
  readonly period: { readonly from: string; readonly to: string }
  readonly countedOn: string | null
  readonly demonstration: boolean
  /** No case touched this year: every number is zero because nothing was recorded. */
  readonly empty: boolean
  readonly preface: string
  readonly sections: readonly Section[]
  /** 附表1: Table 2 of the yearly report on open information (2021 form); absent in reports from before it was drawn up. */
  readonly publicity?: PublicityTable
  /** 附表2: Table 3 of the yearly report on open information ; null where the procedure is not recorded. */
  readonly applications: ApplicationTable | null
  /** 附表3: Table 4 of that form. */
  readonly contests: ContestTable
  readonly figures: readonly FigureEntry[]
  /** Numbers of the cases named under `figures`, by id. */
  readonly numbers: Readonly<Record<string, string>>
  readonly sound: boolean
  readonly problems: readonly Problem[]
}

const cited = (figures: readonly FigureEntry[]): ReadonlySet<string> => new Set(figures.flatMap(({ cases }) => cases))

const numbersOf = (ids: ReadonlySet<string>, numbers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(numbers).filter(([id]) => ids.has(id)))

function preface({ year, region }: ReportSource, empty: boolean): string {
  const origin = `本报告中的数字由${region.name}依法行政记录按${year}年1月1日至12月31日统计，每个数字所依据的案件列于附录。`
  const marked = '标明“待补充”的部分不由记录统计，由起草单位撰写。'
  return empty ? `${year}年的记录中没有案件，各项数字均为0。${origin}${marked}` : `${origin}${marked}`
}

function tables(figures: readonly Counted[], { before = [], contests }: ReportSource) {
  const [now, then] = [countedOf(figures, 'openInformation'), countedOf(before, 'openInformation')]
  const applications = now ? countedTable(now) : null
  const table = contestTable(contests ?? contestCells(figures))
  const applied = applications ? applicationProblems(applications, then && countedTable(then)) : []
  return {
    publicity: publicityTable(figures),
    applications,
    contests: table,
    problems: [...publicityProblems(figures), ...applied, ...contestProblems(table)],
  }
}

/** A procedure that no case touched has nothing to list, unless its zeros are told. */
const isTold = ({ key, figures }: Counted): boolean =>
  toldAlways.has(key) || Object.values(figures).some(({ cases }) => cases.length > 0)

/** Builds the report of a year from its figures; nothing is invented, and what does not agree is listed. */
export function yearlyReport(source: ReportSource): YearlyReport {
  const { year, region, organ } = source
  const all = source.figures.map(formed)
  const figures = all.filter(isTold).flatMap(figureEntries)
  const cases = cited(figures)
  const { publicity, applications, contests, problems: inTables } = tables(all, source)
  const problems = [...inTables, ...figureProblems(all, source.before), ...(source.problems ?? [])]
  return {
    format: 'yifa.yearly-report/1',
    title: `${region.name}${year}年法治政府建设年度报告`,
    year,
    region,
    organ,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    countedOn: source.countedOn ?? null,
    demonstration: source.demonstration ?? false,
    empty: cases.size === 0,
    preface: preface(source, cases.size === 0),
    sections: sections(all, source.earlier),
    publicity,
    applications,
    contests,
    figures,
    numbers: numbersOf(cases, source.numbers),
    sound: problems.length === 0,
    problems,
  }
}
