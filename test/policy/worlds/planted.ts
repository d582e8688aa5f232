/** A leak planted by changing one text of one file while it is loaded. */
export interface Planted {
  name: string
  /** From the root of the repository. */
  file: string
  /** Must occur exactly once. */
  find: string
  replace: string
  /** The caller to whom it leaks. */
  caller: string
  why?: string
}

/** Leaks that show only where rows are added, where there is a past, or where somebody holds an opening. */
export const planted: readonly Planted[] = [
  {
    name: 'whoever sees a masked number may search by the number',
    file: 'subgraphs/registry/src/store/subjects.ts',
    find: "return row.kind === 'PRACTITIONER' && isOwn(viewer, row.saidBy)",
    replace: "return row.kind === 'PRACTITIONER'",
    caller: 'a clerk of the enforcement unit',
    why: 'a search says which number is whose, though its mask keeps silent',
  },
  {
    name: 'anyone may ask of an earlier instant',
    file: 'subgraphs/registry/src/store/profiles.ts',
    find: 'if (viewer.publishedOnly) {',
    replace: 'if (viewer.role === "") {',
    caller: 'anyone',
    why: 'what was corrected since is read again',
  },
  {
    name: 'a decision is shown before the day of its publication',
    file: 'subgraphs/enforcement/src/store/shown.ts',
    find: 'and p.on <= $' + '{today}',
    replace: 'and p.on is not null',
    caller: 'anyone',
    why: 'a publication entered ahead is read ahead',
  },
  {
    name: 'a publication that was withdrawn counts still',
    file: 'subgraphs/enforcement/src/store/decisions.ts',
    find: 'order by site, known_from desc, id desc) l',
    replace: 'order by site, known_from, id) l',
    caller: 'anyone',
    why: 'the first word about a site is taken for the last',
  },
  {
    name: 'small cells are shown',
    file: 'schema/src/cells.ts',
    find: 'return subjects < least ||',
    replace: 'return subjects < 1 ||',
    caller: 'the leader group',
    why: 'the sum of two firms is the price of one to the other',
  },
  {
    name: 'an emergency opens everybody',
    file: 'gateway/src/standing.ts',
    find: "if (scopes.has('GRANT')) return opening?.rows ?? null",
    replace: "if (scopes.has('GRANT')) return null",
    caller: 'a clerk of squad 1 in an emergency',
    why: 'rows of the opening are forgotten',
  },
  {
    name: 'a cadre check tells what is over',
    file: 'gateway/src/decide.ts',
    find: 'inForceOnly: standing.inForceOnly,',
    replace: 'inForceOnly: false,',
    caller: 'personnel with an authority about a driver',
    why: 'listed facts in force, or none',
  },
  {
    name: 'what is open in the own domain is open in every domain',
    file: 'gateway/src/decide.ts',
    find: 'const own = unit !== null && policy.owners[subgraph] === unit',
    replace: 'const own = unit !== null && policy.owners[subgraph] !== undefined',
    caller: 'the dashboard team of another unit',
    why: 'the inspection plan belongs to the unit that makes it',
  },
  {
    name: "an export gives other units' rows",
    file: 'subgraphs/enforcement/src/store/acts.ts',
    find: "const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')",
    replace: 'const ownOnly = verdicts === null',
    caller: 'a clerk of the construction unit',
    why: 'an export is unmasked, so its rows must be the own ones',
  },
]
