import { type DocumentNode, Kind, Lexer, parse, Source, TokenKind } from 'graphql'
import { over, type RoleLimits } from './limits.ts'
import { type Measures, measured } from './measures.ts'
import { Recent } from './recent.ts'

/** What is known of a text: its measures, or null for one that cannot be read and is told so by the server. */
type Found = { tokens: number; nesting: number; measures: Measures | null }

const recent = new Recent<Found>(1000)

/** Refuses a document that is larger than the role's limits, before the server sees it; one that cannot be read is left to it. */
export function syntaxWithin(text: string, limits: RoleLimits): void {
  let refused: Error | undefined
  const found = recent.of(text, () => {
    const lexed = lexedWithin(text, limits)
    if (lexed instanceof Error) {
      refused = lexed
      return undefined as never
    }
    return { ...lexed, measures: lexed.whole ? measuresOf(text, lexed.tokens) : null }
  })
  if (refused) throw refused
  // What another role sent before is known with that role's tokens.
  check('tokens', found.tokens, limits)
  check('nesting', found.nesting, limits)
  if (!found.measures) return
  for (const name of ['depth', 'rootFields', 'aliases', 'directives', 'fields'] as const) {
    check(name, found.measures[name], limits)
  }
}

function check(name: 'tokens' | 'nesting' | keyof Measures, got: number, limits: RoleLimits): void {
  if (got > limits[name]) throw over(name, limits, String(got))
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** Counts a text's tokens and how deep its brackets stand, no further than the limits; `whole` unless it breaks off. */
function lexedWithin(text: string, limits: RoleLimits): Error | { tokens: number; nesting: number; whole: boolean } {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let open = 0
  let nesting = 0
  try {
    for (;;) {
      const { kind } = lexer.advance()
      if (kind === TokenKind.EOF) return { tokens, nesting, whole: true }
      tokens += 1
      if (opening.has(kind)) {
        open += 1
        if (open > nesting) nesting = open
      } else if (closing.has(kind)) open -= 1
      if (tokens > limits.tokens) return over('tokens', limits, `more than ${limits.tokens}`)
      if (nesting > limits.nesting) return over('nesting', limits, `more than ${limits.nesting}`)
    }
  } catch {
    // The server reads no further than here either, and says what is wrong.
    return { tokens, nesting, whole: false }
  }
}

function measuresOf(text: string, tokens: number): Measures | null {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens: tokens + 1, noLocation: true })
  } catch {
    return null
  }
  const executable = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
  )
  return measured(executable as Parameters<typeof measured>[0])
}
