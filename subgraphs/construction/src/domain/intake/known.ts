import { refusal } from '@xinlu/schema'
import type { ConductPart } from '../../generated.ts'
import type { Said } from './kinds.ts'
import { bad, shown } from './readers.ts'

/** A subject of the register. */
export interface Party {
  id: string
  memberIds: readonly string[]
  kind: 'Enterprise' | 'SoleTrader' | 'Practitioner' | 'Vehicle'
  name: string | null
}

/** A contract as it is known now. */
export interface KnownContract {
  id: string
  subjectId: string
  role: string
  signedOn: string
}

/** A bid as it is known now. */
export interface KnownBid {
  id: string
  subjectId: string
  role: string
  openedOn: string
}

/** What lines are judged against: the register, what is stated already, the packs, and the day. */
export interface Known {
  party(text: string): Party | null
  project(text: string): { id: string; name: string } | null
  section(text: string): { id: string; name: string; projectName: string; client: string } | null
  contract(text: string): KnownContract | null
  bid(text: string): KnownBid | null
  /** An item of the pack of a role in force on a day. */
  item(role: string, day: string, code: string): { title: string; part: ConductPart } | null
  today: string
}

/** What a fact holds, by its column; all of it text. */
export type Columns = Readonly<Record<string, string | readonly string[] | null>>

/** A firm or sole trader of the register, whose name is the one that is given where one is. */
export function firmOf(known: Known, text: string, name: string | null): Party {
  const party = known.party(text)
  if (!party)
    throw refusal('NOT_FOUND', {
      expected: 'a subject of the register, by its code or id',
      got: shown(text),
      todo: 'look it up there, or have it registered',
    })
  if (party.kind !== 'Enterprise' && party.kind !== 'SoleTrader')
    throw bad(
      'a firm or a sole trader',
      party.kind === 'Vehicle' ? 'a vehicle' : 'a natural person',
      'name the firm; a person is stated as a key person',
    )
  if (name !== null && name !== party.name)
    throw bad(`企业名称 of that code: ${party.name ?? 'none'}`, name, 'correct the code or the name')
  return party
}

/** A contract that was stated, by its number. */
export function contractOf(known: Known, { contract }: { contract: string }): KnownContract {
  const found = known.contract(contract)
  if (found) return found
  throw refusal('NOT_FOUND', { expected: 'a contract that was stated', got: shown(contract), todo: 'state it first' })
}

/** A bid that was stated, by its number. */
export function bidOf(known: Known, text: string): KnownBid {
  const found = known.bid(text)
  if (found) return found
  throw refusal('NOT_FOUND', { expected: 'a bid that was stated', got: shown(text), todo: 'state it first' })
}

/** BAD_INPUT where a day is after today, or before another. */
export function assertDay(
  title: string,
  day: string | null,
  today: string,
  from: readonly [string, string | null],
): void {
  if (day === null) return
  const [what, first] = from
  if (day > today) throw bad(`${title} up to ${today}`, day, 'state what has happened')
  if (first !== null && day < first) throw bad(`${title} from ${first} on, ${what}`, day, 'correct the day')
}

/** BAD_INPUT where an end comes before its beginning. */
export function assertOrder(title: string, from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from) throw bad(`${title} from ${from} on`, to, 'correct the days')
}

/** 关键人员: a person by name; a firm, or a code of one, is none. */
export function personNamed(known: Known, { name, practitioner }: Said<'KEY_PERSON'>): string | null {
  if (/^[0-9A-Z]{15,18}$/i.test(name)) throw bad("姓名: a person's name", 'a code', 'write the name, no number')
  if (practitioner === null) return null
  const party = known.party(practitioner)
  if (!party)
    throw refusal('NOT_FOUND', {
      expected: 'a practitioner of the register, by id',
      got: shown(practitioner),
      todo: 'look the person up there, or leave it out',
    })
  if (party.kind === 'Practitioner') return party.id
  throw bad('a natural person', 'a firm or a vehicle', 'name the person; a firm has a contract of its own')
}
