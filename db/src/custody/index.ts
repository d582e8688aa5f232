/** 保管与双人操作: `@xinlu/db/custody`. */
export { type KeyFault, type KeysHere, keyFaults } from './apart.ts'
export { type Custodians, custodiansIn, nameCustodian } from './custodians.ts'
export { type Deed, enterDeed } from './deed.ts'
export { type Agreed, agreedBy, approve, type Order, orderHash, readAgreed } from './order.ts'
export { type Trust, trustFrom, trustText } from './trust.ts'
