import { squeeze } from '../signs.ts'
import { Lexicon } from './lexicon.ts'

const OPENERS = new Lexicon(
  (
    '据统计 经统计 据悉 据介绍 据了解 这也是 这是 连续 首次 再次 已有 其余 这些 这 该 上述 今年以来 一年来 今年 全年 本年度 本年 年内 年初以来 截至目前 截止目前 目前 截至 截止 当前 本月 当月 本周 本季度 上半年 其中 包括 包含 含 同时 此外 另外 另有 另 并且 并 且 至此 先后 分别 共计 合计 总计 累计 共有 共 ' +
    '已经 已 现有 现 全区 全市 全县 全州 全省 全国 我区 我市 我县 我局 我院 本院 本局 我镇 本市 本区 本县 区内 市内 县内 辖区 辖区内 全镇 全街道 全局 全系统 一是 二是 三是 四是 五是 六是 七是 首先 其次 再次 最后 相比 与之相比 又 还 再 尚 仍 ' +
    '和 及 与 以及 为 将 对 使 从 由 有 等 的 了 以 在 是 、 ， , ： : ； ; 。 年度 年 度 一 - — （ ( ） ) 至今'
  ).split(' '),
)
const CLOSERS = new Lexicon(
  (
    '分别为 分别达 均达到 均为 达到 数量为 总数为 人数为 金额为 共计 合计 总计 累计 共有 共 分别 各 达 为 等 了 有 的 是 至 到 约 近 超 超过 不少于 不低于 不超过 和 及 与 以及 在 、 ， , ： : ( （ 在全 全市 全省 全区 全县 全州 我区 我市 我县 辖区 逾 突破 已 仅 只 每 均 平均 ' +
    '大约 将近 至少 最多 降至 降到 增至 增加到 提高到 提升到 上升到 缩短至 缩短为 压缩至 压缩到 减至 由 从 连续'
  ).split(' '),
)
const WHOLE_WORDS = new Lexicon(
  '有罪 有期 有机 有奖 含量 和谐 和解 和平 有效 有序 有关 共享 共建 共治 共性 对接 对口 现场 现时 并联 等级 为民 以案 及时 年审 年检 另行 从业 将军 以下 在册 在编 在校 在建 在线 在岗 由此 与会 使用 对外 有责 有证 等候 再提 再次 再审 再生 再犯 及格 及早 一审 一般 一站 一线 一次 一体 一网 通过率 度假 以区 以市 以县 以政 全国人 一把 一件 已结'.split(
    ' ',
  ),
)
const WHOLE_ENDS = new Lexicon([
  '行为',
  '作为',
  '参与',
  '目的',
  '达到率',
  '行政处',
  '公共',
  '日均',
  '月均',
  '周均',
  '年均',
  '人均',
  '户均',
  '次均',
  '案均',
  '件均',
  '实有',
])
const ROUNDS = 10

/** A phrase without openers such as 全年共. */
export function withoutOpeners(phrase: string): string {
  let rest = phrase
  for (let round = 0; round < ROUNDS && rest !== ''; round += 1) {
    const word = OPENERS.startingAt(rest, 0)
    if (!word || WHOLE_WORDS.startingAt(rest, 0)) break
    rest = rest.slice(word.length)
  }
  return rest
}

/** A phrase without closers such as 达到. */
export function withoutClosers(phrase: string): string {
  let rest = phrase
  for (let round = 0; round < ROUNDS && rest !== ''; round += 1) {
    const word = CLOSERS.endingAt(rest, rest.length)
    if (!word || WHOLE_ENDS.endingAt(rest, rest.length)) break
    rest = rest.slice(0, rest.length - word.length)
  }
  return rest
}

const NUMBERING = /^[（(][一二三四五六七八九十\d]{1,3}[）)]|^[一二三四五六七八九十]{1,2}[、.]|^\d{1,2}[.、]/u
const DATES =
  /(?:截[至止])?(?:[12]\d{3}年(?:度|以来)?(?:\d{1,2}月)?|\d{1,2}月)(?:份|底|末|初)?(?:\d{1,2}日)?(?:以来)?/gu
const HAS_DATE = /\d[年月日]/u

/** A phrase without a bracket or quote whose other half was cut off, and without whole brackets at its end. */
export const untorn = (phrase: string) =>
  phrase
    .replace(/^[^（(“"]*?[)）”]/u, (cut) => (/[（(“]/u.test(cut) ? cut : ''))
    .replace(/[（(][^（()）]{0,30}[)）]$/u, (bracket) => (bracket.length < SHORT_BRACKET ? bracket : ''))
const SHORT_BRACKET = 7

const MEANS = /^(?:通过|采取|采用|以|依托|利用|借助)[^，。；]{2,16}?(?:方式|形式|途径|渠道|模式)/u
const YEARS = /[12]\d{3}年(?:度|以来)?/gu

/** The words before a number without openers, closers, section numbers and years; months tell periods apart and stay. */
export const periodAndWords = (before: string) =>
  withoutClosers(withoutOpeners(squeeze(before).replace(NUMBERING, '').replace(YEARS, '')))

/** (含上年结转): what a bracket adds to the number, and marks of a lost sign. */
const ASIDE =
  /^[，,、]?(?:与|和|同|比|较)(?:去年|上年|[12]\d{3}年)度?(?:同期)?(?:相比)?|[（(](?:含|包含|包括|不含|其中)[^（()）]{0,30}[)）]|[?？]|近[一二三四五六七八九十两几\d]{1,2}年来?/gu

/** The words before a number that say what is counted; without openers, closers, section numbers and dates. */
export function wordsBefore(before: string): string {
  const plain = squeeze(before).replace(NUMBERING, '').replace(ASIDE, '')
  const said = plain.replace(MEANS, '')
  const undated = HAS_DATE.test(said) ? said.replace(DATES, '') : said
  return withoutClosers(withoutOpeners(untorn(withoutClosers(undated))))
}
