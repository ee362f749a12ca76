import { choice, date, lines, organ, register, text } from '@yifa/kernel'

/** 政务服务标准: standards that items and windows follow (“不见面审批”标准化体系). */
export const serviceStandards = register({
  title: '政务服务标准',
  entry: '标准',
  about: '政务服务的标准体系：标准的编号、版本、范围和状态，事项写明执行哪一项。',
  basis: '标准化法；国务院办公厅关于加快推进政务服务标准化规范化便利化的指导意见',
  fields: {
    code: text('标准编号'),
    name: text('标准名称'),
    organ: organ('归口单位'),
    kind: choice('标准体系', {
      basis: '基础通用',
      hall: '大厅建设',
      service: '服务提供',
      menu: '文本（四本菜单）',
      supervision: '监督评价',
    }),
    level: choice('标准级别', { national: '国家标准', industry: '行业标准', local: '地方标准', district: '本级规范' }),
    version: text('版本'),
    scope: text('适用范围'),
    clauses: lines('主要条款').optional(),
    replaces: text('代替标准').optional(),
    issuedOn: date('发布日期'),
    until: date('有效期至').optional(),
    reviewDue: date('复审日期').optional(),
    spread: text('推广范围').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  expires: { on: 'until', remind: 90 },
  ascending: [['issuedOn', 'until']],
  flags: [
    { untold: 'clauses', why: '未写明条款，事项无从引用' },
    { past: 'reviewDue', why: '已到复审日期' },
  ],
  indicators: {
    standards: { title: '现行标准数', unit: '项', standing: 'at end', by: ['kind', 'level'] },
    issued: { title: '本年发布标准数', unit: '项', count: 'enter' },
    revised: { title: '本年修订标准数', unit: '项', count: 'amend' },
  },
  columns: { code: '标准号', issuedOn: '发布时间', scope: '范围' },
})
