import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import * as routes from './routes/index.ts'

const tags = [
  ['登录', '登录、退出和修改密码'],
  ['待办', '按到期日排列的待办事项，以及案件变动的通知'],
  ['案件', '立案、查阅和作出行为'],
  ['期限', '期限届满日与逐日计算'],
  ['文书', '文书文件'],
  ['登记册', '清单、台账和名录：逐项有历史，任何一日可查，可以导入导出'],
  ['机构人员', '机关与人员'],
  ['账号', '建立、重置、停用和启用账号'],
  ['设立', '在空数据库中设立地区'],
  ['指标', '指标及其所计的案件'],
  ['历年数字', '从公开报告引入的历年数字，注明出处，可以整批撤销'],
  ['年度报告', '冻结、查阅和打印年度报告'],
  ['记录', '校验全部记录'],
  ['审计', '个人信息查阅记录、账号操作记录'],
  ['门户', '公众提出申请、查询进度和查阅公开结果'],
  ['报告阅读', '读出报告中的数字和它们之间的关系'],
] as const

const all: readonly RouteConfig[] = Object.values(routes)

/** The contract as it is printed for machines (OpenAPI 3.1). */
export function openApiDocument() {
  const app = new OpenAPIHono()
  for (const route of all) app.openAPIRegistry.registerPath(route)
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '依法：区县政府依法办事平台',
      version: '0.1.0',
      description: '每一次行为都由法定程序的声明判断，拒绝时写明条款；时间为中国时间。',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    tags: tags.map(([name, description]) => ({ name, description })),
  })
}
