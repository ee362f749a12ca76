import type { Unit } from './units.ts'

const HEADS = (
  '乡镇 镇街 街道 街镇 镇乡 社区 村居 村社 行政村 自然村 村 镇 乡 县 市 区 州 省 旗 盟 部门 单位 企业 公司 机关 机构 组织 协会 中心 园区 开发区 学校 院校 医院 法院 检察院 派出所 司法所 律所 事务所 站所 ' +
  '领域 行业 平台 窗口 网点 站点 点位 岗位 项目 事项 环节 指标 问题 案件 案例 议题 课题 建议 提案 县区 区县 市县 国家 地区 家庭 农户 商户 党员 干部 学生 教师 民警 律师 群众 居民 员工 职工 农民工 人口 网格 小区 楼栋 房间 县（市） 部门单位'
)
  .split(' ')
  .sort((one, other) => other.length - one.length)
const AFTER_ONE_SIGN = new Set([
  ...'，。；、）)(（！,;：: \n均全共已都的和及与在为被有实完建设配开达参分同获联按可未齐无提签',
  '',
])
const NAME_GOES_ON = new Set([...'局号路长版办委队'])
const MODIFIERS = [
  '市直',
  '区直',
  '县直',
  '省直',
  '市级',
  '区级',
  '县级',
  '省级',
  '国家级',
  '重点',
  '试点',
  '行政',
  '成员',
  '常住',
  '户籍',
  '流动',
  '农村',
]

/** Whether a unit is the noun counted itself. */
export const isNounUnit = (unit: string) => HEADS.includes(unit)

/** 12乡镇, 5市直部门: a number right before the things it counts, with no measure word between; only whole nouns, never a name that goes on. */
export function nounUnitAt(text: string, at: number): Unit | undefined {
  const modifier = MODIFIERS.find((word) => text.startsWith(word, at)) ?? ''
  const start = at + modifier.length
  const head = HEADS.find((word) => text.startsWith(word, start)) ?? ''
  const end = start + head.length
  if (head === '') return undefined
  const sign = text[end] ?? ''
  const closed = head.length > 1 ? !NAME_GOES_ON.has(sign) : AFTER_ONE_SIGN.has(sign) || /\d/.test(sign)
  return closed ? { unit: head, kind: 'count', end, countsActs: false } : undefined
}
