import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './configuration.ts'
import { gatewayPage, roomsPage } from './manifests/kubernetes.ts'
import { rooms } from './rooms.ts'

/** `pnpm manifests` writes what of deploy/kubernetes follows from the list of rooms; with --check it only says whether it is in step. */
const names = rooms.map((room) => room.name)
const concealing = rooms.filter((room) => room.conceals).map((room) => room.name)
const pages = { 'rooms.yaml': roomsPage(names, concealing), 'gateway.yaml': gatewayPage(names) }

for (const [file, page] of Object.entries(pages)) {
  const path = join(root, 'deploy/kubernetes', file)
  if (!process.argv.includes('--check')) writeFileSync(path, page)
  else if (readFileSync(path, 'utf8') !== page) {
    console.error(`deploy/kubernetes/${file} is not what gateway/src/manifests gives: run pnpm manifests`)
    process.exitCode = 1
  }
}
