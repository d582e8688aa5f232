import type { Chance } from './chance.ts'
import { dayText, instantText, learned } from './days.ts'
import type { Act, Party } from './types.ts'
import type { World } from './world.ts'

const sites = ['信用吕梁', '山西信用交通']

/**
 * When an act was learned, and when and where it was published: most within nine days, one in fourteen late, one in seventeen not
 * at all; acts on natural persons are not published, nor is what would fall on today or later.
 */
export function published(
  world: World,
  chance: Chance,
  party: Party,
  decided: number,
): Pick<Act<never>, 'knownFrom' | 'publishedOn' | 'sites'> {
  const knownFrom = instantText(learned(chance, decided, world.today))
  const draw = chance.next()
  const day = decided + (draw < 0.07 ? chance.between(15, 45) : chance.between(1, 9))
  if (party.kind === 'NATURAL_PERSON' || draw > 0.94 || day >= world.today)
    return { knownFrom, publishedOn: null, sites: [] }
  return { knownFrom, publishedOn: dayText(day), sites: chance.often(0.8) ? sites : sites.slice(0, 1) }
}
