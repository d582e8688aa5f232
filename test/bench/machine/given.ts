import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '@xinlu/gateway'
import type { clerkAt, officeIssuer } from './clerk.ts'
import type { Machine } from './machine.ts'

/** Everything that the course of the proof has at hand. */
export interface Given {
  /** The folder of the office, with what is carried. */
  desk: string
  server: Machine
  spare: Machine
  replica: Machine
  clerk: ReturnType<typeof clerkAt>
  issuer: Awaited<ReturnType<typeof officeIssuer>>
  check(what: string, holds: boolean, found: unknown): void
}

/** What is at a block of the runbook that holds these words: what its prose brings before it, what must be seen after it. */
export interface At {
  words: string
  before?(given: Given): unknown
  after?(given: Given, said: string): unknown
}

/** The decisions that a clerk imports first, and acts of other kinds that come later. */
export const files = ['penalties', 'other-acts'].map((name) => join(root, `test/files/${name}-gb18030.csv`)) as [
  string,
  string,
]

/** What is written in the first file, and may stand in no log. */
export const persons = ['王小明', '文水县测试', '91141121337000001G', '晋吕文交罚']

/** Whether the decision of the first file stands in its firm's profile, as a clerk sees it. */
export async function told({ clerk, issuer }: Given): Promise<boolean> {
  const answer = clerk.asks('dashboard-profile', { key: { uscc: '91141121337000001G' } }, await issuer.token('clerk'))
  return JSON.stringify(answer).includes('晋吕文交罚〔2026〕90001号')
}

/** Seconds until something holds, asked every 200 ms; null after a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<number | null> {
  const from = Date.now()
  while (Date.now() - from < 60_000) {
    if (await holds()) return Math.round((Date.now() - from) / 100) / 10
    await pause(200)
  }
  return null
}

/** Asks a machine whether its house is ready. */
export const ready = (machine: Machine) => () => machine.looks('curl -sS --fail http://127.0.0.1:4000/ready').went

/** The ports that are looked at from the bureau's network. */
export const ports = [22, 80, 443, 4000, 4001, 5432] as const
