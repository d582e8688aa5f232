import { accessSync, constants, existsSync, globSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Where the keys of a house are, and which part of it this process is. */
export interface KeysHere {
  /** The data folder, whose owner holds what signs. */
  data: string
  keys: string
  dataKeys: { folder: string; master: string }
  /** Whether a room in this process has values that lie encrypted. */
  conceals: boolean
  /** Whether this process writes the ledger: the gateway does, a room alone does not. */
  signs: boolean
}

/** 职责分离: one thing that is not as it should be, and what to do. */
export interface KeyFault {
  file: string
  got: string
  todo: string
}

/** Bits of a mode by which others than the owner may come in, and by which the group may read. */
const others = 0o077
const groupReads = 0o040

/**
 * What of the keys is not kept as it should be. Nobody but its owner reads a private key. Where data keys are in use: the master key lies
 * elsewhere than what signs, so that who has one folder has not both; and a process that needs only one of them cannot read the other.
 */
export function keyFaults({ data, keys, dataKeys, conceals, signs }: KeysHere): KeyFault[] {
  const { folder, master } = dataKeys
  const signing = filesIn(keys, 'ledger/*.pem').filter(isPrivate)
  const own = [...filesIn(keys, '*.pem'), ...filesIn(keys, '*/*.pem')].filter(isPrivate)
  const faults = [...own, ...filesIn(folder, '*.key'), join(data, 'secret')]
    .filter((file) => file !== master)
    .flatMap(openFault)
  if (filesIn(folder, 'k*.key').length === 0) return faults
  faults.push(...openFault(master))
  if (existsSync(master) && isWithin(data, master)) {
    const todo = 'move it to where another person keeps it, and name that place with XINLU_MASTER_KEY'
    faults.push({ file: master, got: 'the master key in the folder of what signs', todo })
  }
  if (!conceals && isReadable(master)) {
    const todo = 'let only the rooms that have encrypted values read it'
    faults.push({ file: master, got: 'the master key in the reach of a process that needs none', todo })
  }
  for (const file of signs ? [] : signing.filter(isReadable)) {
    const todo = 'give a room of its own a folder with its own key and the public halves of the others'
    faults.push({ file, got: 'the key that signs the ledger in the reach of a room', todo })
  }
  return faults
}

const filesIn = (folder: string, pattern: string) =>
  existsSync(folder) ? globSync(pattern, { cwd: folder }).map((file) => join(folder, file)) : []

/** Public halves: of signers `<n>.public.pem`, of seals `<issuer>.<id>.pem`, of custodians all. */
const isPrivate = (file: string) => !file.includes(`${sep}custodians${sep}`) && /(^|[/\\])[^./\\]+\.pem$/.test(file)

/** Somebody else's file may be lent to this process by its group, as clusters lend secrets; its own may not. */
function openFault(file: string): KeyFault[] {
  const found = statSync(file, { throwIfNoEntry: false })
  const bits = found?.uid === process.getuid?.() ? others : others & ~groupReads
  if (!found || (found.mode & bits) === 0) return []
  const got = `mode ${(found.mode & 0o777).toString(8).padStart(4, '0')}`
  return [{ file, got, todo: `chmod 600 ${file}, and rotate it if somebody may have read it` }]
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const isWithin = (folder: string, file: string) => resolve(file).startsWith(`${resolve(folder)}${sep}`)
