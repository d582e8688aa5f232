import type { Ask, Db } from '@xinlu/schema'
import type { Citation } from '../../domain/evaluation/types.ts'
import type { GradeStatementRow, TenderRow } from '../../tenderRows.ts'
import { explanationsOf as evaluationsAgain } from '../explanations.ts'
import { thenOf } from './check.ts'
import { biddersAt } from './registered.ts'

/** One conduct that cost points, by its title; no price of anybody. */
export interface ExplainedConduct {
  title: string
  part: string
  occurredOn: string
  points: string
}

/** Why a member of a bidder had its grade at the opening. */
export interface ExplainedGrade {
  bidderCode: string
  uscc: string
  statement: GradeStatementRow | null
  grade: string | null
  /** Null for a grade that its authority stated alone, and for a newcomer. */
  conducts: ExplainedConduct[] | null
  rules: Citation[]
}

/** Why each member of each bidder of an opened tender had its grade, by the statements as they were known at the opening. */
export async function explanationsOf(db: Db, ask: Ask, tender: TenderRow): Promise<ExplainedGrade[]> {
  const { bidders, standings, statements } = await thenOf(
    db,
    ask,
    tender,
    await biddersAt(db.$client, tender.id, tender.opensAt),
  )
  const members = bidders.flatMap(({ bidderCode, memberCodes, memberIds }) =>
    memberIds.map((id, i) => {
      const standing = standings.get(id)
      const statement = statements.find(({ gradeId }) => gradeId === standing?.gradeId) ?? null
      return {
        bidderCode,
        uscc: memberCodes[i] ?? '',
        statement,
        grade: standing?.grade ?? null,
        rules: standing?.basis ?? [],
      }
    }),
  )
  const evaluated = members.flatMap(({ statement }) => statement?.evaluationId ?? [])
  const found = await evaluationsAgain(
    db,
    evaluated.map((evaluationId) => ({ evaluationId, at: tender.opensAt })),
  )
  return members.map((member) => {
    const again = found[evaluated.indexOf(member.statement?.evaluationId ?? '')] ?? null
    if (again instanceof Error) throw again
    const conducts = again?.contributions.map(({ title, part, occurredOn, points }) => ({
      title,
      part,
      occurredOn,
      points,
    }))
    return { ...member, conducts: conducts ?? null }
  })
}
