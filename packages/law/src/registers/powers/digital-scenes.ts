import { choice, date, organ, register, text } from '@yifa/kernel'

/** 数字化转型场景. */
export const digitalScenes = register({
  title: '数字化转型场景',
  entry: '场景',
  about: '数字化应用场景及其获得的称号。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('场景名称'),
    organ: organ('推荐单位'),
    owner: text('建设单位'),
    field: choice('领域', {
      traffic: '交通停车',
      logistics: '城市配送',
      industry: '产业园区',
      governance: '社会治理',
      service: '公共服务',
    }),
    level: choice('级别', { district: '区级', city: '市级', province: '省级', nation: '国家级' }),
    award: text('称号').optional(),
    awardedOn: date('获得日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: 'all',
  indicators: { scenes: { title: '数字化场景数', unit: '个', standing: 'at end', by: ['field', 'level'] } },
})
