import type { Mention } from '../../mentions.ts'

/** Sets of words that divide things without a rest in reports; the longer word stands before the one it holds. */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/民事|民商事/u, /刑事/u, /行政/u, /执行/u, /赔偿/u],
  [/不满意/u, /基本满意|较满意|比较满意/u, /满意/u, /一般/u],
  [/不合格|不达标/u, /合格|达标/u, /优秀|优良/u, /良好/u],
  [/缓刑/u, /假释/u, /监外执行/u, /管制/u],
  [/咨询/u, /求助|求决/u, /投诉/u, /举报|揭发|控告/u, /建议/u, /感谢|表扬/u, /申诉|申请/u, /其他|其它/u],
  [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产/u],
  [/上划|中央/u, /地方|市县|省级/u],
  [/来信|信件/u, /来访|走访|接访/u, /来电|电话/u, /网上|网络|邮件/u],
  [/专职/u, /兼职/u],
  [/直接(?:解答|答复|办理|处理)|即时(?:答复|办结)|当场/u, /转[交办派送]|交办|派单|派发/u],
  [/重点/u, /一般|普通|常规/u],
  [/废止|失效|取消/u, /修[改订]/u, /保留|继续(?:有效|执行|施行)|有效/u],
  [/A类/u, /B类/u, /C类/u, /D类/u],
  [/部分公开/u, /不予公开/u, /予以公开|同意公开/u, /无法提供|不掌握|不存在/u, /不予处理/u, /其他|其它/u],
  [
    /维持/u,
    /驳回/u,
    /撤销/u,
    /变更/u,
    /确认违法/u,
    /责令/u,
    /终止/u,
    /和解|调解|撤回|撤诉/u,
    /不予受理/u,
    /正在|在审|未[审办]?结/u,
    /其他|其它/u,
  ],
  [/调解|和解/u, /裁决|判决/u],
  [/已[经]?(?:解决|整改|完成)|(?<!未)(?:办结|审结|结案)/u, /正在|在办|未[办审]?结|审理中/u],
  [/居民|城镇/u, /农[村民]|乡村/u],
  [/网购|线上/u, /实体|线下/u],
  [/专[业家]/u, /律师/u, /干部|人员/u],
  [/不予(?:许可|批准)/u, /准予|批准/u],
  [/行政处罚/u, /行政许可/u, /行政强制|行政检查/u],
  [/当场|立即|立行立改/u, /限期/u],
  [/新增/u, /存量/u],
  [/完成|监督|检查/u, /关停|停业|关闭|注销/u],
  [/(?:受理|立案)前/u, /受理/u],
  [/准予备案|予以备案/u, /责令|退回|不予/u],
  [/行政机关/u, /授权的?组织/u, /委托/u],
  [/主办/u, /[协会]办/u],
  [/普通程序|一般程序/u, /简易程序|当场处罚/u],
  [/报告书/u, /报告表/u, /登记表/u],
  [/[市县区旗州](?:人民)?政府/u, /部门|直属|[市县区旗州]直/u, /乡镇|街道/u],
  [/[办审]结|结案/u, /结转|未结|在办/u],
]
/** 受理30件，不予受理4件: some of what came in may still wait, so that only a plain slip tells. */
const ACCEPTED: readonly RegExp[] = [/不予受理/u, /受理/u]
const REACH = 10

const memberOf = (partition: readonly RegExp[], { gap, tail }: Mention) => {
  const words = `${gap.slice(-REACH)}${tail.slice(0, REACH / 2)}`
  return partition.findIndex((word) => word.test(words))
}

/** Whether each of several parts bears another word of one set that leaves no rest. */
export const partWithoutRest = (parts: readonly Mention[]) =>
  parts.length > 1 && PARTITIONS.some((partition) => areMembers(partition, parts))

/** Whether two parts tell what was accepted and what was not. */
export const areAcceptedOrNot = (parts: readonly Mention[]) => parts.length === 2 && areMembers(ACCEPTED, parts)

function areMembers(partition: readonly RegExp[], parts: readonly Mention[]): boolean {
  const members = parts.map((part) => memberOf(partition, part))
  return !members.includes(-1) && new Set(members).size === parts.length
}
