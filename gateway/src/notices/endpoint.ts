import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import type { NoticeSettings } from './settings.ts'

/** An address that may be reached: the one that was looked at, so that a name cannot lead elsewhere by then. */
export interface Reachable {
  url: URL
  address: string
  family: 4 | 6
}

/** Why an endpoint is not reached. */
export type Unreachable = 'NOT_ALLOWED' | 'NO_ADDRESS' | 'PRIVATE_ADDRESS'

/** Every address of a host. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>

const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * Where an endpoint is: its origin must be one that the operator allows, and every address of its host one of the open internet,
 * unless private ones are allowed too. Looked up once; whoever connects takes the address that was looked at.
 */
export async function reachableAt(
  endpoint: string,
  { origins, privateToo }: Pick<NoticeSettings, 'origins' | 'privateToo'>,
  resolve = resolveByDns,
): Promise<Reachable | Unreachable> {
  const url = new URL(endpoint)
  if (!origins.includes(url.origin)) return 'NOT_ALLOWED'
  // An IPv6 address stands in brackets.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const found = ipaddr.isValid(host) ? [{ address: host }] : await resolve(host).catch(() => [])
  const [first] = found
  if (!first) return 'NO_ADDRESS'
  // One name with a public and a private address is a trap, whichever comes first.
  if (!privateToo && found.some(({ address }) => !isOpen(address))) return 'PRIVATE_ADDRESS'
  return { url, address: first.address, family: ipaddr.parse(first.address).kind() === 'ipv4' ? 4 : 6 }
}

/** Whether an address is one of the open internet: not of this machine, of a private network, of a relay, or reserved. */
export function isOpen(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
