import type { Notice } from '../notice.ts'

export const notice2020: Notice = {
  year: 2020,
  number: '国办发明电〔2019〕16号',
  issued: '2019-11-21',
  off: [
    { name: '元旦', from: '2020-01-01', to: '2020-01-01' },
    { name: '春节', from: '2020-01-24', to: '2020-01-30' },
    { name: '清明节', from: '2020-04-04', to: '2020-04-06' },
    { name: '劳动节', from: '2020-05-01', to: '2020-05-05' },
    { name: '端午节', from: '2020-06-25', to: '2020-06-27' },
    { name: '国庆节、中秋节', from: '2020-10-01', to: '2020-10-08' },
  ],
  work: ['2020-01-19', '2020-02-01', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
}

/** The extension of the Spring Festival of 2020, which also took back the make-up day of 1 February. */
export const springFestival2020: Notice = {
  year: 2020,
  amends: true,
  number: '国办发明电〔2020〕1号',
  issued: '2020-01-26',
  off: [{ name: '春节', from: '2020-01-31', to: '2020-02-02' }],
  work: [],
}
