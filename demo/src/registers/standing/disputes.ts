import type { RegisterKey } from '@yifa/law'
import type { Invention } from '../invented.ts'
import { villageAt } from '../places.ts'
import { round } from '../seed.ts'

const towns = ['qinghe', 'yuntai'] as const

/** What stands for long: disputes and petitions. */
export const disputesLists = {
  mediationCommittees: {
    names: [
      ...Array.from({ length: 52 }, (_, place) => `${villageAt(place).name}人民调解委员会`),
      '清河街道人民调解委员会',
      '云台街道人民调解委员会',
      '医疗纠纷人民调解委员会',
      '道路交通事故人民调解委员会',
      '物业纠纷人民调解委员会',
      '商会人民调解委员会',
      '已撤并的调解委员会',
    ],
    fields: (place) => ({
      organ:
        place < 52
          ? villageAt(place).organ
          : round(['qinghe', 'yuntai', 'justice', 'justice', 'justice', 'justice', 'justice'], place - 52),
      kind: place < 52 ? 'village' : round(['town', 'town', 'special', 'trade', 'trade', 'trade', 'trade'], place - 52),
      field: place < 54 ? 'general' : round(['medical', 'traffic', 'property', 'chamber', 'market'], place - 54),
      ...(place < 54
        ? { region: place < 52 ? villageAt(place).code : villageAt((place - 52) * 26).code.slice(0, 9) }
        : { region: undefined }),
      members: 3 + (place % 5),
      fullTime: place % 3,
      record: 'yes',
    }),
  },
  mediators: {
    names: ['演示和', '演示睦', '演示融', '演示善', '演示劝', '演示谅', '演示协', '演示宁', '演示平', '演示让'],
    count: 60,
    fields: (place) => ({ organ: towns[place % 2], hours: 24, cases: 5 + (place % 30) }),
  },
  policeLawyerPairs: {
    names: ['清河派出所', '云台派出所', '演示路派出所', '交警一中队', '交警二中队'],
    fields: (place) => ({ kind: place < 3 ? 'station' : 'traffic' }),
  },
  publicLegalServices: {
    names: [
      '清源区公共法律服务中心',
      '清河街道公共法律服务工作站',
      '云台街道公共法律服务工作站',
      '清河东风社区工作室',
      '公共法律服务网',
    ],
    fields: (place) => ({ level: round(['centre', 'station', 'station', 'room', 'online'], place) }),
  },
} as const satisfies Readonly<Partial<Record<RegisterKey, Invention>>>
