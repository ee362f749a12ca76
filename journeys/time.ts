import type { BrowserContext } from 'playwright-core'

/** Script that makes `Date` tell the time of the district; timers, which the pages need, go on as they are. */
const shifted = (instant: number): string => `(() => {
  const shift = ${instant} - (globalThis.machineNow ??= Date.now)()
  const now = () => globalThis.machineNow() + shift
  const real = (globalThis.machineDate ??= Date)
  globalThis.Date = new Proxy(real, {
    construct: (target, given, as) => Reflect.construct(target, given.length > 0 ? given : [now()], as),
    apply: () => new real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
})()`

/** Makes it a moment for every page of somebody's browser, those that are open and those to come. */
export async function setTime(seat: BrowserContext, instant: Date): Promise<void> {
  const script = shifted(instant.getTime())
  await seat.addInitScript(script)
  for (const page of seat.pages()) await page.evaluate(script)
}
