import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** Resolver types of each room, from its own words; what a resolver is given for a type is said in the room's mappers.json. */
const generates: CodegenConfig['generates'] = {}
for (const file of globSync('subgraphs/*/schema.graphql').sort()) {
  const room = dirname(file)
  const mappers = join(room, 'mappers.json')
  generates[join(room, 'src/generated.ts')] = {
    schema: [join('schema', 'common.graphql'), join(room, 'schema*.graphql')],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: './loaders.ts#RoomContext',
      useTypeImports: true,
      enumsAsTypes: true,
      enumsAsConst: false,
      makeResolverTypeCallable: true,
      scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string' },
      mappers: existsSync(mappers) ? JSON.parse(readFileSync(mappers, 'utf8')) : {},
      defaultMapper: 'Partial<{T}>',
      avoidOptionals: false,
      maybeValue: 'T | null | undefined',
    },
  }
}

// what the console asks: types of answers and variables, and each operation by its id
generates['console/src/ask/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  documents: 'gateway/operations/*.graphql',
  plugins: ['typescript-operations', './console/operationsPlugin.cjs'],
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      Decimal: 'string',
      ID: 'string',
      Operation: 'string',
      PassingText: 'string',
    },
  },
}

// what a tile asks, in words: of the operations that tiles and profiles name
generates['console/src/ask/texts/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  documents: [
    'gateway/operations/dashboard-*.graphql',
    'gateway/operations/console-{coverage,profile,grade-figures,townships,overload-*,overdue-figures,publicity-months}.graphql',
    'gateway/operations/console-{contract,case,supervision}-figures.graphql',
  ],
  plugins: ['./console/textsPlugin.cjs'],
}

generates['console/src/words/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/enumsPlugin.cjs'],
}

// the columns of the sheets that pages take, for the templates to fill in: a part of its own, fetched no sooner
generates['console/src/words/sheets/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/sheetsPlugin.cjs'],
}

// what each coordinate is called, for who reads what an operation would give: a part of its own, fetched no sooner
generates['console/src/words/coordinates/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/coordinatesPlugin.cjs'],
}

// the lines of the policy, for who reads what the rules let whom see: a part of its own, fetched no sooner
generates['console/src/words/policy/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/policyPlugin.cjs'],
}

// the catalogues of measures, for who proposes one by an entry: a part of its own, fetched no sooner
generates['console/src/words/catalogues/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/cataloguesPlugin.cjs'],
}

// which unit draws in which industry, for who plans a draw: a part of its own, fetched no sooner
generates['console/src/words/drawing/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  plugins: ['./console/drawingPlugin.cjs'],
}

// operations whose access can be explained at a page, by their text: a part of its own, fetched no sooner
generates['console/src/ask/explained/generated.ts'] = {
  schema: 'schema/supergraph.graphql',
  documents:
    'gateway/operations/{tender-check,dashboard-profile,dashboard-subjects,public-lookup,cadre-check,my-credit,what-is-in-force,firm-fleet,overload-candidates,publicity-worklist,who-looked-at-me}.graphql',
  plugins: ['./console/textsPlugin.cjs'],
}

export default { overwrite: true, generates } satisfies CodegenConfig
