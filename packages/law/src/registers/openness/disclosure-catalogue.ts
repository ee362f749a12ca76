import { choice, date, entry, organ, register, text } from '@yifa/kernel'

/** 政府信息公开目录: two levels, each subclass with its unit. */
export const disclosureCatalogue = register({
  title: '政府信息公开目录',
  entry: '目录',
  about: '政府信息公开的大类和小类、责任单位和更新要求。',
  basis: '政府信息公开条例第十二条、第二十条',
  unit: '类',
  fields: {
    code: text('目录编码'),
    name: text('目录名称'),
    organ: organ('责任单位'),
    level: choice('层级', { class: '大类', subclass: '小类' }),
    parent: entry('所属大类', 'disclosureCatalogue', { level: 'class' }).optional(),
    article: text('对应条款').optional(),
    content: text('公开内容').optional(),
    frequency: choice('更新要求', { once: '长期', yearly: '每年', quarterly: '每季度', monthly: '每月', prompt: '及时' }),
    lastUpdate: date('最近更新日期').optional(),
    updateBy: date('应当更新的日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['parent', 'name']],
  flags: [
    { where: { level: 'subclass' }, untold: 'parent', why: '小类未写明所属大类' },
    { where: { level: 'subclass' }, untold: 'lastUpdate', why: '小类从未有内容' },
    { past: 'updateBy', why: '超过更新期限没有新内容' },
  ],
  indicators: {
    classes: { title: '公开目录大类数', unit: '类', standing: 'at end', where: { level: 'class' } },
    subclasses: { title: '公开目录小类数', unit: '类', standing: 'at end', where: { level: 'subclass' } },
    organs: { title: '公开目录责任单位数', unit: '家', standing: 'at end', distinct: 'organ' },
  },
})
