import { district } from '@yifa/demo'
import { type Database, type Region, regions } from '@yifa/record'
import { type Settings, UnusableSettings } from './settings.ts'

/** The region that is served: the one the settings name, or the only one there is; undefined in an empty database. */
export async function servedRegion(database: Database, settings: Settings): Promise<Region | undefined> {
  const all = await regions(database)
  const codes = all.map(({ region, name }) => `${region} ${name}`).join('、')
  if (settings.region !== undefined) {
    const named = all.find(({ region }) => region === settings.region)
    if (named === undefined && all.length > 0)
      throw new UnusableSettings(`YIFA_REGION：数据库中没有行政区划 ${settings.region}，只有 ${codes}`)
    return named
  }
  if (all.length > 1) throw new UnusableSettings(`YIFA_REGION：数据库中有多个行政区划，请指明其中一个：${codes}`)
  return all[0]
}

/** A region as pages and papers name it; the invented district is marked as such. */
export const namedRegion = ({ region, name }: Region) => ({
  code: region,
  name,
  demonstration: region === district.region,
})
