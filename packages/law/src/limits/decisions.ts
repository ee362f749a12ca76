import { days, workingDays } from '@yifa/calendar'
import { hunanProcedure, shandongProcedure } from './local-sources.ts'
import { cityRuleOfLaw, decisionRegulation } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast, before } from './term.ts'

export const decisions = limits({
  'decision.consult': decisionRegulation('15(1)', '公布决策草案', atLeast(days(30)), '决策承办单位', '向社会公开征求意见', {
    expiry: '未满不得进入下一程序',
    note: '情况紧急需要缩短的，公开时说明；依法不公开的除外',
  }),
  'decision.hearing.materials': decisionRegulation('16(3)', '听证会召开日', before(days(7)), '听证组织单位', '向听证参加人送达听证材料'),
  'decision.hearing.announce.hn': hunanProcedure('135', '听证会召开日', before(days(15)), '行政机关', '湖南：公告决策听证会'),
  'decision.hearing.announce.sd': shandongProcedure('33', '听证会召开日', before(days(15)), '决策承办单位', '山东：公告决策听证会'),
  'decision.hearing.notify-rep': cityRuleOfLaw(
    '（八）',
    '听证会召开日',
    before(days(10)),
    '决策承办单位',
    '告知听证代表拟决策的内容、理由、依据',
  ),
  'decision.legal-review': decisionRegulation(
    '26(2)',
    '送请审查',
    atLeast(workingDays(7)),
    '负责合法性审查的部门',
    '合法性审查的时间保障',
    {
      expiry: '未经审查或者审查不合法的，不得提交讨论',
    },
  ),
  'decision.publish.hn': hunanProcedure('42', '作出决定', days(20), '决策机关', '湖南：公布决策结果', {
    note: '国务院条例只要求及时公布',
  }),
  'decision.publish.sd': shandongProcedure('40', '作出决定', days(20), '县级以上政府', '山东：公布重大行政决策'),
})
