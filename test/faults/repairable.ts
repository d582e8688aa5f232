import { createHash } from 'node:crypto'
import { asClaims, operation, type TestHouse, well } from '../houseOn.ts'
import { repairsIn } from '../repairs.ts'

const own = '{ mySubject { profile { enforcement { decisions(first: 50) { id kind repair { id state } } } } } }'
const addProof = 'mutation($input: ProofInput!) { addProof(input: $input) { id } }'
const commit = 'mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id } }'

interface Own {
  id: string
  kind: string
  repair: { id: string | null; state: string } | null
}

/** So many applications for repair that wait for their decision: subjects of the sample county apply, and a clerk accepts. */
export async function repairable(xinlu: TestHouse, count: number): Promise<string[]> {
  const subjects = await xinlu.database.admin<{ id: string }[]>`
    select s.subject_id as id from enforcement.decision_statement s join enforcement.decision d on d.id = s.decision_id
    where d.kind = 'PENALTY' and s.subject_id like 's\\_%' group by 1 order by count(*) desc, 1 limit 200`
  const bytes = Buffer.from('%PDF-1.7\n缴款凭证')
  const file = { fileName: '缴款凭证.pdf', sha256: createHash('sha256').update(bytes).digest('hex') }
  const ids: string[] = []
  for (const { id: subject } of subjects) {
    const claims = { sub: `self-${subject}`, role: 'subject', org: null, unit: null, duties: [], subject_id: subject }
    const ask = asClaims(xinlu, claims)
    const decisions = async () => ((await ask(own)).data?.mySubject?.profile?.enforcement?.decisions ?? []) as Own[]
    for (const { id, repair } of await decisions()) {
      if (repair?.state !== 'ELIGIBLE') continue
      const proof = well(
        await ask(addProof, {
          input: { ...file, size: bytes.length, part: 1, parts: 1, content: bytes.toString('base64') },
        }),
      ).addProof.id
      const text = '已履行行政处罚决定确定的义务，今后依法诚信经营。'
      const commitment = well(await ask(commit, { input: { kind: 'REPAIR', about: id, text } })).makeCommitment.id
      well(await ask(operation('repair-apply'), { decision: id, commitment, proofs: [proof] }))
      const applied = (await decisions()).find((one) => one.id === id)?.repair
      if (applied?.state !== 'APPLIED' || !applied.id) continue
      well(await repairsIn(xinlu).accepted('clerk', applied.id))
      ids.push(applied.id)
      if (ids.length === count) return ids
    }
  }
  throw new Error(`of ${count} penalties that can be repaired there are ${ids.length}`)
}
