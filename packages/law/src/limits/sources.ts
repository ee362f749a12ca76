import { statute } from './statute.ts'

export const civilCode = statute('民法典（总则编第十章期间计算）', '2020', '2021-01-01')
export const civilProcedure = statute('民事诉讼法', '2023', '2024-01-01')
export const courtMail = statute('最高法关于以法院专递方式邮寄送达民事诉讼文书的若干规定', '2004', '2005-01-01')
export const licenceLaw = statute('行政许可法', '2019', '2019-04-23')
export const threeSystems = statute(
  '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）',
  '2018',
  '2018-12-05',
)
export const penaltyLaw = statute('行政处罚法', '2021', '2021-07-15')
export const publicSecurity = statute('治安管理处罚法', '2025', '2026-01-01')
export const marketPenalty = statute('市场监督管理行政处罚程序规定', '2022', '2022-09-29')
export const marketHearing = statute('市场监督管理行政处罚听证办法', '2021', '2021-07-15')
export const marketPublicity = statute('市场监督管理行政处罚信息公示规定', '2021', '2021-09-01')
export const marketComplaint = statute('市场监督管理投诉举报处理暂行办法', '2022', '2020-01-01')
export const fineCollection = statute('罚款决定与罚款收缴分离实施办法', '1997', '1998-01-01')
export const compulsionLaw = statute('行政强制法', '2011', '2012-01-01')
export const reconsiderationLaw = statute('行政复议法', '2023', '2024-01-01')
export const reconsiderationRegulation = statute('行政复议法实施条例', '2026', '2026-07-01')
export const reconsiderationLaw2017 = statute('行政复议法', '2017', '2018-01-01', '2023-12-31')
export const reconsiderationRegulation2007 = statute('行政复议法实施条例', '2007', '2007-08-01', '2026-06-30')
export const litigationLaw = statute('行政诉讼法', '2017', '2017-07-01')
export const litigationInterpretation = statute('最高法关于适用《行政诉讼法》的解释', '2018', '2018-02-08')
export const headInCourt = statute('最高法关于行政机关负责人出庭应诉若干问题的规定', '2020', '2020-07-01')
export const judicialAdvice = statute('最高法关于综合治理类司法建议工作若干问题的规定', '2023', '2023-11-16')
export const publicInterest = statute('两高关于检察公益诉讼案件适用法律若干问题的解释', '2018', '2018-03-02')
export const procuratorialAdvice = statute('人民检察院检察建议工作规定', '2019', '2019-02-26')
export const compensationLaw = statute('国家赔偿法', '2012', '2013-01-01')
export const informationRegulation = statute('政府信息公开条例', '2019', '2019-05-15')
export const informationSuits = statute('最高法关于审理政府信息公开行政案件适用法律若干问题的解释', '2025', '2025-06-01')
export const informationFees = statute('政府信息公开信息处理费管理办法（国办函〔2020〕109号）', '2020', '2021-01-01')
export const petitionRegulation = statute('信访工作条例', '2022', '2022-05-01')
export const hotlineGuidance = statute(
  '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见（国办发〔2020〕53号）',
  '2020',
  '2020-12-28',
)
export const decisionRegulation = statute('重大行政决策程序暂行条例', '2019', '2019-09-01')
export const cityRuleOfLaw = statute('国务院关于加强市县政府依法行政的决定（国发〔2008〕17号）', '2008', '2008-05-12')
export const businessEnvironment = statute('优化营商环境条例', '2019', '2020-01-01')
export const documentAdministration = statute('国办发〔2018〕37号', '2018', '2018-05-31')
export const legalityReviewOpinion = statute(
  '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见（国办发〔2018〕115号）',
  '2018',
  '2018-12-04',
)
export const legalityReviewDocument115 = statute('国办发〔2018〕115号', '2018', '2018-12-04')
export const regulationFiling = statute('法规规章备案审查条例', '2024', '2024-11-01')
export const opennessRules = statute('国务院办公厅《关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）', '2016', '2016-11-10')
export const opennessRulesShort = statute('《关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）', '2016', '2016-11-10')
export const publicOpinion = statute(
  '国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知（国办发〔2016〕61号）',
  '2016',
  '2016-07-30',
)
export const jointInspection = statute(
  '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见（国发〔2019〕5号）',
  '2019',
  '2019-01-27',
)
export const enterpriseInformation = statute('企业信息公示暂行条例', '2014', '2014-10-01')
export const governmentInspection = statute('政府督查工作条例', '2020', '2021-02-01')
export const supervisionRegulation = statute('行政执法监督条例', '2025', '2026-02-01')
export const transportCredentials = statute('交通运输行政执法证件管理规定（部门规章）', '2011', '2011-03-01')
export const localCredentials = statute('行政执法人员资格和证件管理（各省办法；全国统一证件样式）', '', '')
export const transferRules = statute('行政执法机关移送涉嫌犯罪案件的规定', '2020', '2020-08-07')
export const mediationLaw = statute('人民调解法', '2010', '2011-01-01')
export const mediationConfirmation = statute('最高法关于人民调解协议司法确认程序的若干规定', '2011', '2011-03-30')
export const landLaw = statute('土地管理法', '2019', '2020-01-01')
export const legalAidLaw = statute('法律援助法', '2021', '2022-01-01')
export const deputiesLaw = statute('全国人民代表大会和地方各级人民代表大会代表法', '2025', '2025-03-12')
export const cppccProposals = statute('中国人民政治协商会议全国委员会提案工作条例等', '2018', '2018-11-29')
export const localContracts = statute('各地行政机关合同管理办法（县级规范性文件）', '', '')
export const ruleOfLawInspection = statute('法治政府建设与责任落实督察工作规定', '2019', '2019-04-15')
export const ruleOfLawOutline = statute('法治政府建设实施纲要（2021－2025年）', '2021', '2021-08-11')
export const auditLaw = statute('审计法', '2021', '2022-01-01')
export const auditRegulation = statute('审计法实施条例', '2010', '2010-05-01')
export const npcSupervision = statute('各级人民代表大会常务委员会监督法', '2024', '2024-11-08')
export const emergencyLaw = statute('突发事件应对法', '2024', '2024-11-01')
export const emergencyPlan = statute('国家突发公共事件总体应急预案', '2006', '2006-01-08')
export const healthEmergencyLaw = statute('突发公共卫生事件应对法', '2025', '2025-11-01')
export const healthEmergencyRegulation = statute('突发公共卫生事件应急条例', '2011', '2011-01-08')
export const accidentRegulation = statute('生产安全事故报告和调查处理条例', '2007', '2007-06-01')
export const dataSharingRegulation = statute('政务数据共享条例', '2025', '2025-08-01')
