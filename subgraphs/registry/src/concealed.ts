import type { ConcealedColumn } from '@xinlu/schema'

const of = (table: string, column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  table: `registry.${table}`,
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** 身份证号、电话、从业资格证号 as they lie encrypted; a qualification number is often the citizen id number itself. */
export const personCitizenId = of('business_statement', 'person_citizen_id')
export const businessPhone = of('business_statement', 'phone')
export const citizenId = of('practitioner_statement', 'citizen_id')
export const phone = of('practitioner_statement', 'phone')
export const qualificationNo = of('practitioner_statement', 'qualification_no', { findable: true })

/** Schemes whose values are numbers of persons. */
const personal = ['CITIZEN_ID', 'OTHER_ID']

/** 证件号码 by which a person is recognised: looked up by its equal. */
export const identifierValue = of('identifier', 'value', {
  key: ['scheme', 'value'],
  findable: true,
  only: `scheme in (${personal.map((scheme) => `'${scheme}'`)})`,
})

/** Whether a scheme's values lie encrypted. */
export const isPersonal = (scheme: string) => personal.includes(scheme)

export const concealed = [personCitizenId, businessPhone, citizenId, phone, qualificationNo, identifierValue]
