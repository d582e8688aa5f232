import type { IncomingMessage } from 'node:http'
import { refusal } from '@xinlu/schema/errors'
import { type DocumentNode, getOperationAST, OperationTypeNode, parse } from 'graphql'
import { admittedBody } from '../door/admitted.ts'
import type { Answered } from '../door/answered.ts'
import type { Asking } from '../door/asking.ts'
import { parsed, readBody } from '../door/body.ts'
import type { Gateway } from '../gateway.ts'
import type { TrustedOperation } from '../trusted.ts'
import { describing } from './described.ts'
import { variablesInBody, variablesInSearch, variablesOf } from './variables.ts'

/** Before the name of each operation. */
export const jsonPrefix = '/api/'

/** What the description of the operations is called. */
const description = 'openapi.json'

/** A request to the JSON interface, with what stands after the prefix. */
export interface JsonAsking extends Asking {
  name: string
}

/**
 * JSON接口: the trusted operations at addresses of their own, for those who speak no GraphQL. Each request is asked of the same door
 * as its operation's id with its variables, and nothing is decided here.
 */
export function jsonWay(gateway: Gateway): (asked: JsonAsking) => Promise<Answered> {
  const documents = new Map<string, DocumentNode>()
  const documentOf = ({ line, text }: TrustedOperation) => {
    const made = documents.get(line.id) ?? parse(text)
    documents.set(line.id, made)
    return made
  }
  const described = describing(gateway, documentOf)

  return async ({ request, name, search, admission, progress, say }) => {
    const { viewer, trusted, limits } = admission
    const isGet = request.method === 'GET'
    if (name === description) {
      if (!isGet) throw readsOnly('the description')
      return asItStands(await described(viewer, trusted.all(viewer)))
    }
    const known = trusted.named(name, viewer)
    const operation = getOperationAST(documentOf(known))
    if (!operation) throw new Error(`${name}: no operation`)
    const variables = variablesOf(operation, gateway.schemaFor(viewer))
    if (isGet) {
      if (operation.operation !== OperationTypeNode.QUERY) throw sentOnly(name)
      assertFromNoOtherSite(request)
    }
    const given = isGet
      ? variablesInSearch(search, variables)
      : variablesInBody(
          parsed(await readBody(request, limits), request.headers['content-type'], asVariables),
          variables,
        )
    const admitted = admittedBody({ documentId: known.line.id, variables: given }, admission)
    if (admitted === 'UNREGISTERED') throw new Error('an operation of the manifest has its text')
    const asked = { method: 'POST' as const, search: '', body: admitted.what, headers: plain }
    const receipt = request.headers['x-receipt'] !== undefined
    return gateway.answer(asked, { viewer, receipt, progress, say })
  }
}

const asVariables = 'send the variables by name as one JSON object'

/** The form in which the door answers by its short way, whatever the caller accepts: here there is but one. */
const plain = { 'content-type': 'application/json', accept: 'application/json' }

const asItStands = (text: string): Answered => ({
  status: 200,
  headers: [
    ['cache-control', 'no-store'],
    ['content-type', 'application/json; charset=utf-8'],
  ],
  text,
  open: false,
  decided: false,
})

/** A browser asks the house before it sends this header for another site, and is refused. */
function assertFromNoOtherSite({ headers }: IncomingMessage): void {
  if (headers['x-purpose'] !== undefined) return
  throw refusal('BAD_REQUEST', {
    expected: 'x-purpose with a GET, which no other site can make a browser send',
    got: 'none',
    todo: 'say the purpose',
  })
}

const readsOnly = (what: string) =>
  refusal('BAD_REQUEST', { expected: `GET for ${what}`, got: 'another method', todo: 'ask by GET' })

const sentOnly = (name: string) =>
  refusal('BAD_REQUEST', { expected: `POST for ${name}, which changes something`, got: 'GET', todo: 'send it by POST' })
