import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const making: Telling = {
  procedure: 'normativeDocument',
  paragraphs: [
    [
      { lead: '行政规范性文件', each: ['立项{projected}', '公开征求意见{solicited|次}'] },
      '行政规范性文件合法性审核{reviewed}。审核意见中，{reviewed/legality}。',
      '制发行政规范性文件{issued}。制发的文件中，{issued/issuer}。',
      '报送备案{filed}，其中按期报备{filedOnTime}，报备及时率{filedOnTimeRate}。',
      { each: ['发布政策解读{interpreted}', '收到备案审查意见{criticised}', '收到规范性文件审查申请{requests}'] },
    ],
    [{ lead: '清理行政规范性文件，', each: ['继续有效{kept}', '修改{amended}', '废止{repealed}', '失效{expired}'] }],
  ],
}

/** 四、规范性文件. */
export const documents: Chapter = {
  title: '规范性文件',
  passages: [{ title: '行政规范性文件的制定和管理', tellings: [making] }],
  rest: '规范性文件制度建设和重要文件的实施情况',
  whole: '规范性文件制定、审查、备案和清理情况',
}
