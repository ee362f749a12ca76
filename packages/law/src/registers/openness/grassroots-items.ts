import { choice, lines, organ, prose, register, text } from '@yifa/kernel'

/** 基层政务公开标准目录: an item opens all eight elements. */
export const grassrootsItems = register({
  title: '基层政务公开标准目录',
  entry: '公开事项',
  about: '教育、医疗、住房、食品药品等领域面向群众的公开事项，八项要素齐全才能公开。',
  basis: '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见（国办发〔2019〕54号）',
  fields: {
    code: text('编号'),
    name: text('公开事项'),
    organ: organ('公开主体'),
    field: choice('领域', {
      education: '教育',
      medical: '医疗卫生',
      housing: '住房保障',
      food: '食品药品',
      welfare: '社会救助',
      pension: '养老服务',
      village: '涉农补贴',
      safety: '安全生产',
      employment: '就业',
      expropriation: '征地拆迁',
    }),
    content: prose('公开内容'),
    basis: prose('公开依据'),
    conditions: lines('条件'),
    procedure: lines('程序'),
    deadline: text('公开时限'),
    promise: text('服务承诺'),
    result: text('结果公示'),
    complaint: text('投诉渠道'),
    channels: lines('公开渠道').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  indicators: {
    items: { title: '基层公开事项数', unit: '项', standing: 'at end', by: 'field' },
    organs: { title: '基层公开主体数', unit: '家', standing: 'at end', distinct: 'organ' },
  },
})
