import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionOf, faultOf, yamlOf } from '@xinlu/db'
import { root } from '../../configuration.ts'
import { policyOf } from '../../policy.ts'
import { blastOf, withTrusted } from '../diff.ts'
import { differences, titleOf } from '../files.ts'
import type { Recorded } from '../recorded.ts'
import { editionChanged } from '../rules.ts'
import { standing, wordsOf } from '../sides.ts'
import { type Place, placeOf, policyPlace } from './places.ts'
import { cut, noChange, type Told, type ValueChange } from './told.ts'

/** What is tried: the text of a file at its place, beside the policy of this house and what was recorded. */
export interface Trial {
  place: string
  text: string
  /** The text of the policy of this house. */
  policy: string
  recorded: Recorded
  now: string
}

/** What a tried policy or dated file would change. Reads today's files, writes nothing; BAD_INPUT for the place, EDITION_FAULT for the text. */
export function tried(trial: Trial): Told {
  return trial.place === policyPlace ? policyTried(trial) : fileTried(trial)
}

function policyTried({ text, policy, recorded, now }: Trial): Told {
  const words = wordsOf(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'))
  const side = (of: string) =>
    ({
      name: policyPlace,
      kind: 'POLICY',
      policy: standing('a policy', () => policyOf(of)),
      ...words,
      rules: '',
      files: '',
    }) as const
  const all = withTrusted(recorded)
  const trusted = new Set(all.operations.flatMap(({ hash, origin }) => (origin === 'TRUSTED' ? [hash] : [])))
  const blast = blastOf(side(policy), side(text), all, now)
  const { considered, callers, fields, operations, grants, classes } = blast
  return {
    ...noChange,
    against: policyPlace,
    operationsConsidered: considered.operations,
    trustedConsidered: considered.trusted,
    callersConsidered: considered.callers,
    grantsConsidered: considered.grants,
    entriesConsidered: considered.entries,
    changed: [callers, fields, operations, grants, classes].some((list) => list.length > 0),
    ...cut({
      callers,
      fields,
      operations: operations.map(({ operation: name, hash, ...one }) => ({ ...one, name, trusted: trusted.has(hash) })),
      grants,
      classes,
      values: [],
    }),
  }
}

function fileTried({ place, text, recorded }: Trial): Told {
  const at = placeOf(place)
  const values = at.kind === 'EDITION' ? editionTried(at, text) : datedTried(at, text)
  return {
    ...noChange,
    against: at.against?.place ?? null,
    entriesConsidered: recorded.entries,
    changed: values.length > 0,
    ...cut({ callers: [], fields: [], operations: [], grants: [], classes: [], values }),
  }
}

function editionTried({ name, day, against }: Place, text: string): ValueChange[] {
  const newer = editionOf(text, name, `${day}.yaml`)
  const older = against
    ? editionOf(readFileSync(against.path, 'utf8'), name, against.path.slice(-'YYYY-MM-DD.yaml'.length))
    : null
  return editionChanged(older, newer).map(({ edition, rule, from, to }) => ({
    file: `db/rules/${edition}`,
    place: rule,
    change: from === 'none' ? 'BEGINS' : to === 'none' ? 'ENDS' : 'CHANGES',
    from,
    to,
  }))
}

function datedTried({ place, against }: Place, text: string): ValueChange[] {
  const fault = faultOf(`${place}.yaml`, 'correct the file')
  const newer = yamlOf(text, fault)
  if (typeof newer !== 'object' || newer === null || Array.isArray(newer)) throw fault('a map', newer)
  if (!against) return [{ file: place, place: null, change: 'BEGINS', from: 'none', to: titleOf(newer) }]
  const older = yamlOf(readFileSync(against.path, 'utf8'), faultOf(`${against.place}.yaml`, 'correct the file'))
  return differences(older, newer, '').map((one) => ({ file: place, change: 'CHANGES', ...one }))
}
