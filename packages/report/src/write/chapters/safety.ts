import type { Chapter } from '../chapter.ts'
import type { Telling } from '../telling.ts'

const emergencies: Telling = {
  procedure: 'emergency',
  paragraphs: [
    [
      '接报突发事件{known}。接报的突发事件中，{known/category}。',
      '核实突发事件{confirmed}。核实的突发事件中，{confirmed/level}。',
      '向上级报告突发事件信息{told}，其中按时报告{toldOnTime}。',
      {
        each: [
          '发布预警{warned}',
          '启动应急响应{responded}',
          '向社会发布突发事件信息{released}',
          '突发事件新闻发布会{conferences}',
        ],
      },
      { each: ['应急决定、命令报送备案{decrees}', '移交事故调查{investigated}'] },
    ],
  ],
}

const opinions: Telling = {
  procedure: 'publicOpinion',
  paragraphs: [
    [
      { each: ['发现政务舆情{found}', '需要回应的政务舆情{assigned}'] },
      '回应政务舆情{responded}，其中按时回应{onTime}，按时回应率{onTimeRate}。',
    ],
  ],
}

const accidents: Telling = {
  procedure: 'accidentInvestigation',
  paragraphs: [
    [
      '登记生产安全事故{registered}。登记的事故中，{registered/level}。',
      '提交事故调查报告{submitted}，其中按期提交{onTime}，按期提交率{onTimeRate}。',
      '批复事故调查报告{replied}，其中按期批复{repliedOnTime}。',
      { each: ['事故直接经济损失合计{loss}', '事故责任移交司法机关{transferred}', '事故责任立案处罚{punished}'] },
    ],
  ],
}

/** 十一、社会治理、应急与平安建设. */
export const safety: Chapter = {
  title: '社会治理、应急与平安建设',
  passages: [
    { title: '突发事件应对', tellings: [emergencies] },
    { title: '政务舆情回应', tellings: [opinions] },
    { title: '生产安全事故调查处理', tellings: [accidents] },
  ],
  rest: '城市治理、应急管理体系和平安建设情况',
  whole: '城市治理、应急管理和平安建设情况',
}
