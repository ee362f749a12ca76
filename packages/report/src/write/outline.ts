import type { EarlierFigure } from './comparison.ts'
import { type Counted, countedOf } from './counted.ts'
import { hotlineChapter } from './hotline-chapter.ts'
import { openInformationChapter } from './open-information-chapter.ts'
import { reconsiderationChapter } from './reconsideration-chapter.ts'
import { type Line, type Section, toWrite } from './section.ts'
import { settlementChapter } from './settlement-chapter.ts'

interface Part {
  readonly title: string
  readonly lines: readonly Line[]
  readonly fed?: boolean
}

const unfed = (title: string, what: string): Part => ({ title, lines: [toWrite(what)] })

const ordinals = '一二三四五六七八九十'
const ordinal = (number: number): string =>
  number <= 10 ? (ordinals[number - 1] ?? '') : `十${ordinals[number - 11] ?? ''}`

function parts(all: readonly Counted[], earlier: readonly EarlierFigure[]): readonly Part[] {
  const [information, hotline, reconsideration] = ['openInformation', 'hotline', 'reconsideration'].map((key) =>
    countedOf(all, key),
  )
  return [
    unfed('组织领导与保障', '法治政府建设的组织领导、要点部署和考核情况'),
    unfed('政府职能、政务服务与“放管服”改革', '行政审批、权责清单和营商环境情况'),
    { title: '政务公开', lines: openInformationChapter(information, earlier), fed: information !== undefined },
    unfed('规范性文件', '规范性文件制定、审查、备案和清理情况'),
    unfed('重大行政决策与法律顾问', '重大行政决策程序和法律顾问工作情况'),
    unfed('行政执法与执法监督', '行政执法体制、三项制度和案卷评查情况'),
    { title: '权力监督', lines: hotlineChapter(hotline, earlier), fed: hotline !== undefined },
    {
      title: '行政复议与行政应诉',
      lines: reconsiderationChapter(reconsideration, earlier),
      fed: reconsideration !== undefined,
    },
    {
      title: '矛盾化解与信访',
      lines: settlementChapter(reconsideration, hotline),
      fed: reconsideration !== undefined || hotline !== undefined,
    },
    unfed('学法与普法', '学法制度、法治考试和普法宣传情况'),
    unfed('社会治理、应急与平安建设', '城市治理、应急管理和平安建设情况'),
    unfed('党政主要负责人履行推进法治建设第一责任人职责', '主要负责人履职情况'),
    unfed('存在的不足和原因', '不足及其原因'),
    unfed('下一年度工作安排', '下一年度主要安排'),
  ]
}

/** Parts 1 to 14 of the report; those the record does not feed are empty headings for the office. */
export const sections = (all: readonly Counted[], earlier: readonly EarlierFigure[] = []): readonly Section[] =>
  parts(all, earlier).map(({ title, lines, fed = false }, at) => ({
    part: at + 1,
    heading: `${ordinal(at + 1)}、${title}`,
    fed,
    lines,
  }))
