import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'

/**
 * The supergraph for a gateway that enforces nothing: the words stay, the demand that policies be enforced is taken away, and
 * each subgraph has its address.
 */
export function openSupergraph(subgraphs: Readonly<Record<string, string>>): string {
  return readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
    .replace(/(@link\(url: "[^"]+\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)')
    .replace(/(@join__graph\(name: "([^"]+)", url: )"[^"]*"/g, (whole, before, name) =>
      subgraphs[name] ? `${before}"${subgraphs[name]}"` : whole,
    )
}
