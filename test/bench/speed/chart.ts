import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from './rounds.ts'

/** `node test/bench/speed/chart.ts figures.json chart.svg`: bars of CPU milliseconds per answer by variant, from what the bench wrote. */
const [from = '', to = ''] = process.argv.slice(2)
const { figures } = JSON.parse(readFileSync(from, 'utf8')) as { figures: Figure[] }

const labels: Record<string, string> = {
  ours: 'Xinlu, everything on',
  'ours-http': 'Xinlu, subgraphs over HTTP',
  'apollo-inside': '@apollo/gateway, one process',
  'apollo-http': '@apollo/gateway, HTTP',
  'hive-http': 'Hive Gateway, HTTP',
  'hive-rust-http': 'Hive with its Rust planner, HTTP',
  'hive-rust-inside': 'Hive with its Rust planner, one process',
  'rust-http': 'a Rust gateway, HTTP',
  'mercurius-http': 'Mercurius, HTTP',
  limit: 'hand-written SQL',
}
const titles: Record<string, string> = {
  Q1: 'A full profile over five subgraphs',
  Q2: 'The grades of several bidders',
  Q3: 'A page of 100 subjects',
}

const [width, left, right, bar, gap, head] = [760, 250, 70, 16, 6, 44]
const room = width - left - right
let y = 10
const parts: string[] = []
for (const question of new Set(figures.map((figure) => figure.question))) {
  const rows = figures.filter((figure) => figure.question === question).sort((a, b) => a.cpu - b.cpu)
  const most = Math.max(...rows.map(({ cpu }) => cpu))
  parts.push(`<text x="10" y="${y + 20}" class="title">${titles[question] ?? question}</text>`)
  y += head - gap
  for (const { variant, cpu } of rows) {
    const length = Math.max(1, (cpu / most) * room)
    parts.push(
      `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${labels[variant] ?? variant}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar}" class="${variant.startsWith('ours') ? 'ours' : variant === 'limit' ? 'limit' : 'other'}"/>`,
      `<text x="${(left + length + 6).toFixed(1)}" y="${y + 12}">${cpu.toFixed(cpu < 10 ? 2 : 1)}</text>`,
    )
    y += bar + gap
  }
  y += gap
}
parts.push(
  `<text x="10" y="${y + 16}" class="note">CPU milliseconds per answer: gateway, subgraphs and database. Shorter is better.</text>`,
)

writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 30}" width="${width}" height="${y + 30}" role="img" aria-label="CPU milliseconds per answer">
<style>
text { font: 12px system-ui, sans-serif; fill: #444 } .title { font-weight: 600; font-size: 14px; fill: #111 } .note { fill: #777 }
.ours { fill: #1f6feb } .other { fill: #b6c2cf } .limit { fill: #6fbf73 }
@media (prefers-color-scheme: dark) { text { fill: #bbb } .title { fill: #eee } .other { fill: #57606a } }
</style>
${parts.join('\n')}
</svg>
`,
)
