import type { Notice } from '../notice.ts'

export const notice2015: Notice = {
  year: 2015,
  number: '国办发明电〔2014〕28号',
  issued: '2014-12-16',
  off: [
    { name: '元旦', from: '2015-01-01', to: '2015-01-03' },
    { name: '春节', from: '2015-02-18', to: '2015-02-24' },
    { name: '清明节', from: '2015-04-05', to: '2015-04-06' },
    { name: '劳动节', from: '2015-05-01', to: '2015-05-01' },
    { name: '端午节', from: '2015-06-20', to: '2015-06-22' },
    { name: '中秋节', from: '2015-09-27', to: '2015-09-27' },
    { name: '国庆节', from: '2015-10-01', to: '2015-10-07' },
  ],
  work: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-10-10'],
}

/** The day of victory's seventieth anniversary, a holiday that one year. */
export const victoryDay2015: Notice = {
  year: 2015,
  amends: true,
  number: '国发明电〔2015〕1号',
  issued: '2015-05-13',
  issuer: '国务院',
  off: [{ name: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', from: '2015-09-03', to: '2015-09-05' }],
  work: ['2015-09-06'],
}
