import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { type Asked, completing, failed, isPromise, type Place } from './complete.ts'
import { fieldsAsked, NotCompiled } from './selection.ts'

/** One execution under way. */
export interface Run {
  context: unknown
  variables: Readonly<Record<string, unknown>>
  errors: GraphQLError[]
  /** What is the same for all rows: the arguments of each field and what its resolver is told of it. */
  shared: unknown[]
}

/** What the parts of one document are compiled with. */
export interface Compiling {
  schema: GraphQLSchema
  selection(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Select
  info(asked: Asked, returnType: GraphQLOutputType, parentType?: GraphQLObjectType): (run: Run) => GraphQLResolveInfo
}

type Select = (source: unknown, at: Place | null, run: Run) => unknown

/** Executes a document, or the operation of it that is named. */
export type Execution = (
  variables: Record<string, unknown>,
  context: unknown,
  operationName?: string | undefined,
) => Promise<ExecutionResult>

/**
 * A document made into closures, once, by the specification's algorithms: what can be known of a field before a row is there is
 * found here, so that a row costs its resolvers and little more. Queries of fields and fragments without directives; what else
 * there is goes to the stock executor, which also says what is wrong with an operation name.
 */
export function compiled(schema: GraphQLSchema, document: DocumentNode): Execution | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  const root = schema.getQueryType()
  if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY || !root) return null
  try {
    return executionOf(schema, document, operation, root)
  } catch (error) {
    if (error instanceof NotCompiled) return null
    throw error
  }
}

/** The same by the stock executor. */
export function stock(schema: GraphQLSchema, document: DocumentNode): Execution {
  return async (variableValues, contextValue, operationName) =>
    execute({ schema, document, variableValues, contextValue, operationName })
}

function executionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
): Execution {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  let sharedSize = 0
  const shared = <Value>(make: (run: Run) => Value) => {
    const place = sharedSize++
    return (run: Run): Value => {
      run.shared[place] ??= make(run)
      return run.shared[place] as Value
    }
  }
  const compiling: Compiling = {
    schema,
    selection(type, sets) {
      const fields = [...fieldsAsked(schema, fragments, type, sets)].map(([key, nodes]) => {
        const name = nodes[0]?.name.value ?? ''
        if (name === '__typename') return { key, run: () => type.name }
        const field = type.getFields()[name]
        if (!field) throw new NotCompiled(`${type.name}.${name}`)
        return { key, run: fieldOf(field, type, key, { nodes, parent: type.name, name }) }
      })
      return selecting(fields)
    },
    info: ({ nodes, name }, returnType, parentType) =>
      shared(({ variables: variableValues }) => {
        const told = { fieldName: name, fieldNodes: nodes, returnType, parentType, schema, fragments, operation }
        return { ...told, rootValue: undefined, path: undefined, variableValues } as unknown as GraphQLResolveInfo
      }),
  }
  const select = compiling.selection(root, [operation.selectionSet])
  const otherwise = stock(schema, document)
  return async (given, context, operationName) => {
    if (operationName !== undefined && operationName !== operation.name?.value)
      return otherwise(given, context, operationName)
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 50 })
    if (errors) return { errors }
    const run: Run = { context, variables: coerced, errors: [], shared: new Array(sharedSize) }
    let data: Record<string, unknown> | null
    try {
      data = (await select(undefined, null, run)) as Record<string, unknown>
    } catch (error) {
      run.errors.push(error as GraphQLError)
      data = null
    }
    return run.errors.length > 0 ? { errors: run.errors, data } : { data }
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType, key: string, asked: Asked) {
    const complete = completing(field.type, asked, compiling)
    const node = asked.nodes[0]
    const args = shared(({ variables }) => (node ? getArgumentValues(field, node, variables) : {}))
    const info = compiling.info(asked, field.type, parent)
    const { resolve, type, name } = field
    return (source: unknown, before: Place | null, run: Run): unknown => {
      const at = { before, key }
      try {
        const value = resolve
          ? resolve(source, args(run), run.context, info(run))
          : property(source, name, args, info, run)
        const completed = isPromise(value) ? value.then((one) => complete(one, at, run)) : complete(value, at, run)
        return isPromise(completed) ? completed.catch((error) => failed(error, asked, at, run, type)) : completed
      } catch (error) {
        return failed(error, asked, at, run, type)
      }
    }
  }
}

/** What a field without a resolver gives. */
function property(
  source: unknown,
  name: string,
  args: (run: Run) => Record<string, unknown>,
  info: (run: Run) => GraphQLResolveInfo,
  run: Run,
): unknown {
  const value = (source as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'function' ? value.call(source, args(run), run.context, info(run)) : value
}

interface Field {
  key: string
  run: (source: unknown, at: Place | null, run: Run) => unknown
}

function selecting(fields: readonly Field[]): Select {
  return (source, at, run) => {
    const answer: Record<string, unknown> = {}
    let waiting: Promise<unknown>[] | null = null
    try {
      for (const field of fields) {
        const value = field.run(source, at, run)
        // The key takes its place now, whenever the value comes.
        answer[field.key] = value
        if (!isPromise(value)) continue
        waiting ??= []
        waiting.push(
          value.then((one) => {
            answer[field.key] = one
          }),
        )
      }
    } catch (error) {
      if (!waiting) throw error
      // What is under way ends first, so that nothing of it comes to nobody.
      return Promise.allSettled(waiting).then(() => {
        throw error
      })
    }
    return waiting ? Promise.all(waiting).then(() => answer) : answer
  }
}
