import { boolean, date, index, integer, pgSchema, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'

export const registry = pgSchema('registry')

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** 身份: one identity as evidence shows it (one code, one citizen id, one vehicle). It never moves; groupings make subjects of it. */
export const identity = registry.table('identity', {
  id: text().primaryKey(),
  kind: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 标识: what an identity is recognised by. One value of a scheme belongs to one identity. */
export const identifier = registry.table(
  'identifier',
  {
    scheme: text().notNull(),
    value: text().notNull(),
    identityId: text('identity_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.value] }), index().on(t.identityId)],
)

/** 归并陈述: from this instant the member belongs to the subject (itself, when split off). */
export const grouping = registry.table(
  'grouping_statement',
  {
    id: text().primaryKey(),
    memberId: text('member_id').notNull(),
    subjectId: text('subject_id').notNull(),
    wasSubjectId: text('was_subject_id').notNull(),
    undoes: text(),
    reason: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.memberId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.subjectId),
    unique().on(t.undoes),
  ],
)

/** 经营主体陈述: what was said of a firm or a sole trader; the person is the legal representative or the operator. */
export const business = registry.table(
  'business_statement',
  {
    id: text().primaryKey(),
    identityId: text('identity_id').notNull(),
    kind: text().notNull(),
    name: text().notNull(),
    uscc: text(),
    businessRegNo: text('business_reg_no'),
    personName: text('person_name'),
    personCitizenId: text('person_citizen_id'),
    phone: text(),
    address: text(),
    township: text(),
    industries: text().array().notNull(),
    registeredOn: date('registered_on'),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.identityId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst(), t.kind),
    index().on(t.name),
  ],
)

/** 从业人员陈述 */
export const practitioner = registry.table(
  'practitioner_statement',
  {
    id: text().primaryKey(),
    identityId: text('identity_id').notNull(),
    name: text().notNull(),
    citizenId: text('citizen_id'),
    phone: text(),
    qualificationNo: text('qualification_no'),
    category: text(),
    firstIssuedOn: date('first_issued_on'),
    employerId: text('employer_id'),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.identityId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.qualificationNo),
  ],
)

/** 车辆陈述 */
export const vehicle = registry.table(
  'vehicle_statement',
  {
    id: text().primaryKey(),
    identityId: text('identity_id').notNull(),
    vin: text().notNull(),
    kind: text().notNull(),
    axles: integer().notNull(),
    /** Null where nobody said whether it is a 汽车列车. */
    combination: boolean(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.identityId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 车牌陈述: the vehicle carries the plate from a day. */
export const plate = registry.table(
  'plate_statement',
  {
    id: text().primaryKey(),
    vehicleId: text('vehicle_id').notNull(),
    plate: text().notNull(),
    colour: text(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.vehicleId, t.validFrom, t.knownFrom), index().on(t.plate, t.validFrom)],
)

/**
 * 车辆持有陈述: from a day somebody owns the vehicle, leases it or has it attached, up to and with `validTo` where an end is agreed. A
 * further row of the same holding puts it right; one that is withdrawn never was. An owner's holding ends with the next owner's.
 */
export const holding = registry.table(
  'holding_statement',
  {
    holdingId: text('holding_id').notNull(),
    seq: integer().notNull(),
    vehicleId: text('vehicle_id').notNull(),
    holderId: text('holder_id').notNull(),
    kind: text().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    withdrawn: boolean().notNull(),
    reason: text(),
    byPerson: text('by_person'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.holdingId, t.seq] }),
    index().on(t.vehicleId, t.validFrom, t.knownFrom),
    index().on(t.holderId),
  ],
)
