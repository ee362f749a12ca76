import { amount, choice, creditCode, date, organ, register, text } from '@yifa/kernel'

/** 信用监管名单: listed with notice, term, objection and repair. */
export const creditList = register({
  title: '信用监管名单',
  entry: '名单',
  about: '信用加分、减分和列入“黑名单”的主体；列入前告知，期满自动移出，可以异议和修复。',
  basis: '国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见（国办发〔2020〕49号）',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('主体名称'),
    organ: organ('认定单位'),
    subjectCode: creditCode('统一社会信用代码').optional(),
    trade: text('行业'),
    list: choice('名单', { black: '严重失信', watch: '重点关注', red: '守信激励' }),
    score: amount('信用分', '分').optional(),
    rule: text('计分规则'),
    event: text('认定事由'),
    basis: text('认定依据'),
    noticedOn: date('告知日期').optional(),
    since: date('列入日期'),
    until: date('期限至'),
    objection: choice('异议', { none: '无异议', open: '审查中', upheld: '异议成立', rejected: '异议不成立' }),
    repair: choice('修复', { none: '未申请', asked: '已申请', done: '已修复', refused: '不予修复' }),
    repairedOn: date('修复日期').optional(),
    linked: text('联动地区').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: ['name', 'trade', 'list', 'event', 'basis', 'since', 'until', 'organ'],
  expires: { on: 'until', remind: 30 },
  ascending: [
    ['noticedOn', 'since'],
    ['since', 'until'],
  ],
  flags: [
    { where: { list: ['black', 'watch'] }, untold: 'noticedOn', refuses: true, why: '列入前没有告知，不得列入' },
    { where: { objection: 'upheld' }, why: '异议成立，应当移出' },
    { where: { repair: 'done' }, why: '已经修复，应当移出' },
  ],
  indicators: {
    listed: { title: '信用监管名单主体数', unit: '个', standing: 'at end', by: ['list', 'repair'] },
    black: { title: '严重失信主体数', unit: '个', standing: 'at end', where: { list: 'black' } },
    added: { title: '本年列入名单数', unit: '个', count: 'enter', by: 'list' },
  },
})
