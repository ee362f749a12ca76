import { choice, date, lines, organ, prose, register, text } from '@yifa/kernel'

/** 部门职责边界清单（执法导则）: one duty unit per situation. */
export const dutyBorders = register({
  title: '部门职责边界清单',
  entry: '职责边界',
  about: '容易推诿的情形由哪个单位负责、怎样处理；每种情形只有一个责任单位。',
  fields: {
    code: text('编号'),
    name: text('情形'),
    organ: organ('责任单位'),
    guide: text('所属导则、领域'),
    conditions: lines('判断条件'),
    steps: lines('处理步骤'),
    partners: lines('配合单位').optional(),
    basis: prose('依据').optional(),
    dispute: choice('争议', { none: '无争议', open: '有争议', settled: '已裁定' }),
    ruling: text('裁定文号').optional(),
    settledOn: date('裁定日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['guide', 'name']],
  flags: [
    { untold: 'basis', why: '没有依据' },
    { where: { dispute: 'open' }, why: '职责有争议，尚未裁定' },
    { where: { dispute: 'settled' }, untold: 'ruling', why: '已裁定，没有文号' },
  ],
  indicators: {
    borders: { title: '职责边界事项数', unit: '项', standing: 'at end', by: 'dispute' },
    disputes: { title: '职责争议数', unit: '项', standing: 'at end', where: { dispute: 'open' } },
  },
})
