/** Somebody invented who works in the demonstration district. */
export interface Invented {
  readonly account: string
  readonly name: string
  /** What they are there for, as the accounts are listed. */
  readonly duty: string
  readonly posts: readonly { readonly organ: string; readonly role: string; readonly procedures?: readonly string[] }[]
}

const information = ['openInformation', 'informationCorrection']
const calls = ['hotline']
const reviews = ['reconsideration']

const ofInformation = (organ: string, role: 'office' | 'head') => ({ organ, role, procedures: information })
const ofCalls = (organ: string, role: 'centre' | 'head' | 'unit') => ({ organ, role, procedures: calls })
const ofReviews = (role: string) => ({ organ: 'review', role, procedures: reviews })

export const officers: readonly Invented[] = [
  { account: 'gongkai', name: '演示林', duty: '区政府办信息公开经办', posts: [ofInformation('gov-office', 'office')] },
  {
    account: 'gongkai-fz',
    name: '演示岚',
    duty: '区政府办信息公开负责人',
    posts: [ofInformation('gov-office', 'head')],
  },
  {
    account: 'shichang',
    name: '演示松',
    duty: '市场监管局信息公开、热线承办',
    posts: [ofInformation('market', 'office'), ofCalls('market', 'unit')],
  },
  {
    account: 'shichang-fz',
    name: '演示竹',
    duty: '市场监管局信息公开负责人',
    posts: [ofInformation('market', 'head')],
  },
  {
    account: 'chengguan',
    name: '演示梅',
    duty: '城管局信息公开、热线承办',
    posts: [ofInformation('urban', 'office'), ofCalls('urban', 'unit')],
  },
  { account: 'chengguan-fz', name: '演示兰', duty: '城管局信息公开负责人', posts: [ofInformation('urban', 'head')] },
  {
    account: 'zhujian',
    name: '演示江',
    duty: '住建局信息公开、热线承办',
    posts: [ofInformation('housing', 'office'), ofCalls('housing', 'unit')],
  },
  { account: 'zhujian-fz', name: '演示河', duty: '住建局信息公开负责人', posts: [ofInformation('housing', 'head')] },
  { account: 'rexian', name: '演示云', duty: '12345热线中心派单、回访', posts: [ofCalls('hotline', 'centre')] },
  { account: 'rexian-fz', name: '演示雨', duty: '12345热线中心负责人', posts: [ofCalls('hotline', 'head')] },
  { account: 'qinghe', name: '演示田', duty: '清河街道热线承办', posts: [ofCalls('qinghe', 'unit')] },
  { account: 'yuntai', name: '演示禾', duty: '云台街道热线承办', posts: [ofCalls('yuntai', 'unit')] },
  { account: 'fuyi', name: '演示星', duty: '行政复议办案', posts: [ofReviews('office')] },
  { account: 'fuyi-fz', name: '演示月', duty: '行政复议机构负责人', posts: [ofReviews('head')] },
  {
    account: 'fuyi-qz',
    name: '演示山',
    duty: '行政复议机关负责人（签发）',
    posts: [ofReviews('organ'), ofReviews('organHead')],
  },
  {
    account: 'jiandu',
    name: '演示石',
    duty: '司法局执法监督（全区只读）',
    posts: [{ organ: 'justice', role: 'supervisor' }],
  },
  { account: 'lingdao', name: '演示海', duty: '区领导（全区只读）', posts: [{ organ: 'government', role: 'leader' }] },
  { account: 'xitong', name: '演示甲一', duty: '系统管理员', posts: [{ organ: 'data', role: 'system' }] },
  { account: 'anquan', name: '演示乙二', duty: '安全管理员', posts: [{ organ: 'data', role: 'security' }] },
  { account: 'shenji', name: '演示丙三', duty: '审计管理员', posts: [{ organ: 'data', role: 'auditor' }] },
]
