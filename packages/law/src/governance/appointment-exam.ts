import { amount, date, party, procedure, prose, text } from '@yifa/kernel'
import { cityRuleOfLaw } from '../limits/sources.ts'

/** 任前考法: who is to be appointed sits the law exam first; who fails may sit once more, and then the appointment waits. */
export const appointmentExam = procedure({
  title: '领导干部任前法律知识考试',
  source: cityRuleOfLaw.source,
  series: '任考',
  called: ['candidate', 'post'],

  parties: { candidate: '拟任职人员' },
  posts: { organiser: '组织人事部门', examiner: '司法行政部门' },
  states: { listed: '待报考', registered: '待考试', sat: '待评定', failed: '不合格', passed: '合格' },
  endings: { appointed: '合格，任职', postponed: '建议暂缓任职', withdrawn: '不再考试' },

  facts: {
    candidate: party('拟任职人员'),
    post: text('拟任职务'),
    passMark: amount('合格分数', '分').default(60).meta({ title: '合格分数', unit: '分' }),
    examOn: date('考试日期'),
    paper: text('试卷'),
    score: amount('成绩', '分'),
    absence: prose('不再考试的理由'),
    appointedOn: date('任职日期'),
  },
  links: { year: '法治政府建设年度' },

  acts: {
    list: { title: '列入任前考试名单', art: '4', by: 'organiser', opens: 'listed', takes: ['candidate', 'post'] },
    register: { title: '报考', art: '4', by: 'examiner', from: 'listed', to: 'registered', takes: ['examOn', 'passMark'] },
    sit: { title: '考试', art: '4', by: 'examiner', from: 'registered', to: 'sat', takes: ['paper', 'score'], hands: 2 },
    pass: {
      title: '评定合格，发给合格证',
      art: '4',
      by: 'examiner',
      from: 'sat',
      to: 'passed',
      unlawful: [{ under: { score: 'passMark' }, art: '工作惯例', why: '成绩没有达到合格分数' }],
    },
    fail: { title: '评定不合格', art: '4', by: 'examiner', from: 'sat', to: 'failed' },
    resit: { title: '补考', art: '工作惯例', by: 'examiner', from: 'failed', to: 'registered', takes: ['examOn'], once: true },
    postpone: {
      title: '补考仍不合格，建议暂缓任职',
      art: '工作惯例',
      by: 'examiner',
      from: 'failed',
      to: 'postponed',
      unlawful: [{ without: 'resit', art: '工作惯例', why: '不合格的可以补考一次' }],
    },
    withdraw: {
      title: '不再考试',
      art: '工作惯例',
      by: 'organiser',
      from: ['listed', 'registered', 'failed'],
      to: 'withdrawn',
      takes: ['absence'],
    },
    appoint: { title: '登记任职', art: '4', by: 'organiser', from: 'passed', to: 'appointed', takes: ['appointedOn'] },
  },

  documents: {
    certificate: { title: '任前法律知识考试合格证', on: 'pass', to: 'candidate', prints: ['post', 'score'], series: '任考' },
    advice: { title: '暂缓任职建议书', on: 'postpone', to: 'candidate', prints: ['post', 'score'], series: '任考缓' },
  },

  clocks: {},

  indicators: {
    listed: { title: '列入名单', unit: '人', count: 'list' },
    sat: { title: '参加考试', unit: '人次', count: 'sit' },
    passed: { title: '合格', unit: '人', count: 'pass' },
    graded: { title: '评定成绩', unit: '人次', count: ['pass', 'fail'] },
    passedRate: { title: '合格率', share: 'passed', of: 'graded' },
    postponed: { title: '建议暂缓任职', unit: '人', count: 'postpone' },
  },
})
