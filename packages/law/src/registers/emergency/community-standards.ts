import { amount, choice, date, entry, organ, register, text, whole } from '@yifa/kernel'

/** 和谐社区、基层自治达标考评. */
export const communityStandards = register({
  title: '社区达标考评',
  entry: '考评',
  about: '和谐社区、基层自治按考评标准的得分；得分不低于达标线即为达标。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('村居名称'),
    organ: organ('考评单位'),
    region: entry('村居', 'regionCodes', { level: 'village' }),
    standard: choice('考评标准', { harmony: '现代化和谐社区（村）', autonomy: '基层自治' }),
    year: whole('年度', '年'),
    full: amount('满分', '分'),
    line: amount('达标线', '分'),
    score: amount('得分', '分'),
    reached: choice('是否达标', { yes: '达标', no: '未达标' }),
    model: choice('标杆', { yes: '标杆', no: '否' }),
    deductions: text('主要扣分').optional(),
    on: date('考评日期'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  ascending: [
    ['score', 'full'],
    ['line', 'full'],
  ],
  unique: [['region', 'standard', 'year']],
  flags: [
    { where: { reached: 'yes' }, under: { score: 'line' }, refuses: true, why: '得分低于达标线，不得认定达标' },
    { where: { model: 'yes', reached: 'no' }, refuses: true, why: '未达标的，不得评为标杆' },
    { under: { score: 'full' }, untold: 'deductions', why: '有扣分，未写明事由' },
  ],
  indicators: {
    assessed: { title: '参评村居数', unit: '个', standing: 'at end', by: 'standard' },
    harmonyAll: { title: '参评和谐社区数', unit: '个', standing: 'at end', where: { standard: 'harmony' } },
    harmony: { title: '和谐社区达标数', unit: '个', standing: 'at end', where: { standard: 'harmony', reached: 'yes' } },
    harmonyShare: { title: '和谐社区达标率', unit: '%', share: 'harmony', of: 'harmonyAll' },
    autonomyAll: { title: '参评基层自治村居数', unit: '个', standing: 'at end', where: { standard: 'autonomy' } },
    autonomy: { title: '基层自治达标数', unit: '个', standing: 'at end', where: { standard: 'autonomy', reached: 'yes' } },
    autonomyShare: { title: '基层自治达标率', unit: '%', share: 'autonomy', of: 'autonomyAll' },
    models: { title: '和谐社区标杆数', unit: '个', standing: 'at end', where: { model: 'yes' } },
  },
})
