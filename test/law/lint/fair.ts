import { unfairIn, unfairWords } from '@xinlu/construction/fair'
import { datedFilesIn, yamlAt } from '@xinlu/db'

/**
 * 公平竞争: every forbidden indicator in the packs of a folder, `<scheme>/<effective>.yaml`, with the sentence that forbids it on the day
 * from which the file is in force. A file that cannot be read throws EDITION_FAULT.
 */
export function fair(folder: string): string[] {
  return [...datedFilesIn(folder, 'correct the pack')].flatMap(([name, files]) =>
    files.flatMap(({ path, effective, fault }) =>
      unfairIn(yamlAt(path, fault)).map((unfair) => `${name}/${effective} ${unfairWords(unfair, effective)}`),
    ),
  )
}
