/** What is contested in the demonstration, by the matter of the statistics. */
export const conducts = {
  penalty: ['清源区市场监督管理局作出的罚款五千元的行政处罚决定', '因店外经营罚款一千元，申请人认为事实不清。'],
  complaint: ['清源区市场监督管理局作出的举报不予立案告知', '举报线索明确，不予立案没有理由。'],
  information: ['清源区人民政府办公室作出的政府信息公开申请答复', '所申请的信息应当公开，答复适用依据错误。'],
  inaction: ['清源区城市管理局未履行查处违法建设的职责', '多次反映，一直没有处理结果。'],
  licence: ['清源区住房和城乡建设局不予许可夜间施工的决定', '申请材料齐全，不予许可的理由不成立。'],
  compulsion: ['清源区城市管理局扣押经营工具的强制措施', '未当场交付扣押清单。'],
} as const

export type Matter = keyof typeof conducts

export const respondents: Readonly<Record<Matter, string>> = {
  penalty: '清源区市场监督管理局',
  complaint: '清源区市场监督管理局',
  information: '清源区人民政府办公室',
  inaction: '清源区城市管理局',
  licence: '清源区住房和城乡建设局',
  compulsion: '清源区城市管理局',
}
