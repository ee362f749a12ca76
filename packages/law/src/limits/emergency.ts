import { days, hours } from '@yifa/calendar'
import { more } from './extension.ts'
import {
  accidentRegulation,
  emergencyLaw,
  emergencyPlan,
  healthEmergencyLaw,
  healthEmergencyRegulation,
  opennessRulesShort,
  publicOpinion,
} from './sources.ts'
import { limits } from './statute.ts'

export const emergency = limits({
  'emergency.report.county': emergencyLaw('17', '突发事件发生', hours(0), '县级人民政府', '立即报告突发事件', {
    expiry: '迟报、谎报、瞒报、漏报的追究责任',
    note: '分级标准由国务院规定',
  }),
  'emergency.report.province': emergencyPlan('3.2', '突发公共事件发生', hours(4), '省级政府', '报告特别重大、重大突发事件', {
    note: '旧预案的时限，新预案待核',
    unverified: true,
  }),
  'emergency.publish.24h': publicOpinion('', '事发或者舆情产生', hours(24), '涉事地方政府或者部门', '重大舆情：举行新闻发布会', {
    note: '原文待核',
    unverified: true,
  }),
  'emergency.publish.48h': publicOpinion('', '舆情产生', hours(48), '涉事责任部门', '其他政务舆情：回应', {
    note: '原文待核',
    unverified: true,
  }),
  'emergency.publish.5h': opennessRulesShort('', '突发事件发生', hours(5), '事发地政府', '发布权威信息', {
    note: '原文待核',
    unverified: true,
  }),
  'emergency.health.institution': healthEmergencyLaw('30', '发现', hours(2), '医疗卫生机构等', '报告突发公共卫生事件'),
  'emergency.health.gov': healthEmergencyRegulation('20', '接到报告', hours(2), '县级人民政府', '报告突发公共卫生事件', {
    note: '新法要求同时报告，两小时作为最长上限；条例现行效力待核',
  }),
  'emergency.accident.unit': accidentRegulation('9', '接到报告', hours(1), '单位负责人', '报告生产安全事故'),
  'emergency.accident.level': accidentRegulation('11', '接到下一级报告', hours(2), '安全生产监督管理部门等', '逐级上报生产安全事故', {
    note: '同时报告本级政府',
  }),
  'emergency.accident.supplement': accidentRegulation('13', '事故发生', days(30), '有关单位', '补报伤亡变化', {
    note: '道路交通、火灾事故为七日',
  }),
  'emergency.accident.investigate': accidentRegulation('29', '事故发生', days(60), '事故调查组', '提交事故调查报告', {
    excluded: ['技术鉴定'],
    extension: more(days(60), '负责调查的人民政府批准'),
  }),
  'emergency.accident.reply': accidentRegulation('32', '收到事故调查报告', days(15), '负责调查的人民政府', '批复事故调查报告', {
    note: '特别重大事故为三十日，可以再延长三十日',
  }),
  'emergency.npc-file': emergencyLaw('25', '发布', days(0), '县级以上政府及指挥机构', '报送应急决定、命令备案', {
    note: '法律写“及时”；处置结束后作专项报告',
  }),
})
