/** 信用证明: what makes and checks certificates needs no database. */
export {
  type Certificate,
  type CertificateBody,
  certificateText,
  compactText,
  isCertificate,
  type PartFacts,
  type PartName,
  partNames,
  readCertificate,
  type ShownPart,
} from './form.ts'
export { factsHash, named, newSalt, showing, signedCertificate, subjectDigest } from './sign.ts'
export { isRevoked, listSize, readStatus, type StatusList, signedStatus, statusText } from './status.ts'
export { type CertificateCheck, type Checked, certificateChecks, holds, verifyCertificate } from './verify.ts'
export { linesOf, partTitles, reportedLine } from './words.ts'
