import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { faultOf, lawIn, yamlAt } from '@xinlu/db'
import { readScalars, refusal, XinluError } from '@xinlu/schema'
import {
  type ASTNode,
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  validateSchema,
  visit,
} from 'graphql'
import { root } from '../configuration.ts'
import type { Whole } from '../decide.ts'
import { type Policy, policyOf } from '../policy.ts'
import { wholeOf } from '../whole.ts'
import { datedBelow } from './files.ts'

/** What is compared: a policy, a supergraph, a folder of editions, a folder of other dated files, or a release with all. */
export type SideKind = 'POLICY' | 'SUPERGRAPH' | 'RULES' | 'FILES' | 'RELEASE'

/** One side of a comparison: everything that a decision is made from, and the folder of the law. */
export interface Side {
  name: string
  kind: SideKind
  policy: Policy
  whole: Whole
  /** The whole schema without what is inaccessible. */
  schema: GraphQLSchema
  /** Folder of the editions. */
  rules: string
  /** Folder of the rooms, below which their dated files stand; or of such files. */
  files: string
}

/** Where a release keeps its parts. */
const places = { policy: 'schema/policy.yaml', supergraph: 'schema/supergraph.graphql', rules: 'db/rules' }
const rooms = 'subgraphs'

/** Reads both sides; BAD_INPUT for what is nothing of the kind or two kinds, EDITION_FAULT for what cannot stand. */
export function sidesFrom(older: string, newer: string): { older: Side; newer: Side } {
  const kinds = [older, newer].map((path) => kindOf(resolve(path)))
  const [first, second] = kinds as [SideKind, SideKind]
  if (first !== second) {
    throw refusal('BAD_INPUT', {
      expected: 'two policies, two supergraphs, two folders of editions or of dated files, or two releases',
      got: `${first} and ${second}`,
      todo: 'compare like with like',
    })
  }
  const read = readingOnce()
  return { older: sideFrom(resolve(older), first, read), newer: sideFrom(resolve(newer), second, read) }
}

type Read = <Part>(path: string, reader: (path: string) => Part) => Part

/** What both sides take from one place is read once, and is one and the same for both. */
function readingOnce(): Read {
  const known = new Map<string, unknown>()
  return <Part>(path: string, reader: (path: string) => Part) => {
    if (!known.has(path)) known.set(path, reader(path))
    return known.get(path) as Part
  }
}

function kindOf(path: string): SideKind {
  const none = (got: string) =>
    refusal('BAD_INPUT', {
      expected:
        'a policy (.yaml), a supergraph (.graphql), a folder of editions or of dated files, or the folder of a release',
      got,
      todo: 'look at the path',
    })
  if (!existsSync(path)) throw none('nothing at that path')
  if (statSync(path).isFile()) {
    if (/\.ya?ml$/.test(path)) return 'POLICY'
    if (/\.(graphql|gql)$/.test(path)) return 'SUPERGRAPH'
    throw none('another kind of file')
  }
  const held = Object.values(places).filter((place) => existsSync(join(path, place)))
  if (held.length === Object.values(places).length) return 'RELEASE'
  if (held.length > 0) throw none(`a release with ${held.join(' and ')} only`)
  const [first] = datedBelow(path)
  if (!first) throw none('a folder with neither')
  const [place, file] = first
  if (!/^[^/]+\/\d{4}-\d\d-\d\d$/.test(place)) return 'FILES'
  // An edition of the law stands at such a place too, and says rules.
  const said = Object(yamlAt(file, faultOf(`${place}.yaml`, 'correct the file')))
  return 'effective' in said && !('rules' in said) ? 'FILES' : 'RULES'
}

/** A side, with today's in place of the parts that it does not bring. */
function sideFrom(path: string, kind: SideKind, read: Read): Side {
  const at = (part: keyof typeof places) => {
    if (kind === 'RELEASE') return join(path, places[part])
    const own = { POLICY: 'policy', SUPERGRAPH: 'supergraph', RULES: 'rules', FILES: null }[kind]
    return own === part ? path : join(root, places[part])
  }
  const policy = read(at('policy'), (file) => standing('a policy', () => policyOf(readFileSync(file, 'utf8'))))
  const { whole, schema } = read(at('supergraph'), (file) => wordsOf(readFileSync(file, 'utf8')))
  // Read only to be refused here rather than in the middle of a replay.
  read(at('rules'), lawIn)
  // A release that brings no rooms has today's.
  const brought = kind === 'FILES' ? path : kind === 'RELEASE' ? join(path, rooms) : null
  const files = brought !== null && existsSync(brought) ? brought : join(root, rooms)
  return { name: path, kind, policy, whole, schema, rules: at('rules'), files }
}

/** What a supergraph says: classes by coordinate, and the schema that operations are asked of; EDITION_FAULT. */
export function wordsOf(supergraph: string): Pick<Side, 'whole' | 'schema'> {
  return standing('a composed supergraph', () => {
    const words = parse(supergraph, { noLocation: true })
    const composed = words.definitions.some(
      (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
    )
    if (!composed) throw new Error('a schema that names no subgraphs')
    const schema = buildASTSchema(accessible(words))
    const [fault] = validateSchema(schema)
    if (fault) throw fault
    readScalars(schema)
    return { whole: wholeOf(words), schema }
  })
}

function accessible(words: DocumentNode): DocumentNode {
  return visit(words, {
    enter: (node: ASTNode) => {
      const marked = 'directives' in node && node.directives?.some(({ name }) => name.value === 'inaccessible')
      return marked ? null : undefined
    },
  })
}

/** What a reader gives; a fault that has no code gets that of the files, EDITION_FAULT. */
export function standing<Result>(expected: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof XinluError) throw error
    const [got = ''] = (error as Error).message.split('\n')
    throw refusal('EDITION_FAULT', { expected, got, todo: 'correct the file' }, error)
  }
}
