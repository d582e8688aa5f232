import { lawIn } from '@xinlu/db'
import { calendar } from './calendar.ts'
import { lapses } from './lapses.ts'
import { sentences } from './sentences.ts'
import { units } from './units.ts'

/**
 * What is wrong with the editions of a folder, judged up to a day; nothing when they are as they must be.
 * A file that cannot be read throws EDITION_FAULT.
 */
export function lint(folder: string, until: string): string[] {
  const law = lawIn(folder)
  const editions = law.instruments().flatMap((instrument) => law.editions(instrument))
  return [...editions.flatMap(sentences), ...editions.flatMap(units), ...lapses(law, until), ...calendar(law)]
}
