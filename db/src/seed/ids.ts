import { hash } from 'node:crypto'

/** What has a subject id. */
export type SubjectKind = 'firm' | 'trader' | 'practitioner' | 'vehicle'

/**
 * What has a record id: 质量信誉考核 a, 考核事实 f, 诚信考核 i, 建设信用评价 g, 称重 w, 失信名单 l, 行政决定 d, 合同 c, 立案 k, 检查计划 p,
 * 项目 j, 合同段 e, 关键人员 m, 履约情况 y, 信用行为 b, 工资支付 n, 安全事故 t, 企业变更 h.
 */
export type RecordPrefix =
  | ('a' | 'f' | 'i' | 'g' | 'w' | 'l' | 'd' | 'c' | 'k' | 'p')
  | ('j' | 'e' | 'm' | 'y' | 'b' | 'n' | 't' | 'h')

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The opaque id of subject `index` of a kind, found from the index alone, so that any stream can name any subject. */
export function subjectId(seed: number, kind: SubjectKind, index: number): string {
  return `s_${opaque(`${seed} ${kind} ${index}`)}`
}

/** The opaque id of a record; `index` is what tells it from the others of its stream. */
export function recordId(seed: number, prefix: RecordPrefix, index: string | number): string {
  return `${prefix}_${opaque(`${seed} ${prefix} ${index}`)}`
}

/** 16 characters of Crockford's base 32: 80 bits of a hash. As text: a buffer for each of so many ids is work for the collector. */
function opaque(text: string): string {
  const digits = hash('sha256', text, 'hex')
  return eight(digits.slice(0, 10)) + eight(digits.slice(10, 20))
}

/** Forty bits as eight characters. */
function eight(digits: string): string {
  let rest = Number.parseInt(digits, 16)
  let out = ''
  for (let k = 0; k < 8; k++) {
    out = alphabet[rest % 32] + out
    rest = Math.floor(rest / 32)
  }
  return out
}
