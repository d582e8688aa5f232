import { refusal } from '@xinlu/schema/errors'

/** Who may be asked for: each reads settings of its own. */
const parts = ['house', 'room', 'terminal'] as const

/** `xinlu settings`: what the environment says here, secrets hidden, and everything in it that cannot be used. Starts nothing. */
export async function printSettings({ of }: { of: string }): Promise<void> {
  const part = parts.find((one) => one === of)
  if (!part) throw refusal('BAD_INPUT', { expected: `--of ${parts.join(' | ')}`, got: of, todo: 'choose one of these' })
  const { configurationFrom, houseConfigurationFrom, rooms, settings, shown } = await import('@xinlu/gateway')
  for (const { name, readers, secret, usual } of settings) {
    if (!readers.includes(part)) continue
    const said = process.env[name]
    const value = said && (secret ? '（已设 set, not shown）' : shown(said))
    console.log(`${name} ${value || `（未设 not set: ${usual.replaceAll('`', '')}）`}`)
  }
  const read = part === 'house' ? houseConfigurationFrom : configurationFrom
  read(
    process.env,
    rooms.map((room) => room.name),
  )
  console.log('配置可用 everything that is said can be used')
}
