import type { Notice } from '../notice.ts'

export const notice2019: Notice = {
  year: 2019,
  number: '国办发明电〔2018〕15号',
  off: [
    { name: '元旦', from: '2018-12-30', to: '2019-01-01' },
    { name: '春节', from: '2019-02-04', to: '2019-02-10' },
    { name: '清明节', from: '2019-04-05', to: '2019-04-05' },
    { name: '劳动节', from: '2019-05-01', to: '2019-05-01' },
    { name: '端午节', from: '2019-06-07', to: '2019-06-07' },
    { name: '中秋节', from: '2019-09-13', to: '2019-09-13' },
    { name: '国庆节', from: '2019-10-01', to: '2019-10-07' },
  ],
  work: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-09-29', '2019-10-12'],
}

/** The change of March 2019 that made Labour Day four days. */
export const labourDay2019: Notice = {
  year: 2019,
  amends: true,
  number: '国办发明电〔2019〕3号',
  issued: '2019-03-22',
  off: [{ name: '劳动节', from: '2019-05-01', to: '2019-05-04' }],
  work: ['2019-04-28', '2019-05-05'],
}
