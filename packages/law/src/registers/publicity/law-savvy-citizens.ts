import { choice, date, entry, identityNumber, organ, personalPhone, register, text, yes } from '@yifa/kernel'

/** 法律明白人. */
export const lawSavvyCitizens = register({
  title: '法律明白人',
  entry: '法律明白人',
  about: '村居培养的法律明白人；称号到期未复核自动失效。',
  basis: '乡村“法律明白人”培养工作规范（试行）',
  unit: '名',
  fields: {
    code: text('证书编号'),
    name: text('姓名'),
    organ: organ('所在镇街'),
    village: entry('所在村居', 'regionCodes', { level: 'village' }).optional(),
    identity: identityNumber('身份证号').optional(),
    phone: personalPhone('联系电话').optional(),
    role: choice('身份', { cadre: '村居干部', grid: '网格员', mediator: '调解员', veteran: '退役军人', party: '党员', resident: '村居民' }),
    trained: yes('完成培训').optional(),
    trainedOn: date('培训日期').optional(),
    badge: yes('已发证佩徽').optional(),
    since: date('认定日期'),
    until: date('复核期限').optional(),
    model: choice('星级', { none: '未评', three: '三星', four: '四星', five: '五星' }).optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: ['name', 'organ', 'village', 'role', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  unique: [['identity']],
  flags: [
    { untold: 'trainedOn', why: '没有培训记录' },
    { untold: 'village', why: '未写明所在村居，无法统计覆盖' },
  ],
  indicators: {
    persons: { title: '法律明白人数', unit: '名', standing: 'at end', by: ['role', 'model'] },
    villages: { title: '有法律明白人的村居数', unit: '个', standing: 'at end', distinct: 'village' },
    added: { title: '新培养法律明白人数', unit: '名', count: 'enter', by: 'role' },
  },
})
