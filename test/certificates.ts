import { operation, type TestHouse } from './houseOn.ts'

/** Every part that a firm's certificate may have. */
export const firmParts = 'IDENTITY CONSTRUCTION_GRADES ROAD_TRANSPORT_ASSESSMENT OVERLOAD_LISTINGS PENALTIES'.split(' ')

/** 信用证明 as subjects ask for it and others verify it, in one house. */
export function certificatesIn(xinlu: TestHouse) {
  const issue = (who: string, parts: readonly string[], days = 30) =>
    xinlu.as(who)(operation('certificate-issue'), { parts, days })
  return {
    issue,
    given: async (who: string, parts: readonly string[]) => (await issue(who, parts)).data.issueCertificate,
    mine: async (who: string) =>
      (await xinlu.as(who)(operation('my-certificates'), { after: null })).data.myCertificates.nodes,
    /** What the door says of a text that somebody was shown. */
    asked: async (text: string) =>
      (await xinlu.as('anonymous')(operation('certificate-verify'), { text })).data.verifyCertificate,
    status: () => xinlu.as('anonymous')(operation('certificate-status'), { list: null }),
  }
}
