import { type County, copyRows, numbered } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's subjects: firms, sole traders, practitioners, vehicles with their plates and who holds them. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'identity', ['id', 'kind', 'said_by', 'known_from'], identities(county))
  await copyRows(sql, 'identifier', ['scheme', 'value', 'identity_id'], identifiers(county))
  await copyRows(sql, 'business_statement', businessColumns, businesses(county), written)
  await copyRows(sql, 'practitioner_statement', practitionerColumns, practitioners(county), written)
  await copyRows(
    sql,
    'vehicle_statement',
    ['id', 'identity_id', 'vin', 'kind', 'axles', 'combination', 'said_by', 'known_from'],
    vehicles(county),
    written,
  )
  await copyRows(
    sql,
    'plate_statement',
    ['id', 'vehicle_id', 'plate', 'colour', 'said_by', 'valid_from', 'known_from'],
    plates(county),
  )
  await copyRows(
    sql,
    'holding_statement',
    [
      'holding_id',
      'seq',
      'vehicle_id',
      'holder_id',
      'kind',
      'valid_from',
      'valid_to',
      'withdrawn',
      'said_by',
      'known_from',
    ],
    holdings(county),
  )
}

/** The first statement of each id: a correction is the same id once more, right behind. */
function* firsts<Statement extends { id: string }>(statements: Iterable<Statement>): Generator<Statement> {
  let last = ''
  for (const statement of statements) {
    if (statement.id !== last) yield statement
    last = statement.id
  }
}

function* identities(county: County) {
  for (const { id, saidBy, knownFrom } of firsts(county.enterprises())) yield [id, 'ENTERPRISE', saidBy, knownFrom]
  for (const { id, saidBy, knownFrom } of firsts(county.soleTraders())) yield [id, 'SOLE_TRADER', saidBy, knownFrom]
  for (const { id, saidBy, knownFrom } of firsts(county.practitioners())) yield [id, 'PRACTITIONER', saidBy, knownFrom]
  for (const {
    id,
    saidBy,
    plates: [first],
  } of firsts(county.vehicles()))
    yield [id, 'VEHICLE', saidBy, first?.knownFrom ?? '']
}

function* identifiers(county: County) {
  for (const { id, uscc } of firsts(county.enterprises())) yield ['USCC', uscc, id]
  for (const { id, uscc, businessRegNo } of firsts(county.soleTraders())) {
    if (uscc) yield ['USCC', uscc, id]
    yield ['BUSINESS_REG_NO', businessRegNo, id]
  }
  for (const { id, citizenId } of firsts(county.practitioners())) yield ['CITIZEN_ID', citizenId, id]
}

const said = ['said_by', 'valid_from', 'known_from']
const businessColumns = [
  'id',
  'identity_id',
  'kind',
  'name',
  'uscc',
  'business_reg_no',
  'person_name',
  'person_citizen_id',
  'phone',
  'address',
  'township',
  'industries',
  'registered_on',
  ...said,
]

function* businesses(county: County) {
  for (const [statement, b] of numbered(county.enterprises())) {
    const person = b.legalRepresentative
    yield [
      statement,
      b.id,
      'ENTERPRISE',
      b.name,
      b.uscc,
      null,
      person.name,
      person.citizenId,
      b.phone,
      b.address,
      b.township,
      b.industries,
      b.registeredOn,
      b.saidBy,
      b.validFrom,
      b.knownFrom,
    ]
  }
  for (const [statement, b] of numbered(county.soleTraders())) {
    const person = b.operator
    yield [
      statement,
      b.id,
      'SOLE_TRADER',
      b.tradeName,
      b.uscc,
      b.businessRegNo,
      person.name,
      person.citizenId,
      b.phone,
      null,
      b.township,
      b.industries,
      b.registeredOn,
      b.saidBy,
      b.validFrom,
      b.knownFrom,
    ]
  }
}

const practitionerColumns = [
  'id',
  'identity_id',
  'name',
  'citizen_id',
  'phone',
  'qualification_no',
  'category',
  'first_issued_on',
  'employer_id',
  ...said,
]

function* practitioners(county: County) {
  for (const [statement, p] of numbered(county.practitioners())) {
    yield [
      statement,
      p.id,
      p.name,
      p.citizenId,
      p.phone,
      p.qualificationNo,
      p.category,
      p.firstIssuedOn,
      p.employerId,
      p.saidBy,
      p.validFrom,
      p.knownFrom,
    ]
  }
}

function* vehicles(county: County) {
  for (const {
    id,
    vin,
    kind,
    axles,
    combination,
    saidBy,
    plates: [first],
  } of county.vehicles())
    yield [`${id}_1`, id, vin, kind, axles, combination, saidBy, first?.knownFrom ?? '']
}

function* plates(county: County) {
  for (const { id, saidBy, plates: spells } of county.vehicles()) {
    for (const [i, { plate, colour, validFrom, knownFrom }] of spells.entries())
      yield [`${id}_p${i}`, id, plate, colour, saidBy, validFrom, knownFrom]
  }
}

function* holdings(county: County) {
  for (const { id, saidBy, owners: spells, hires } of county.vehicles()) {
    for (const [i, { ownerId, validFrom, knownFrom }] of spells.entries())
      yield [`h_${id}_${i}`, 1, id, ownerId, 'OWNED', validFrom, null, false, saidBy, knownFrom]
    for (const [i, { kind, holderId, validFrom, validTo, knownFrom }] of hires.entries())
      yield [`h_${id}_hire`, i + 1, id, holderId, kind, validFrom, validTo, false, saidBy, knownFrom]
  }
}
