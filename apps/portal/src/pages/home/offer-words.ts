import type { Offer } from '../../asking/use-district.ts'

interface OfferWords {
  readonly title: string
  readonly about: string
}

const words: Readonly<Record<string, OfferWords>> = {
  openInformation: {
    title: '申请政府信息公开',
    about: '索取行政机关制作或者保存的信息。收到申请后20个工作日内答复。',
  },
  informationCorrection: {
    title: '申请更正政府信息',
    about: '行政机关提供的与您自身有关的信息记录不准确的，可以要求更正。',
  },
  hotline: {
    title: '提交12345诉求',
    about: '咨询、求助、投诉、举报和意见建议，逐件签收、办理、回访。',
  },
  reconsideration: {
    title: '申请行政复议',
    about: '对行政行为不服的，自知道之日起60日内可以申请复议，不收费。',
  },
  licence: {
    title: '申请行政许可',
    about: '依法需要行政机关准予才能从事的活动。受理后20个工作日内作出决定。',
  },
  mediation: {
    title: '申请人民调解',
    about: '邻里、合同、损害赔偿等纠纷，由人民调解委员会调解，不收费。',
  },
  petition: {
    title: '提出信访事项',
    about: '反映情况，提出建议、意见或者投诉请求，可以查询、可以评价。',
  },
  legalAid: {
    title: '申请法律援助',
    about: '经济困难或者符合法定情形的，由法律援助机构提供免费法律服务。',
  },
}

/** What a citizen is offered, in the words people use; the title of the procedure where none are given. */
export const wordsOf = (offer: Pick<Offer, 'procedure' | 'title'>): OfferWords =>
  words[offer.procedure] ?? { title: offer.title, about: `在线提交，领取回执，随时查询进度和法定期限。` }
