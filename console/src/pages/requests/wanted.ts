/** One kind of facts that a department may want: where they stand in the answer, and what they are called there. */
export interface Wanted {
  key: string
  title: string
  /** The fields on the way to it, with their arguments; none for the subject itself. */
  at: readonly string[]
  /** The same for a sole trader, where it differs; null where a sole trader has none of it. */
  traderAt?: readonly string[] | null
  /** The type on which the fields stand. */
  type: string
  fields: readonly string[]
}

const assessments = ['profile', 'roadTransport', 'assessments(years: 3)']
const grades = ['profile', 'construction', 'grades']
const decisions = ['profile', 'enforcement', 'decisions(first: 20)']

/** What is chosen from; whoever knows the language of queries writes others. */
export const wanted: readonly Wanted[] = [
  {
    key: 'identity',
    title: '名称、代码、乡镇、行业',
    at: [],
    type: 'Enterprise',
    fields: ['name', 'uscc', 'township', 'industries'],
  },
  { key: 'address', title: '企业住所', at: [], traderAt: null, type: 'Enterprise', fields: ['address'] },
  {
    key: 'person',
    title: '法定代表人或经营者姓名',
    at: ['legalRepresentative'],
    traderAt: ['operator'],
    type: 'Person',
    fields: ['displayName'],
  },
  {
    key: 'roadGrade',
    title: '道路运输质量信誉考核等级',
    at: assessments,
    type: 'Assessment',
    fields: ['year', 'scheme', 'grade', 'authority'],
  },
  {
    key: 'roadScore',
    title: '道路运输质量信誉考核得分',
    at: assessments,
    type: 'Assessment',
    fields: ['year', 'score'],
  },
  {
    key: 'constructionGrade',
    title: '公路水运工程信用评价等级',
    at: grades,
    type: 'ConstructionGrade',
    fields: ['year', 'role', 'grade', 'authority'],
  },
  {
    key: 'constructionScore',
    title: '公路水运工程信用评价得分',
    at: grades,
    type: 'ConstructionGrade',
    fields: ['year', 'role', 'score'],
  },
  {
    key: 'listings',
    title: '严重违法失信超限超载名单',
    at: ['profile', 'overload', 'listings'],
    type: 'Listing',
    fields: ['circumstance', 'listedOn', 'publicUntil'],
  },
  {
    key: 'violations',
    title: '近一年违法超限运输次数',
    at: ['profile', 'overload'],
    type: 'OverloadSection',
    fields: ['violationsInYear'],
  },
  {
    key: 'decisions',
    title: '行政许可和行政处罚',
    at: decisions,
    type: 'Decision',
    fields: ['docNo', 'kind', 'decidedOn', 'authority', 'categories', 'fine'],
  },
  {
    key: 'breaches',
    title: '违法事实和决定内容',
    at: decisions,
    type: 'Decision',
    fields: ['docNo', 'breachFacts', 'content'],
  },
  {
    key: 'measures',
    title: '现行惩戒与激励措施',
    at: ['profile', 'supervision', 'measures'],
    type: 'Measure',
    fields: ['kind', 'measure', 'authority', 'since', 'until'],
  },
  {
    key: 'prices',
    title: '工程合同和合同价',
    at: ['profile', 'construction', 'contracts'],
    type: 'Contract',
    fields: ['project', 'section', 'signedOn', 'price'],
  },
]

/** A field with the fields below it. */
type Tree = Map<string, Tree>

function put(tree: Tree, at: readonly string[], fields: readonly string[]): void {
  const [first, ...rest] = at
  if (first === undefined) {
    for (const field of fields) if (!tree.has(field)) tree.set(field, new Map())
    return
  }
  const below = tree.get(first) ?? new Map()
  tree.set(first, below)
  put(below, rest, fields)
}

const written = (tree: Tree, by: string): string =>
  [...tree]
    .map(([field, below]) =>
      below.size === 0 ? `${by}${field}` : `${by}${field} {\n${written(below, `${by}  `)}\n${by}}`,
    )
    .join('\n')

/** The one operation that gives what was chosen, of a firm or a sole trader by its code; empty where nothing was. */
export function operationOf(keys: readonly string[]): string {
  const chosen = wanted.filter(({ key }) => keys.includes(key))
  if (chosen.length === 0) return ''
  const firm: Tree = new Map()
  const trader: Tree = new Map()
  for (const { at, traderAt, fields } of chosen) {
    put(firm, at, fields)
    if (traderAt !== null) put(trader, traderAt ?? at, fields)
  }
  const parts = [
    ['Enterprise', firm],
    ['SoleTrader', trader],
  ] as const
  return `query Shared($key: SubjectKey!) {
  subject(key: $key) {
${parts
  .filter(([, tree]) => tree.size > 0)
  .map(([type, tree]) => `    ... on ${type} {\n${written(tree, '      ')}\n    }`)
  .join('\n')}
  }
}
`
}

/** The coordinate at a place of an answer, where the place is one that can be chosen; else null. `place` is without numbers of rows. */
export function coordinateAt(place: string): string | null {
  for (const { at, traderAt, type, fields } of wanted)
    for (const way of [at, traderAt ?? at]) {
      const before = ['subject', ...way.map((step) => step.replace(/\(.*$/, ''))].join('.')
      const field = fields.find((one) => place === `${before}.${one}`)
      if (field) return `${type}.${field}`
    }
  return null
}

/** The enum of a coordinate's values, where they are values of one. */
export const enumAt: Readonly<Record<string, string>> = {
  'Enterprise.industries': 'Industry',
  'Assessment.scheme': 'AssessmentScheme',
  'ConstructionGrade.role': 'ConstructionRole',
  'Decision.kind': 'DecisionKind',
  'Measure.kind': 'MeasureKind',
}
