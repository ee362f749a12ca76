import { choice, date, party, prose, text } from '@yifa/kernel'

const colours = { red: '一级（红色）', orange: '二级（橙色）', yellow: '三级（黄色）', blue: '四级（蓝色）' } as const

const event = {
  reporter: party('报告人'),
  category: choice('突发事件类别', { nature: '自然灾害', accident: '事故灾难', health: '公共卫生事件', security: '社会安全事件' }),
  place: text('地点'),
  description: prose('时间、经过、伤亡、影响和已采取的措施'),
  level: choice('突发事件级别', {
    special: { title: '特别重大', art: '3' },
    major: { title: '重大', art: '3' },
    larger: { title: '较大', art: '3' },
    general: { title: '一般', art: '3' },
  }),
  verification: prose('核实情况'),
  risk: prose('会商研判的意见'),
  upward: choice('报告对象', { next: '上一级人民政府', skipping: '必要时越级上报' }),
  stage: choice('报告阶段', { first: '首报', follow: '续报', final: '终报' }),
  upwardText: prose('报告内容'),
  peers: prose('通报的驻军、毗邻地区和有关部门'),
  reason: prose('理由'),
} as const

const response = {
  warningLevel: choice('预警级别', colours),
  warning: prose('类别、起始时间、可能影响的范围、警示事项、措施、发布单位和时间'),
  responseLevel: choice('响应级别', { first: '一级', second: '二级', third: '三级', fourth: '四级' }),
  measures: prose('响应事项和措施'),
  until: date('预计终止的日期'),
  decree: prose('决定、命令、措施'),
  filing: text('报送备案的文号'),
  requisitioned: prose('征用的财产和被征用人'),
  returned: prose('返还、补偿情况'),
  ended: prose('威胁和危害控制、消除的情况'),
} as const

const release = {
  draft: prose('拟发布的信息'),
  released: prose('发布的信息'),
  channel: text('发布渠道'),
  conference: prose('发布会的时间、发布人和内容'),
} as const

const aftermath = {
  loss: prose('损失调查评估'),
  recovery: prose('恢复重建计划和报告情况'),
  causes: prose('发生经过、原因和应对的经验教训'),
  special: prose('专项工作报告'),
  accidentNote: prose('移交事故调查的情况'),
} as const

export const emergencyFacts = { ...event, ...response, ...release, ...aftermath } as const
