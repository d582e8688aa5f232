import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Viewer, XinluError } from '@xinlu/schema'
import { type DocumentNode, GraphQLError } from 'graphql'
import { root } from '../configuration.ts'
import { Latest } from '../door/latest.ts'
import type { Explanation } from '../explain.ts'
import type { Gateway } from '../gateway.ts'
import type { TrustedOperation } from '../trusted.ts'
import type { JsonSchema, Shared } from './inputs.ts'
import { changedNotice, headerParameters, sharedResponses, sharedSchemas, subscribing } from './parts.ts'
import { pathOf } from './paths.ts'

/** How many descriptions are kept, and how much of them, in characters: one is some 100,000 to 3,000,000. */
const kept = { most: 20, mostWeight: 30_000_000 }

/**
 * 接口说明: gives the OpenAPI 3.1 document of what a caller may ask for its purpose. What is withheld, masked or only summed up is said
 * as it stands without a grant; it is the same for all of one role, duties and unit, and kept for them.
 */
export function describing(gateway: Gateway, documentOf: (one: TrustedOperation) => DocumentNode) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const made = new Latest<string>(kept)
  const underWay = new Map<string, Promise<string>>()

  return async (viewer: Viewer, operations: readonly TrustedOperation[]): Promise<string> => {
    gateway.schemaFor(viewer)
    const key = JSON.stringify([viewer.role, viewer.duties, viewer.unit, viewer.purpose])
    const known = made.of(key) ?? underWay.get(key)
    if (known !== undefined) return known
    const making = write({ ...viewer, grant: null }, operations).finally(() => underWay.delete(key))
    underWay.set(key, making)
    const text = await making
    made.keep(key, text, text.length)
    return text
  }

  async function write(viewer: Viewer, operations: readonly TrustedOperation[]): Promise<string> {
    const schema = gateway.schemaFor(viewer)
    const shared: Shared = new Map(sharedSchemas)
    const paths: Record<string, JsonSchema> = {}
    for (const one of operations) {
      // Others are answered between one operation and the next.
      await setImmediate()
      const explanation = await explanationOf(one.text, viewer)
      if (!explanation) continue
      const document = documentOf(one)
      paths[`/api/${one.line.name}`] = pathOf({ ...one, document, explanation }, { schema, shared, viewer })
    }
    return JSON.stringify({
      openapi: '3.1.1',
      info: {
        title: `信路 Xinlu: ${viewer.role}, ${viewer.purpose}`,
        version,
        description: about,
      },
      servers: [{ url: '/' }],
      paths,
      ...(operations.some(({ line }) => subscribing.includes(line.name)) && { webhooks: { changed: changedNotice } }),
      components: {
        schemas: Object.fromEntries(shared),
        responses: sharedResponses,
        parameters: headerParameters(viewer),
        ...(viewer.id !== null && {
          securitySchemes: {
            token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: '令牌: of the OIDC issuer.' },
          },
        }),
      },
      ...(viewer.id !== null && { security: [{ token: [] }] }),
    })
  }

  /** What is decided of an operation; null for one that does not exist in the caller's schema or goes over its limits. */
  async function explanationOf(operation: string, viewer: Viewer): Promise<Explanation | null> {
    try {
      return await gateway.explain({ operation, purpose: viewer.purpose }, viewer)
    } catch (error) {
      if (error instanceof GraphQLError || (error instanceof XinluError && error.code === 'LIMIT')) return null
      // A purpose that stands under a grant alone.
      if (error instanceof XinluError && error.code === 'PURPOSE_REFUSED') return closedWithoutGrant
      throw error
    }
  }
}

const closedWithoutGrant: Explanation = { policyVersion: '', verdict: 'REFUSE', obligations: [], coordinates: [] }

const about = [
  '可信操作的JSON接口: the trusted operations at addresses of their own. The same door answers as at /graphql: the same decisions, limits, receipts and entries in the log.',
  '取值四态: a value; none (null, and nothing is said of it in `errors`); withheld (null, FIELD_WITHHELD at its path); unavailable (null, UNAVAILABLE at its path).',
  '问题说明: where nothing came, the answer is a problem by RFC 9457 with a code of the closed list.',
].join('\n\n')
