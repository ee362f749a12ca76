import { workingDays } from '@yifa/calendar'
import { hainanInspection, zhejiangProcedure } from './local-sources.ts'
import { enterpriseInformation, jointInspection, threeSystems } from './sources.ts'
import { limits } from './statute.ts'

export const inspection = limits({
  'inspection.publish': jointInspection('', '抽查任务完成', workingDays(20), '实施抽查的机关', '公示抽查结果', {
    note: '原文待核',
    unverified: true,
  }),
  'inspection.publish.118': threeSystems('（六）', '作出执法结论', workingDays(20), '行政执法机关', '公开行政检查等执法结果'),
  'inspection.enterprise-info': enterpriseInformation(
    '6',
    '信息产生',
    workingDays(20),
    '工商行政管理（市场监管）部门',
    '公示履职中产生的企业信息',
    {
      note: '所据为2014年文本，2024年的修改待核',
    },
  ),
  'inspection.result.tell.hainan': hainanInspection('22', '结果确定', workingDays(5), '行政检查主体', '海南：告知涉企检查结果', {
    note: '能当场确定的立即告知',
  }),
  'inspection.notice.zj': zhejiangProcedure('79', '收到检验检测结果', workingDays(3), '行政机关', '浙江：告知检验、检测后的检查结果'),
  'inspection.urgent.zj': zhejiangProcedure('78', '检查后', workingDays(2), '行政执法人员', '浙江：紧急检查后补办批准', {
    note: '限依投诉、举报实施的检查',
  }),
})
