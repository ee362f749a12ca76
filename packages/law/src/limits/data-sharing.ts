import { workingDays } from '@yifa/calendar'
import { dataSharingRegulation } from './sources.ts'
import { limits } from './statute.ts'

export const dataSharing = limits({
  'data.catalogue.update': dataSharingRegulation('17', '调整、变化发生', workingDays(10), '政府部门', '更新政务数据目录'),
  'data.catalogue.review': dataSharingRegulation('17', '收到更新目录', workingDays(2), '数据共享主管部门', '审核并发布更新的目录'),
  'data.share.reply.unconditional': dataSharingRegulation('21', '收到共享申请', workingDays(1), '数据提供部门', '答复无条件共享申请'),
  'data.share.reply.conditional': dataSharingRegulation('21', '收到共享申请', workingDays(10), '数据提供部门', '答复有条件共享申请'),
  'data.share.provide': dataSharingRegulation('22', '作出同意答复', workingDays(20), '数据提供部门', '提供共享数据'),
})
