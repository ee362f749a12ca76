import { choice, date, entry, organ, register, text } from '@yifa/kernel'

/** 村（居）法律顾问: one at a time for each village. */
export const villageAdvisers = register({
  title: '村（居）法律顾问',
  entry: '村居顾问',
  about: '每个村居一名法律顾问，由辖区律所、法律服务所派出；聘期届满自动失效。',
  basis: '关于进一步加强和规范村（居）法律顾问工作的意见',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('村居名称'),
    organ: organ('所在镇街'),
    village: entry('村居', 'regionCodes', { level: 'village' }),
    lawyer: text('顾问姓名'),
    kind: choice('身份', { lawyer: '律师', worker: '基层法律服务工作者' }),
    firm: entry('派出律所', 'lawFirms').optional(),
    phone: text('服务电话').optional(),
    since: date('聘任日期'),
    until: date('聘期至'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: 'all',
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  unique: [['village']],
  flags: [{ where: { kind: 'lawyer' }, untold: 'firm', why: '律师未写明律所' }],
  indicators: {
    villages: { title: '有法律顾问的村居数', unit: '个', standing: 'at end', distinct: 'village' },
    lawyers: { title: '村居法律顾问人数', unit: '名', standing: 'at end', distinct: 'lawyer' },
    firms: { title: '派出顾问的律所数', unit: '家', standing: 'at end', distinct: 'firm' },
    lawyerVillages: { title: '由律师担任顾问的村居数', unit: '个', standing: 'at end', where: { kind: 'lawyer' } },
  },
})
