import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, type FieldNode, Kind, parse } from 'graphql'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const operationsFolder = join(root, 'gateway/operations')

/** What the pages say of themselves, without the documents that are generated for them. */
const pages = globSync('**/*.{ts,tsx}', { cwd: join(root, 'console/src') })
  .filter((file) => !file.endsWith('generated.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, 'console/src', file), 'utf8'))
  .join('\n')

const nameOf = (document: DocumentNode) => {
  const [operation] = document.definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : ''
}

const fieldsOf = (document: DocumentNode) =>
  document.definitions.flatMap((operation) =>
    operation.kind === Kind.OPERATION_DEFINITION
      ? operation.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD)
      : [],
  )

const operations = readdirSync(operationsFolder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const document = parse(readFileSync(join(operationsFolder, file), 'utf8'))
    // A page imports a document by its name and then asks with it; a name inside a longer one is another operation.
    const used = [...pages.matchAll(new RegExp(`\\b${nameOf(document)}\\b`, 'g'))].length > 1
    return { file, document, used }
  })

/** Every deed that the API offers to somebody: what is for sibling rooms alone is none. */
const deeds = parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')).definitions.flatMap((type) =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Mutation'
    ? (type.fields ?? []).flatMap(({ name, directives }) =>
        directives?.some((one) => one.name.value === 'inaccessible') ? [] : [name.value],
      )
    : [],
)

/** The deeds that console/README.md says are done at no page, each with its reason. */
const atNoPage = [...readFileSync(join(root, 'console/README.md'), 'utf8').matchAll(/^- `(\w+)` at no page: \S/gm)].map(
  ([, name]) => name,
)

it('every operation of the pages is asked by a page', () => {
  expect(operations.flatMap(({ file, used }) => (file.startsWith('console-') && !used ? [file] : []))).toEqual([])
})

it('every deed of the API is done at a page, or is said to be done elsewhere', () => {
  const reached = new Set(
    operations.flatMap(({ document, used }) => (used ? fieldsOf(document).map(({ name }) => name.value) : [])),
  )
  expect(deeds.length).toBeGreaterThan(100)
  expect(deeds.filter((deed) => !reached.has(deed)).sort()).toEqual([...atNoPage].sort())
})
