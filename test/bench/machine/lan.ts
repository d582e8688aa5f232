import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ip = (...args: string[]) => void execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** A network of a bureau's own, of namespaces alone: nothing of it reaches the machine that runs it, nor anything outside. */
export interface Lan {
  /** Adds a host with an address in 10.20.0.0/16 and gives the name of its namespace. */
  host(name: string, address: string): string
  end(): void
}

/** Opens a network whose namespaces begin with a name; `hosts` are the lines of /etc/hosts for programs run in them. */
export function openLan(prefix: string, hosts: string): Lan {
  const spaces: string[] = []
  const add = (space: string) => {
    ip('netns', 'add', space)
    spaces.push(space)
    ip('-n', space, 'link', 'set', 'lo', 'up')
    mkdirSync(join('/etc/netns', space), { recursive: true })
    writeFileSync(join('/etc/netns', space, 'hosts'), hosts)
    return space
  }
  const wire = add(`${prefix}-wire`)
  ip('-n', wire, 'link', 'add', 'lan', 'type', 'bridge')
  ip('-n', wire, 'link', 'set', 'lan', 'up')
  return {
    host(name, address) {
      const space = add(`${prefix}-${name}`)
      ip('-n', wire, 'link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
      ip('-n', wire, 'link', 'set', name, 'master', 'lan', 'up')
      ip('-n', space, 'address', 'add', `${address}/16`, 'dev', 'eth0')
      ip('-n', space, 'link', 'set', 'eth0', 'up')
      return space
    },
    end() {
      for (const space of spaces.splice(0).reverse()) {
        ip('netns', 'delete', space)
        rmSync(join('/etc/netns', space), { recursive: true, force: true })
      }
    },
  }
}
