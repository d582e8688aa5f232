import { GraphQLError } from 'graphql'
import type { CoordinateVerdict, Decision } from './decide.ts'

/** What a caller asks to have explained. */
export interface ExplainArguments {
  operation: string
  variables?: string | null
  operationName?: string | null
  purpose: string
  grantId?: string | null
}

/** 权限说明: what an operation would give, by which clause, and what would unlock the rest. */
export interface Explanation {
  policyVersion: string
  verdict: string
  obligations: readonly string[]
  coordinates: readonly CoordinateVerdict[]
}

export type Explain = (asked: ExplainArguments) => Promise<Explanation>

/** A decision as it is told. */
export function explained({ verdict, standing, perCoordinate }: Decision): Explanation {
  return {
    policyVersion: standing.elsewhere.policyVersion,
    verdict,
    obligations: standing.obligations,
    coordinates: [...perCoordinate.values()],
  }
}

/** The variables of an explained operation, which come as JSON text; BAD_USER_INPUT otherwise. */
export function variablesOf(text: string | null | undefined): Record<string, unknown> {
  if (!text) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // told below, like any other text that is no object
  }
  throw new GraphQLError('variables: expected a JSON object as text', { extensions: { code: 'BAD_USER_INPUT' } })
}
