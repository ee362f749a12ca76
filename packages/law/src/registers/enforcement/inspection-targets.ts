import { choice, creditCode, date, entries, entry, organ, register, text } from '@yifa/kernel'

/** 检查对象名录库: whom a draw may pick. */
export const inspectionTargets = register({
  title: '检查对象名录库',
  entry: '检查对象',
  about: '双随机抽查从中抽取的检查对象，按信用风险分级。',
  basis: '国务院办公厅关于推广随机抽查规范事中事后监管的通知（国办发〔2015〕58号）',
  unit: '户',
  fields: {
    code: creditCode('统一社会信用代码'),
    name: text('名称'),
    organ: organ('监管机关'),
    kind: choice('对象类别', { company: '企业', household: '个体工商户', institution: '事业单位', social: '社会组织', other: '其他' }),
    fields: entries('所属监管领域', 'enforcementFields').optional(),
    trade: text('行业').optional(),
    place: text('经营场所'),
    region: entry('所在行政区划', 'regionCodes').optional(),
    risk: choice('信用风险分类', { a: 'A类（低）', b: 'B类（一般）', c: 'C类（较高）', d: 'D类（高）' }),
    licences: text('持有的许可').optional(),
    openedOn: date('成立日期').optional(),
    state: choice('经营状态', { open: '存续', moved: '迁出', revoked: '吊销', closed: '注销' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['code', 'name', 'organ', 'kind', 'trade', 'state'],
  flags: [
    { where: { state: ['moved', 'revoked', 'closed'] }, blocks: true, why: '已经迁出、吊销或者注销，应当移出名录库' },
    { untold: 'fields', why: '未写明监管领域，抽取时不会抽到' },
  ],
  indicators: {
    targets: { title: '检查对象数', unit: '户', standing: 'at end', by: ['kind', 'risk'] },
    added: { title: '新增检查对象数', unit: '户', count: 'enter' },
    removed: { title: '移出检查对象数', unit: '户', count: 'end' },
  },
  columns: { code: ['社会信用代码', '信用代码'], name: ['企业名称', '市场主体名称', '检查对象名称'], place: ['地址', '住所'] },
})
