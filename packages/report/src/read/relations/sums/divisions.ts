import type { Mention } from '../../mentions.ts'

/** Sets of words of which a thing can bear one only, so that parts named by them cannot overlap. */
const DIVISIONS: readonly (readonly RegExp[])[] = [
  [/中央|国家/u, /省级|自治区级/u, /市级|州级|市本级/u, /县级|区级|区县|县区/u, /乡镇|镇级|街道/u, /村级|社区/u],
  [/自然人|个人|公民/u, /法人|组织|企业|单位/u],
  [/一审/u, /二审/u, /再审/u],
  [/男/u, /女/u],
  [/线上|网络|网上/u, /线下|现场/u, /电话|来电/u, /来信|信件/u],
  [/上半年/u, /下半年/u],
  [/一季度/u, /二季度/u, /三季度/u, /四季度/u],
  [/城镇|城市/u, /农村|乡村/u],
  [/非税/u, /税/u],
  [/个[体人]访/u, /集体访/u],
]

/** 省级以上3个，市级以上5个: the one holds the other. */
const NESTED = /以[上下]/u

const memberOf = (division: readonly RegExp[], mention: Mention) =>
  division.findIndex((word) => word.test(`${mention.lead}${mention.tail}`))

/** Whether each part bears another word of one division. */
export const excludeEachOther = (parts: readonly Mention[]) =>
  parts.length > 1 &&
  !parts.some(({ lead }) => NESTED.test(lead)) &&
  DIVISIONS.some((division) => {
    const members = parts.map((part) => memberOf(division, part))
    return !members.includes(-1) && new Set(members).size === parts.length
  })
