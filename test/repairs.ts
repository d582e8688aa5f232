import { createHash } from 'node:crypto'
import { type Answer, type Asking, asClaims, codeOf, operation, type TestHouse } from './houseOn.ts'

/** Penalties of the sample people: of each its number, its document number, and the unit that issued it. */
export const penalties = {
  /** Of the firm, 一般 under order 36, shown on both sites, open for repair since July. */
  squad4: { id: 'd_tfz07cnvnnjw41h7', docNo: '晋吕文交罚四〔2026〕129号' },
  /** Of the firm, under order 58, by squad 1. */
  squad1: { id: 'd_d26cej6hnn2mt68j', docNo: '晋吕文交罚一〔2025〕125号' },
  /** Of the firm, under order 58, by squad 3. */
  squad3: { id: 'd_gpk7vza0aerh53q4', docNo: '晋吕文交罚三〔2026〕017号' },
  /** Of the trader, open for repair since 2026-11-20. */
  trader: { id: 'd_ggbsvzxcf38zzta6', docNo: '晋吕文交罚三〔2026〕060号' },
  /** Of the trader, of this month. */
  fresh: { id: 'd_z55jnc2ncfansszf', docNo: '晋吕文交罚三〔2026〕085号' },
  /** Of the driver, and so not for publicity. */
  driver: { id: 'd_967jt1rxwx5k6zw0', docNo: '晋吕文交罚二〔2025〕122号' },
}
/** A licence of the firm. */
export const licence = 'd_k3ef8yjxy2rajv4w'

const addProof = 'mutation($input: ProofInput!) { addProof(input: $input) { id } }'
const commit = 'mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id } }'
const accept = `mutation($id: ID!, $accept: Boolean!, $reason: String!) {
  acceptRepair(id: $id, accept: $accept, reason: $reason) { id state acceptBy decideBy workingDaysLeft late refusalReason } }`
const decide = `mutation($id: ID!, $grant: Boolean!, $reason: String!) {
  decideRepair(id: $id, grant: $grant, reason: $reason) { id state late refusalReason repairedOn blockers decision { docNo }
    propagation { target kind owner requiredBy confirmedAt overdue } } }`
const confirm = `mutation($repairId: ID!, $target: String!, $note: String!, $hash: String) {
  confirmPropagation(repairId: $repairId, target: $target, note: $note, evidenceHash: $hash) { target docNo confirmedAt overdue } }`

/** 信用修复 as the sample people go through it, in one house. */
export function repairsIn(xinlu: TestHouse) {
  /** A receipt that the fine was paid, as a small PDF. */
  async function proofOf(who: string | Asking, text = '缴款凭证'): Promise<string> {
    const bytes = Buffer.from(`%PDF-1.7\n${text}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const content = bytes.toString('base64')
    const input = { fileName: '缴款凭证.pdf', sha256, size: bytes.length, part: 1, parts: 1, content }
    const ask = typeof who === 'string' ? xinlu.as(who) : who
    return (await ask(addProof, { input })).data.addProof.id
  }
  async function commitmentOf(who: string, about: string, kind = 'REPAIR'): Promise<string> {
    const input = { kind, about, text: '已履行行政处罚决定确定的义务，今后依法诚信经营。' }
    return (await xinlu.as(who)(commit, { input })).data.makeCommitment.id
  }
  const apply = (who: string, decision: string, commitment: string, proofs: readonly string[]) =>
    xinlu.as(who)(operation('repair-apply'), { decision, commitment, proofs })
  const repairOf = async (who: string, decision: string, fields = 'id state') => {
    const query = `{ mySubject { profile { enforcement { decisions(first: 50) { id docNo publicity { state } repair { ${fields} } } } } } }`
    const { data } = await xinlu.as(who)(query)
    return data.mySubject.profile.enforcement.decisions.find((one: { id: string }) => one.id === decision)
  }
  /** Applies with a proof and a commitment, and gives the number of the application. */
  async function applied(who: string, decision: string): Promise<string> {
    await apply(who, decision, await commitmentOf(who, decision), [await proofOf(who)])
    return (await repairOf(who, decision)).repair.id
  }
  const accepted = (clerk: string, id: string, accepts = true, reason = ''): Promise<Answer> =>
    xinlu.as(clerk)(accept, { id, accept: accepts, reason })
  const decided = (clerk: string | Asking, id: string, grant = true, reason = ''): Promise<Answer> =>
    (typeof clerk === 'string' ? xinlu.as(clerk) : clerk)(decide, { id, grant, reason })
  const confirmed = (
    ask: Asking,
    repairId: string,
    target: string,
    note = '已删除',
    hash: string | null = null,
    headers: Record<string, string> = {},
  ) => ask(confirm, { repairId, target, note, hash }, { headers })
  /** What is said last of a decision on a site: that it was taken off, or that it is shown from a day. */
  const saidOn = (site: string, decision: string, publishedOn: string | null = null) => {
    const at = new Date(xinlu.clock.now).toISOString()
    return xinlu.database.admin`
      insert into enforcement.publication_statement (id, decision_id, site, published_on, reason, said_by, known_from)
      values (${`${site} ${at}`}, ${decision}, ${site}, ${publishedOn}, '信用修复', 'wenshui-enforcement', ${at})`
  }
  /** Every unit and department that has not confirmed yet does so; sites do not. */
  async function ownersConfirm(who: string, decision: string): Promise<Answer[]> {
    const { repair } = await repairOf(who, decision, 'id propagation { target kind owner confirmedAt }')
    const answers: Answer[] = []
    for (const { target, kind, owner, confirmedAt } of repair.propagation) {
      if (confirmedAt !== null || kind === 'PUBLICITY') continue
      const ofUnit = owner.startsWith('wenshui-')
      const claims = ofUnit ? clerkOf(owner) : { sub: `for ${owner}`, role: 'department', org: owner, duties: [] }
      const headers = { 'x-purpose': ofUnit ? 'STATUTORY_SUPERVISION' : 'DATA_SHARING' }
      answers.push(await confirmed(asClaims(xinlu, claims), repair.id, target, '已删除', null, headers))
    }
    return answers
  }
  /** How many rows a table of enforcement has. */
  const count = async (table: string) => {
    const [row] = await xinlu.database.admin.unsafe(`select count(*)::int as n from enforcement.${table}`)
    return row?.n
  }
  return {
    count,
    decide,
    proofOf,
    commitmentOf,
    apply,
    repairOf,
    applied,
    accepted,
    decided,
    confirmed,
    saidOn,
    ownersConfirm,
  }
}

/** What the issuer says of a clerk of a unit of the bureau. */
export const clerkOf = (unit: string) => ({
  sub: `clerk-of-${unit}`,
  role: 'clerk',
  org: '文水县交通运输局',
  unit,
  duties: ['case'],
})

/** What a desk hears that opens a file: OPEN, or the code of the refusal. */
export const hears = async (desk: Asking, proof: string): Promise<string> =>
  codeOf(await desk(operation('console-open-proof'), { id: proof, part: 1 })) ?? 'OPEN'
