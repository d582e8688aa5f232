export { type ErrorCode, errorCodes, isErrorCode, type Particulars, refusal, XinluError } from './errors.ts'
