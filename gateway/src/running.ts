import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the running house of a data folder says how to reach it. */
const addressFile = (data: string) => join(data, 'address.json')

/** Leaves the address for the terminal to find. */
export function leaveAddress(data: string, url: string): void {
  writeFileSync(addressFile(data), JSON.stringify({ url, pid: process.pid }))
}

/** Takes it away when the house closes; a house that took its place keeps its own. */
export function takeAddress(data: string): void {
  if (readAddress(data)?.pid === process.pid) rmSync(addressFile(data), { force: true })
}

/** The address of a house that runs over this data folder, or null. */
export function runningHouse(data: string): string | null {
  const address = readAddress(data)
  if (!address) return null
  try {
    process.kill(address.pid, 0)
    return address.url
  } catch {
    return null
  }
}

function readAddress(data: string): { url: string; pid: number } | null {
  try {
    return JSON.parse(readFileSync(addressFile(data), 'utf8')) as { url: string; pid: number }
  } catch {
    return null
  }
}
