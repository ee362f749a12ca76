import type { FactKind } from './reading.ts'

/** A word that stands between a number and what it counts; `acts` marks those that, after 两 or 三, mostly count and seldom name. */
export interface MeasureWord {
  readonly unit: string
  readonly kind: FactKind
  readonly acts: boolean
}

const words = (list: string) => list.split(' ')

const OF_ACTS = words(
  '次 场 件 起 宗 桩 份 期 批 名 人 家 部 户 篇 本 册 封 台 辆 例 轮 笔 趟 批次 件批 件批次 场次 人次 車次 戶 輛',
)
const OF_THINGS = words(
  [
    '个 個 项 項 条 條 类 類 种 種 位 卷 套 张 張 处 處 所 间 間 幅 则 則 节 節 款 座 支 块 塊 组 組 只 隻 艘 架 盏 栋 棟 幢 门 門 面 枚 棵 株 单 票 通 场 場 冊',
    '瓶 箱 袋 盒 包 桶 罐 杯 碗 根 把 头 頭 匹 羽 尾 顶 副 双 對 对 盘 挂 杆 盆 床 枝 朵 粒 颗 片 层 排 列 段 道 眼 口 孔 股 页 頁 章 字 句 版面 题 頓 顿 桌 席 尊 串 束 担 剂 针 发 枪 炮 梯 阶 帧 拨 班 集 档 岁 周岁 歲',
    '大类 小类 中类 大項 大项 小项 子项 课时 学时 課時 學時 课次 宗地 标段 车位 床位 席位 机位 工位 泊位 学位 人份 万字 站次 点次 页次 专场 专题 专班',
    '讲 课 车次 标箱 航次 班列 平台次 载次 株次 吨次 千人 千户 例次',
  ].join(' '),
)
const OF_SIZE = words(
  [
    '公里 千米 米 厘米 毫米 平方米 平方公里 平方千米 平米 立方米 立方 方 公顷 亩 畝 公畝 顷 吨 噸 公斤 千克 斤 克 毫克 微克 升 毫升',
    '千瓦 千瓦时 千瓦時 兆瓦 吉瓦 千伏 千伏安 兆 度电 吨标准煤 吨标煤 标准煤 分贝 摄氏度 度 帕 标准立方米 海里 克拉 字节',
    '㎡ m² m2 km² km2 ㎞ km m³ m3 ㎏ kg GB TB MB kW MW GW kWh mg μg ug mm cm hm² L mL ml t',
  ].join(' '),
)
const DURATIONS = words(
  '工作日 小时 小時 分钟 分鐘 天 秒 秒钟 自然日 周 星期 个月 個月 个工作日 个小时 个星期 个季度 个自然日 昼夜',
)
const MONEY = words('元 人民币 美元 欧元 港元 港币 日元 英镑 块钱')

const KNOWN = new Map<string, MeasureWord>()
const add = (list: readonly string[], kind: FactKind, acts: boolean) => {
  for (const word of list) if (!KNOWN.has(word)) KNOWN.set(word, { unit: word, kind, acts })
}
add(OF_ACTS, 'count', true)
add(OF_THINGS, 'count', false)
add(OF_SIZE, 'count', false)
add(DURATIONS, 'duration', false)
add(MONEY, 'money', false)
for (const word of ['工作日', '小时', '星期', '季度', '自然日'])
  KNOWN.set(`个${word}`, { unit: word, kind: 'duration', acts: false })
KNOWN.set('个月', { unit: '月', kind: 'duration', acts: false })
KNOWN.set('個月', { unit: '月', kind: 'duration', acts: false })
for (const word of ['课时', '学时']) KNOWN.set(`个${word}`, { unit: word, kind: 'count', acts: false })
for (const word of ['百分点', '个百分点', '個百分點', '百分點'])
  KNOWN.set(word, { unit: word.replace(/^[个個]/u, ''), kind: 'percent', acts: false })
KNOWN.set('倍', { unit: '倍', kind: 'ratio', acts: false })
for (const word of ['方面', '大']) KNOWN.set(word, { unit: '', kind: 'count', acts: false })

/** Words that begin like a measure word and are none (人民, 部门, 处罚). */
const LONGER = words(
  [
    '讲话 讲座 讲解 讲授 讲师 讲述 讲堂 讲坛 讲台 讲稿 讲法 讲清 讲好 讲评 讲习 讲政 讲规 课题 课程 课堂 课件 课本 课外 课后 课改 课业 课表 人大 人民 人社 人事 人员 人才 人均 人力 人行 人身 人格 人口 人居 人为 人像 人脸 部门 部委 部队 部署 部分 部長 部长 次全会 次中央全会 次党代会 次代表大会 次全体会议 次人代会 次集体学习 次党代表 次要 次年 次月 次日 次序',
    '期间 期工程 期货 期限 期满 条例 条件 条款 条文 份额 家庭 家园 家长 家属 家具 名单 名录 名称 名义 名师 场所 场地 场景 场外 處理 处罚 处理 处室 处置 处分 处级 处长 处于 处警 本级 本市 本区 本县 本地 本月 本年 本辖区 本省 本科 本人 本单位 本次 本土',
    '个体 个性 个别 个人 位置 位一体 位于 位居 位列 所有 所在 所属 台账 台阶 台风 台湾 户籍 户口 户外 户型 支部 支持 支付 支出 支队 支撑 组织 组长 组成 组建 组团 批准 批复 批示 批发 批判 批评 起草 起诉 起至 起施行 起步 起来 起止 起点',
    '面积 面向 面对 面临 面谈 间接 间隔 间断 套餐 套取 套用 类型 类别 类似 种植 种类 种子 种养 张贴 张榜 节约 节点 节能 节假日 节目 节水 节省 单位 单元 单独 单一 单项 单次 门户 门类 门口 门店 门诊 门前 通过 通办 通知 通用 通报 通行 通信 通告 通道 通病 例会 例如 例行 集中 集体 集团 集市 集聚 集约 集镇 集成 米粉 天然 天气 天网 天津 篇章 封闭 封山 封存 封控 册封 轮流 轮换 轮训 轮岗',
    '包括 包含 包保 包案 包装 包容 包联 包抓 包干 包片 包村 头部 头等 双方 双重 双随机 双向 双拥 对接 对于 对照 对标 对口 对象 对外 对比 把握 把关 口岸 口头 口径 口粮 口碑 排查 排名 排放 排序 排列 排水 排污 列入 列席 列为 列举 列车 段落 道路 道德 道理 层级 层面 层次 片区 片面 页面 章程 章节 字号 字体 字样 字第 题材 题目 线上 线下 线索 线路 队伍 队员 班子 班组 班级 发布 发放 发现 发展 发生 发挥 发出 发起 发文 发送 发改 发动 发言 发证 发行 发票 发明 发电 发热 根据 根本 根治 针对 步行 步伐 步骤 方案 方向 方式 方法 方便 方针 方可 方位 里程 里面 里外 克服 克难 升级 升至 升高 度假 度量 顶层 顶格 副本 副局长 副主任 副书记 副市长 副区长 副县长 副省 副处 副科 款项 则由 则为 艘次 架构 幅度 幅员 周年 周边 周期 周密 周岁 周末 周一 周二 周三 周四 周五 周六 周日 周转 天天 兆丰 股份 股权 股东 顿时 床上 元旦 元素 元首 元月 席卷 尾气 尾款 尾数 尾声 包件 座谈 座椅 座位 所长 位数 条线 条块',
  ].join(' '),
)
const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length))

/** Where a longer word only seems to begin: 1127个|人民调解委员会, 3起|诉讼, 5人|行政拘留. */
const NOT_LONGER: Readonly<Record<string, string>> = {
  个人: '民大才员社力事工防武',
  个体: '育检测',
  个别: '墅',
  起诉: '讼',
  人行: '政',
  人事: '后先',
  人身: '亡故',
  家庭: '院',
  起步: '行枪',
  处理: '发疗',
  部门: '诊',
  支队: '伍',
}

interface Shelf {
  readonly known: readonly (readonly [string, MeasureWord])[]
  readonly longer: readonly string[]
}

const SHELVES = new Map<string, Shelf>()
for (const [word, measure] of [...KNOWN].sort(([one], [other]) => other.length - one.length)) {
  const first = word.charAt(0)
  const shelf = SHELVES.get(first) ?? { known: [], longer: LONGER.filter((one) => one.startsWith(first)) }
  SHELVES.set(first, { ...shelf, known: [...shelf.known, [word, measure]] })
}

export interface FoundMeasure extends MeasureWord {
  readonly end: number
}

/** The longest measure word that begins at `at`, unless a longer word that is none begins there. */
export function measureWordAt(text: string, at: number): FoundMeasure | undefined {
  const shelf = SHELVES.get(text[at] ?? '')
  if (!shelf) return undefined
  const found = shelf.known.find(([word]) => text.startsWith(word, at))
  if (!found) return undefined
  const [word, measure] = found
  const longer = shelf.longer.some(
    (one) =>
      one.length > word.length &&
      text.startsWith(one, at) &&
      !(NOT_LONGER[one] ?? '').includes(text[at + one.length] ?? '。'),
  )
  return longer ? undefined : { ...measure, end: at + word.length }
}

/** The measure word that `word` is as a whole, as in 元/人 after the stroke. */
export const isMeasureWord = (word: string) => word.length <= LONGEST && KNOWN.has(word)
