import { join } from 'node:path'
import { refusal } from '@xinlu/schema'
import { root } from '../../configuration.ts'
import { datedBelow } from '../files.ts'

/** The place of the policy. */
export const policyPlace = 'schema/policy'

/** Folders of dated files, by where they stand in a release. */
const folders = ['db/rules', 'subgraphs']

/** Every dated file of this release by its place, with its path. */
export const datedPlaces = (): Map<string, string> =>
  new Map(
    folders.flatMap((folder) => [...datedBelow(join(root, folder), '')].map(([at, path]) => [`${folder}/${at}`, path])),
  )

/** 可试文件: the policy, and every dated file of this release. */
export const triableFiles = (): string[] => [policyPlace, ...[...datedPlaces().keys()].sort()]

/** What a tried file stands for: an edition of a legal text, or another dated file, with what it is held against. */
export interface Place {
  kind: 'EDITION' | 'FILE'
  place: string
  /** The folder that it stands in, and its own day or year. */
  name: string
  day: string
  /** The place of today's that it is held against: its own, or else the last before it; null where there is none. */
  against: { place: string; path: string } | null
}

/** Reads a place; BAD_INPUT for what is beside no dated file of this release. A path is never made of it. */
export function placeOf(place: string): Place {
  const dated = datedPlaces()
  const [, folder = '', day = ''] = /^([a-z0-9-]+(?:\/[A-Za-z0-9-]+)*)\/(\d{4}(?:-\d\d-\d\d)?)$/.exec(place) ?? []
  const beside = [...dated.keys()].filter((one) => one.slice(0, one.lastIndexOf('/')) === folder).sort()
  if (folder === '' || beside.length === 0)
    throw refusal('BAD_INPUT', {
      expected: `${policyPlace}, or a place beside a dated file of this release`,
      got: place.slice(0, 80),
      todo: 'choose one of `triableFiles`, or another day of one',
    })
  const held = beside.filter((one) => one <= place).at(-1)
  return {
    kind: folder.startsWith('db/rules/') ? 'EDITION' : 'FILE',
    place,
    name: folder.slice(folder.lastIndexOf('/') + 1),
    day,
    against: held ? { place: held, path: dated.get(held) ?? '' } : null,
  }
}
