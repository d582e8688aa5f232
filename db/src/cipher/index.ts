/** 加密列与数据密钥: `@xinlu/db/cipher`. */
export { dropDataKey, idsIn, type KeyPlace, type KeyRing, knownWithin, makeDataKey, ringOf } from './keyRing.ts'
export { assertKeys, idsUnder, layUnder } from './lay.ts'
export { concealing } from './value.ts'
