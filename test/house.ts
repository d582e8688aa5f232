import { inject } from 'vitest'
import { type Hosting, type HouseSettings, openHouseOn, type TestHouse } from './houseOn.ts'

export * from './houseOn.ts'

/** A whole house on a database of its own, made from the run's template. */
export function openTestHouse(
  hosting?: Hosting,
  log?: Parameters<typeof openHouseOn>[2],
  settings?: HouseSettings,
): Promise<TestHouse> {
  return openHouseOn(inject('ground'), hosting, log, settings)
}
