import type { SealContent } from './seal.ts'

/** 内部凭证: a seal that never leaves its process. It says nothing, and only the office that made it knows what it stands for. */
export class Ticket {}

/** What a seal or a ticket says beside its times. */
export type Sealed = Pick<SealContent, 'issuer' | 'audience' | 'operationHash' | 'viewer' | 'verdicts' | 'analyses'>

/** Where tickets are made and taken back, each once: who holds the office is the gateway's process, and nobody else. */
export interface TicketOffice {
  issue(content: Omit<SealContent, 'kid' | 'nonce'>): Ticket
  /** What a ticket stands for; null for one of another office, or one that was taken back already. */
  redeem(ticket: Ticket): SealContent | null
}

export function ticketOffice(): TicketOffice {
  const issued = new WeakMap<Ticket, Omit<SealContent, 'kid' | 'nonce'>>()
  return {
    issue(content) {
      const ticket = new Ticket()
      issued.set(ticket, content)
      return ticket
    },
    redeem(ticket) {
      const content = issued.get(ticket)
      issued.delete(ticket)
      return content ? { ...content, kid: '', nonce: '' } : null
    },
  }
}
