/** A leak planted by changing one text of one file while it is loaded; the two worlds must tell it. */
export interface Mutant {
  name: string
  file: string
  /** Must occur exactly once. */
  find: string
  replace: string
  /** Which caller notices. */
  caller: string
}

/** Twenty leaks, each by a single slip that somebody might make. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a masked field comes whole',
    file: 'schema/src/masks.ts',
    find: "if (verdict !== 'MASK' || !mask) return value",
    replace: "if (verdict !== 'MASQUE' || !mask) return value",
    caller: 'a dashboard team',
  },
  {
    name: 'a mask shows six characters instead of four',
    file: 'schema/src/masks.ts',
    find: 'value.slice(-4)',
    replace: 'value.slice(-6)',
    caller: 'a dashboard team',
  },
  {
    name: 'a masked name shows two characters',
    file: 'schema/src/masks.ts',
    find: "[...value][0] ?? ''",
    replace: "[...value].slice(0, 2).join('')",
    caller: 'a dashboard team',
  },
  {
    name: "another unit's row counts as one's own",
    file: 'schema/src/verdict.ts',
    find: 'return saidBy === ownByStore || (unit !== null && unit === saidBy)',
    replace: 'return saidBy !== null && unit !== null',
    caller: 'a clerk of squad 1 on case duty',
  },
  {
    name: 'own rows only is forgotten in the stores',
    file: 'schema/src/verdict.ts',
    find: "return verdicts.classes[needed] !== 'SEE'",
    replace: 'return false && verdicts.classes[needed] === undefined',
    caller: 'a clerk of squad 1 on case duty',
  },
  {
    name: 'a class that is refused is taken for open',
    file: 'schema/src/verdict.ts',
    find: 'if (!open) return null',
    replace: 'if (!open) continue',
    caller: 'a dashboard team',
  },
  {
    name: 'figures open the facts they are over',
    file: 'schema/src/verdict.ts',
    find: "if (lowest === 'AGGREGATE' || (lowest === 'MASK' && !mask)) return null",
    replace: "if (lowest === 'MASK' && !mask) return null",
    caller: 'a dashboard team',
  },
  {
    name: 'the public meets natural persons',
    file: 'subgraphs/registry/src/store.ts',
    find: 'return (business || !viewer.publishedOnly) &&',
    replace: 'return (business || viewer !== null) &&',
    caller: 'anyone',
  },
  {
    name: "a subject meets others' records",
    file: 'subgraphs/registry/src/store.ts',
    find: '(viewer.rows === null || isInside(viewer.rows, row))',
    replace: '(viewer.rows !== undefined || isInside(viewer.rows, row))',
    caller: 'a firm',
  },
  {
    name: 'decisions are shown before they are published',
    file: 'subgraphs/enforcement/src/domain/publicity.ts',
    find: 'publishedOn !== null &&',
    replace: 'publishedOn !== undefined &&',
    caller: 'anyone',
  },
  {
    name: 'the public sees every decision',
    file: 'subgraphs/enforcement/src/store.ts',
    find: 'return !viewer.publishedOnly || isShown(row, today)',
    replace: 'return row !== null || isShown(row, today)',
    caller: 'anyone',
  },
  {
    name: 'listings that are over are shown',
    file: 'subgraphs/overload/src/store.ts',
    find: '(!viewer.publishedOnly && !viewer.inForceOnly) ||',
    replace: 'viewer !== null ||',
    caller: 'anyone',
  },
  {
    name: 'assessments are shown before they are final',
    file: 'subgraphs/road-transport/src/store.ts',
    find: '!viewer.publishedOnly ||',
    replace: 'viewer !== null ||',
    caller: 'anyone',
  },
  {
    name: 'nobody is held to what is published',
    file: 'gateway/src/decide.ts',
    find: "publishedOnly: standing.elsewhere.classes.INTERNAL !== 'SEE' && !opened,",
    replace: 'publishedOnly: false && !opened,',
    caller: 'anyone',
  },
  {
    name: 'a subject is not narrowed to itself',
    file: 'gateway/src/standing.ts',
    find: "if (!scopes.has('OWN_SUBJECT')) return null",
    replace: 'if (scopes.size > 0) return null',
    caller: 'a firm',
  },
  {
    name: 'an evaluator is not narrowed to the named bidders',
    file: 'gateway/src/standing.ts',
    find: "if (scopes.has('BIDDERS')) return { codes: viewer.bidders }",
    replace: "if (scopes.has('BIDDERS')) return null",
    caller: 'an evaluator of bidders alone',
  },
  {
    name: 'a refused field is fetched and its value left in the answer',
    file: 'gateway/src/execute/shape.ts',
    find: 'const nodes = placed.filter(({ parent }) => !isRefused(parent, name))',
    replace: 'const nodes = placed',
    caller: 'a dashboard team with an open guard',
  },
  {
    name: 'an exact total stands beside the band',
    file: 'subgraphs/registry/src/domain.ts',
    find: 'return above ? `${below}–${above - 1}` : `${below}+`',
    replace: 'return `${below}–${above} (${total})`',
    caller: 'a clerk without the last firms',
  },
  {
    name: 'a cursor holds the id in plain',
    file: 'schema/src/cursors.ts',
    find: "return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')",
    replace: "return Buffer.from(place).toString('base64url')",
    caller: 'a dashboard team',
  },
  {
    name: 'a canary sleeps over a number in a text',
    file: 'gateway/src/canary.ts',
    find: 'if (!id && !mobile) return',
    replace: 'if (!id || !mobile || id) return',
    caller: 'a dashboard team',
  },
]
