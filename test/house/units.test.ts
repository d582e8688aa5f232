import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rooms, settings } from '@xinlu/gateway'
import { describe, expect, it } from 'vitest'
import { deployFolder } from './manifests.ts'

const names = rooms.map(({ name }) => name)
const known = new Set(settings.map(({ name }) => name))
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

describe('units of systemd', () => {
  const units = globSync('*', { cwd: join(deployFolder, 'systemd') }).sort()
  const served = units.filter((unit) => /^xinlu(-room@|-gateway|-ground|-backup)?\.service$/.test(unit))
  const read = (unit: string) => readFileSync(join(deployFolder, 'systemd', unit), 'utf8')

  it.each(served)('%s may do no more than it must, and is told of when it fails', (unit) => {
    const lines = read(unit).split('\n')
    for (const line of [
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'PrivateTmp=yes',
      'PrivateDevices=yes',
      'CapabilityBoundingSet=',
      'SystemCallFilter=@system-service',
      'UMask=0077',
      'OnFailure=xinlu-alarm@%n.service',
    ])
      expect(lines).toContain(line)
    expect(lines.some((line) => /^MemoryMax=\d+[MG]$/.test(line))).toBe(true)
    expect(lines.some((line) => /^User=xinlu/.test(line))).toBe(true)
  })

  it('say no setting that there is not, and no secret', () => {
    const said = units.flatMap((unit) => [...read(unit).matchAll(/\b(XINLU_[A-Z_]+)=/g)].map(([, name = '']) => name))
    expect(said.length).toBeGreaterThan(3)
    for (const name of said) expect([...known], name).toContain(name)
    expect(said).not.toContain('XINLU_SECRET')
  })

  it('start every room that there is', () => {
    const wanted = [...read('xinlu-apart.target').matchAll(/xinlu-room@([a-z-]+)\.service/g)].map(
      ([, name = '']) => name,
    )
    expect(wanted.sort()).toEqual([...names].sort())
  })

  it.skipIf(!has('systemd-analyze'))('are understood by systemd, on a machine on which the house is installed', () => {
    const machine = mkdtempSync(join(tmpdir(), 'xinlu-machine-'))
    try {
      mkdirSync(join(machine, 'opt/xinlu'), { recursive: true })
      mkdirSync(join(machine, 'etc/xinlu'), { recursive: true })
      mkdirSync(join(machine, 'opt/xinlu/current/node_modules/.bin'), { recursive: true })
      writeFileSync(join(machine, 'opt/xinlu/current/node_modules/.bin/node'), '#!/bin/sh\n', { mode: 0o755 })
      writeFileSync(join(machine, 'etc/xinlu/alarm'), '#!/bin/sh\n', { mode: 0o755 })
      cpSync(join(deployFolder, 'systemd'), join(machine, 'etc/systemd/system'), { recursive: true })
      const names = units
        .filter((unit) => !unit.includes('@'))
        .concat('xinlu-room@overload.service', 'xinlu-alarm@x.service')
      const { stderr } = spawnSync('systemd-analyze', ['verify', `--root=${machine}`, '--man=no', ...names], {
        encoding: 'utf8',
      })
      // What the empty machine itself has not got is not ours.
      expect(
        stderr.split('\n').filter((line) => /xinlu/.test(line) && !/sysinit|basic\.target|not found\.$/.test(line)),
      ).toEqual([])
      const slipped = read('xinlu.service').replace('ProtectHome=yes', 'ProtectHome=certainly')
      writeFileSync(join(machine, 'etc/systemd/system/xinlu.service'), slipped)
      const told = spawnSync('systemd-analyze', ['verify', `--root=${machine}`, '--man=no', 'xinlu.service'], {
        encoding: 'utf8',
      })
      expect(told.stderr).toMatch(/xinlu\.service:\d+: .*certainly/)
    } finally {
      rmSync(machine, { recursive: true, force: true })
    }
  })

  it.skipIf(!has('systemd-analyze'))('leave little open, as systemd counts it (10 is all)', () => {
    for (const unit of served) {
      const { stdout } = spawnSync(
        'systemd-analyze',
        ['security', '--offline=true', join(deployFolder, 'systemd', unit)],
        { encoding: 'utf8' },
      )
      const [, level = '10'] = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout) ?? []
      expect(Number(level), unit).toBeLessThan(2)
    }
  })
})
