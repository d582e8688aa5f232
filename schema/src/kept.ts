/** 保存期限: what a room keeps about people or their deeds no longer than the law has it kept, and how it goes. */
export interface Kept {
  /** UPPER_SNAKE, one name in all rooms. */
  kind: string
  /** 中文 first. */
  title: string
  /** Which rules say how long, as `instrument rule`; the longest of them holds. */
  limits: readonly string[]
  /** The table that is locked while it goes, with its schema. */
  table: string
  /** Gives each row that is past its limit, as one text `row`, in a fixed order. `$1` is the instant before which it lies. */
  due: string
  /** Statements that take it away, in one transaction, each with the same `$1`. */
  destroy: readonly string[]
}
