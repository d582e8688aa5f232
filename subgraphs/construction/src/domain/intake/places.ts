import { refusal } from '@xinlu/schema'
import type { ConductPart } from '../../generated.ts'
import type { Said } from './kinds.ts'
import { bidOf, contractOf, type Known, type KnownBid, type KnownContract, type Party } from './known.ts'
import { bad } from './readers.ts'

/** Where a contract is: in a section that was stated, or in words. */
export function placeOf(
  said: Omit<Said<'CONTRACT'>, 'ref'>,
  known: Known,
): { project: string; section: string; client: string } {
  if (said.section !== null) {
    const found = sectionOf(said.section, known)
    return { project: found.projectName, section: found.name, client: found.client }
  }
  const { projectName, sectionName, client } = said
  if (projectName !== null && sectionName !== null && client !== null)
    return { project: projectName, section: sectionName, client }
  throw bad('合同段编号, or 项目名称, 合同段名称 and 发包人', 'not all of these', 'say where the contract is')
}

/** A section that was stated, by its number; NOT_FOUND for any other. */
export function sectionOf(section: string, known: Known) {
  const found = known.section(section)
  if (found) return found
  throw refusal('NOT_FOUND', { expected: 'a section that was stated', got: section, todo: 'state it first' })
}

/** Where a conduct was: in a contract, in a bid, or in neither for other conduct. */
export function whereOf({ code, contract, bid }: Where, part: ConductPart, known: Known) {
  if (part === 'OTHER' && (contract !== null || bid !== null))
    throw bad(
      `no ${contract === null ? '投标编号' : '合同编号'} for ${code}, which is other conduct`,
      contract === null ? 'a bid' : 'a contract',
      'leave it out',
    )
  if (part === 'PERFORMANCE' && bid !== null)
    throw bad(`no 投标编号 for ${code}, which is conduct in performance`, 'a bid', 'write its 合同编号 alone')
  if (contract !== null && bid !== null) throw bad('合同编号 or 投标编号', 'both', 'leave one out')
  if (contract === null && bid === null && part !== 'OTHER')
    throw bad(
      `the contract${part === 'BID' ? ' or bid' : ''} in which ${code} was`,
      'none',
      part === 'BID' ? 'write its 合同编号, or its 投标编号' : 'write its 合同编号',
    )
  return {
    contract: contract === null ? null : contractOf(known, { contract }),
    bid: bid === null ? null : bidOf(known, bid),
  }
}

interface Where {
  code: string
  contract: string | null
  bid: string | null
}

/** BAD_INPUT for a contract, or bid, of another firm or role. */
export function assertOwn(
  what: string,
  { subjectId, role: of }: KnownContract | KnownBid,
  firm: Party,
  role: string,
): void {
  if (!firm.memberIds.includes(subjectId))
    throw bad(`a ${what} of that firm`, 'one of another', `correct the firm or the ${what}`)
  if (of !== role) throw bad(`从业类别 ${of}, as in the ${what}`, role, `correct the role or the ${what}`)
}
