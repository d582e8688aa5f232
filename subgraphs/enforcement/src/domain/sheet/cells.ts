import { actKindNames, partyKindNames, penaltyKindsOf } from './choices.ts'
import type {
  ActFacts,
  ActTemplate,
  Key,
  LicenceFacts,
  OtherActFacts,
  OtherActKind,
  Party,
  PartyKind,
  PenaltyFacts,
  Values,
} from './facts.ts'
import { type Template, templates } from './templates.ts'

/** The facts that a faultless row says; only `judgeRow` may call it, since it takes what must be filled as filled. */
export function factsOf(template: ActTemplate, values: Values): ActFacts {
  const at = (key: Key): string | null => values[key] ?? null
  const must = (key: Key): string => {
    const value = values[key]
    if (value === undefined) throw new TypeError(`a row without ${key} was not refused`)
    return value
  }
  const party: Party = {
    kind: must('partyKind') as PartyKind,
    name: must('name'),
    uscc: at('uscc'),
    businessRegNo: at('businessRegNo'),
    orgCode: at('orgCode'),
    taxNo: at('taxNo'),
    institutionNo: at('institutionNo'),
    socialOrgNo: at('socialOrgNo'),
    legalRepresentative: at('legalRepresentative'),
    legalRepresentativeIdKind: at('legalRepresentativeIdKind'),
    legalRepresentativeIdNo: at('legalRepresentativeIdNo'),
    idKind: at('idKind'),
    idNo: at('idNo'),
  }
  if (template === 'PENALTY_2018')
    return {
      template,
      party,
      docNo: must('docNo'),
      breachKind: must('breachKind'),
      breachFacts: must('breachFacts'),
      basis: must('basis'),
      penaltyKinds: penaltyKindsOf(must('penaltyKinds')),
      content: must('content'),
      fine: at('fine'),
      confiscated: at('confiscated'),
      suspendedLicence: at('suspendedLicence'),
      decidedOn: must('decidedOn'),
      validUntil: must('validUntil'),
      publicityUntil: at('publicityUntil'),
      authority: must('authority'),
      authorityCode: must('authorityCode'),
      source: must('source'),
      sourceCode: must('sourceCode'),
      remark: at('remark'),
    } satisfies PenaltyFacts
  if (template === 'OTHER_ACT')
    return {
      template,
      actKind: must('actKind') as OtherActKind,
      party,
      documentName: must('documentName'),
      docNo: must('docNo'),
      matter: must('matter'),
      basis: at('basis'),
      content: must('content'),
      decidedOn: must('decidedOn'),
      validFrom: at('validFrom'),
      validUntil: at('validUntil'),
      authority: must('authority'),
      authorityCode: must('authorityCode'),
      source: must('source'),
      sourceCode: must('sourceCode'),
      remark: at('remark'),
    } satisfies OtherActFacts
  return {
    template,
    party,
    documentName: must('documentName'),
    docNo: must('docNo'),
    licenceKind: must('licenceKind'),
    certificateName: at('certificateName'),
    certificateNo: at('certificateNo'),
    content: must('content'),
    decidedOn: must('decidedOn'),
    validFrom: must('validFrom'),
    validUntil: must('validUntil'),
    authority: must('authority'),
    authorityCode: must('authorityCode'),
    status: must('status') as '1' | '2',
    source: must('source'),
    sourceCode: must('sourceCode'),
    remark: at('remark'),
  } satisfies LicenceFacts
}

/** The cells of an export row in the template's column order, '' where a fact is absent; read again they give the same facts. */
export function cellsOf(facts: ActFacts, sheet: Template = templates[facts.template]): string[] {
  const { party, template: _t, secret: _, ...own } = facts
  const { kind, ...partyOwn } = party
  const flat: Partial<Record<Key | 'summary', string | string[] | boolean | null>> = {
    partyKind: partyKindNames[kind],
    ...partyOwn,
    ...own,
    ...('actKind' in own && { actKind: actKindNames[own.actKind] }),
  }
  return sheet.columns.map(({ key }) => {
    const value = flat[key]
    return Array.isArray(value) ? value.join(';') : String(value ?? '')
  })
}

/** A column in which two rows of one document differ. */
export interface Difference {
  column: string
  known: string
  got: string
}

/** Where two acts differ, in column order; of two templates, that alone. Nothing where they say the same. */
export function differences(known: ActFacts, got: ActFacts): Difference[] {
  if (known.template !== got.template)
    return [{ column: '模板', known: templates[known.template].title, got: templates[got.template].title }]
  const [a, b] = [cellsOf(known), cellsOf(got)]
  return templates[known.template].columns.flatMap(({ name }, i) =>
    a[i] === b[i] ? [] : [{ column: name, known: a[i] ?? '', got: b[i] ?? '' }],
  )
}
