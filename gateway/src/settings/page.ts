import type { Reader } from './settings.ts'
import { settings } from './settings.ts'

const titles: Record<Reader, string> = {
  house: 'gateway',
  room: 'room apart',
  terminal: 'terminal',
  proof: 'tests alone',
}

/** deploy/settings.md: every setting, what it takes, what holds without it, who reads it. */
export function settingsPage(): string {
  const rows = settings.map(
    ({ name, form, usual, says, readers, secret }) =>
      `| \`${name}\`${secret ? ' 密' : ''} | ${form.replaceAll('|', '\\|')} | ${usual} | ${says} | ${readers.map((reader) => titles[reader]).join(', ')} |`,
  )
  return `${[
    '# Settings 配置',
    '',
    'Written by `pnpm settings` from `gateway/src/settings/settings.ts`; `pnpm check` holds the two together.',
    'Everything comes from the environment and is checked before anything starts: all mistakes are told at once, each with what was expected, what came and what to do; a name that begins with XINLU_ and is none of these is a mistake, too. 密 marks what is never shown. `npx xinlu settings` says what holds here, and ends with 1 where something cannot be used.',
    '',
    '| setting | takes | without it | what it is | read by |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Every name that begins with `OTEL_` is read as OpenTelemetry defines it, where traces are on.',
  ].join('\n')}\n`
}
