import { refusal } from '@xinlu/schema'
import type { ConstructionFactKind } from '../../generated.ts'
import { type Line, listed, readLine, type Said } from './kinds.ts'
import {
  assertDay,
  assertOrder,
  type Columns,
  contractOf,
  firmOf,
  type Known,
  type KnownContract,
  personNamed,
} from './known.ts'
import { assertOwn, placeOf, sectionOf, whereOf } from './places.ts'
import { bad } from './readers.ts'

/** A line that fits: the source's number of it, or what makes it the one of its contract, and what it holds. */
export interface Judged {
  ref: string | null
  columns: Columns
}

type Judges = { [Kind in ConstructionFactKind]: (said: Said<Kind>, known: Known) => Judged }

/** Judges a line of a kind against what is known; BAD_INPUT, NOT_FOUND and the like say what does not fit, and what to do. */
export function judged(kind: ConstructionFactKind, line: Line, known: Known): Judged {
  const judge = judges[kind] as (said: unknown, known: Known) => Judged
  return judge(readLine(kind, line), known)
}

const judges: Judges = {
  PROJECT({ ref, owner, ...said }, known) {
    assertOrder('完工日期', said.startsOn, said.endsOn)
    const subject = owner === null ? null : firmOf(known, owner, null).id
    return {
      ref,
      columns: {
        ...{ name: said.name, kind: said.kind, owner_name: said.ownerName, owner_subject_id: subject },
        ...{ starts_on: said.startsOn, ends_on: said.endsOn },
      },
    }
  },

  SECTION({ ref, project, name, price, client }, known) {
    const found = known.project(project)
    if (!found)
      throw refusal('NOT_FOUND', { expected: 'a project that was stated', got: project, todo: 'state it first' })
    return { ref, columns: { project_id: found.id, name, price, client } }
  },

  CONTRACT({ ref, ...said }, known) {
    const { id } = firmOf(known, said.subject, said.name)
    assertDay('签订日期', said.signedOn, known.today, ['', null])
    assertOrder('结束日期', said.startsOn ?? said.signedOn, said.endsOn)
    if ((said.share === null) !== (said.consortiumLead === null))
      throw bad('联合体牵头人 and 联合体份额, or neither', 'one of them', 'write both for a member of a consortium')
    const { project, section, client } = placeOf(said, known)
    return {
      ref,
      columns: {
        ...{ subject_id: id, role: said.role, section_id: known.section(said.section ?? '')?.id ?? null },
        ...{ project, section, client, signed_on: said.signedOn, starts_on: said.startsOn, ends_on: said.endsOn },
        ...{ price: said.price, consortium_lead: said.consortiumLead, share: said.share },
      },
    }
  },

  KEY_PERSON(said, known) {
    const { id, signedOn } = contractOf(known, said)
    const practitioner = personNamed(known, said)
    assertDay('任职开始日期', said.startsOn, known.today, ['', null])
    assertOrder('任职结束日期', said.startsOn, said.endsOn)
    if (said.endsOn !== null && said.endsOn < signedOn)
      throw bad(`任职结束日期 from ${signedOn} on, when the contract was signed`, said.endsOn, 'correct the days')
    return {
      ref: said.ref,
      columns: {
        ...{ contract_id: id, practitioner_id: practitioner, name: said.name, post: said.post },
        ...{ starts_on: said.startsOn, ends_on: said.endsOn },
      },
    }
  },

  PERFORMANCE(said, known) {
    const contract = contractOf(known, said)
    assertPartyOf(contract, said, known)
    const { id, signedOn } = contract
    const [first, last] = [signedOn.slice(0, 4), known.today.slice(0, 4)]
    if (said.year < first || said.year > last) throw bad(`年度 from ${first} to ${last}`, said.year, 'correct the year')
    assertDay('开工日期', said.startedOn, known.today, ['when the contract was signed', signedOn])
    assertDay('完工日期', said.finishedOn, known.today, ['when the contract was signed', signedOn])
    assertOrder('完工日期', said.startedOn, said.finishedOn)
    if (said.performed === 'false' && said.bid === 'false')
      throw bad('参加履约评价 or 参加投标评价', 'neither', 'leave the line out, or correct it')
    return {
      ref: null,
      columns: {
        ...{ contract_id: id, year: said.year, progress: said.progress, performed: said.performed, bid: said.bid },
        ...{ started_on: said.startedOn, finished_on: said.finishedOn },
      },
    }
  },

  CONDUCT({ ref, ...said }, known) {
    const firm = firmOf(known, said.subject, said.name)
    const counted = (said.foundOn ?? said.occurredOn).slice(0, 4)
    assertDay('发生日期', said.occurredOn, known.today, ['', null])
    assertDay('认定日期', said.foundOn, known.today, ['when it occurred', said.occurredOn])
    assertDay('整改日期', said.correctedOn, known.today, ['when it occurred', said.occurredOn])
    assertDay('公布日期', said.publishedOn, known.today, ['when it was found', said.foundOn ?? said.occurredOn])
    const item = known.item(said.role, `${counted}-12-31`, said.code)
    if (!item) throw bad(`an item of the pack of ${said.role} for ${counted}`, said.code, 'look at the pack')
    if (said.part !== null && said.part !== item.part)
      throw bad(`行为类别 ${item.part}, as the pack has ${said.code}`, said.part, 'correct the code or the part')
    if (said.title !== null && said.title !== item.title)
      throw bad(`行为名称 ${item.title}, as the pack has ${said.code}`, said.title, 'correct the code or the name')
    const { contract, bid } = whereOf(said, item.part, known)
    if (contract !== null) {
      assertOwn('contract', contract, firm, said.role)
      if (item.part === 'PERFORMANCE')
        assertDay('发生日期', said.occurredOn, known.today, ['when the contract was signed', contract.signedOn])
    }
    if (bid !== null) assertOwn('bid', bid, firm, said.role)
    return {
      ref,
      columns: {
        ...{ subject_id: firm.id, role: said.role, code: said.code, part: item.part },
        ...{
          contract_id: contract?.id ?? null,
          bid_id: bid?.id ?? null,
          times: said.times ?? '1',
          found_by: said.foundBy,
          doc_no: said.docNo,
        },
        ...{ occurred_on: said.occurredOn, found_on: said.foundOn, corrected_on: said.correctedOn },
        published_on: said.publishedOn,
      },
    }
  },

  BID({ ref, ...said }, known) {
    const { id } = firmOf(known, said.subject, said.name)
    assertDay('开标日期', said.openedOn, known.today, ['', null])
    const found = said.section === null ? null : sectionOf(said.section, known)
    const [project, section] = found ? [found.projectName, found.name] : [said.projectName, said.sectionName]
    if (project === null || section === null)
      throw bad('合同段编号, or 项目名称 and 合同段名称', 'not all of these', 'say which section it was for')
    return {
      ref,
      columns: {
        ...{ subject_id: id, role: said.role, section_id: found?.id ?? null, project, section },
        opened_on: said.openedOn,
      },
    }
  },

  WAGE(said, known) {
    const { id, signedOn } = contractOf(known, said)
    const [first, last] = [signedOn.slice(0, 7), known.today.slice(0, 7)]
    if (said.month < first || said.month > last)
      throw bad(`月份 from ${first} to ${last}`, said.month, 'correct the month')
    const { month, workers, arrears } = said
    return { ref: null, columns: { contract_id: id, month, workers, paid_share: said.paidShare, arrears } }
  },

  SAFETY({ ref, ...said }, known) {
    const { id, signedOn } = contractOf(known, said)
    assertDay('发生日期', said.occurredOn, known.today, ['when the contract was signed', signedOn])
    const { severity, deaths, injured, liable } = said
    return { ref, columns: { contract_id: id, occurred_on: said.occurredOn, severity, deaths, injured, liable } }
  },

  FIRM_CHANGE({ ref, subject, kind, changedOn, of }, known) {
    const firm = firmOf(known, subject, null)
    assertDay('变更日期', changedOn, known.today, ['', null])
    const before = [...new Set(listed(of))].map((one) => firmOf(known, one, null))
    const enough = kind === 'MERGED' ? before.length >= 2 : before.length === 1
    if (!enough)
      throw bad(
        kind === 'MERGED' ? 'two firms or more that were merged' : 'the one firm that it came from',
        `${before.length}`,
        'correct 原企业',
      )
    if (kind === 'SPLIT' && before[0]?.id === firm.id)
      throw bad('another firm than the one that came out of it', 'the same', 'correct 原企业')
    const ids = before.map(({ id }) => id).sort()
    return { ref, columns: { subject_id: firm.id, kind, changed_on: changedOn, of_subject_ids: ids } }
  },
}

function assertPartyOf(contract: KnownContract, { subject, name }: Said<'PERFORMANCE'>, known: Known): void {
  if (subject === null) return
  assertOwn('contract', contract, firmOf(known, subject, name), contract.role)
}
