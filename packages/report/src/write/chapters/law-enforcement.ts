import type { Chapter } from '../chapter.ts'
import { compulsion, inspections, penalties, transfers } from './enforcement.ts'
import { supervision } from './supervision.ts'

/** 六、行政执法与执法监督. */
export const lawEnforcement: Chapter = {
  title: '行政执法与执法监督',
  passages: [
    { title: '行政检查', tellings: inspections },
    { title: '行政处罚', tellings: [penalties] },
    { title: '行政强制', tellings: compulsion },
    { title: '行政执法与刑事司法衔接', tellings: [transfers] },
    { title: '行政执法监督', tellings: supervision },
  ],
  rest: '行政执法体制改革、三项制度和专项整治情况',
  whole: '行政执法体制、三项制度和案卷评查情况',
}
