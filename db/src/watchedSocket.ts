import { connect, type Socket } from 'node:net'

/** Where a connection of the driver goes, as the driver has read its URL. */
interface Where {
  host: readonly string[]
  port: readonly number[]
  path?: string | undefined
}

/**
 * 半开连接: what makes the driver's sockets so that none waits for a database that will never speak again: a machine that lost its power,
 * or a network that forgot the connection, tells nobody, and the system itself gives up only after a quarter of an hour. One that has
 * said something and heard nothing for `silentMs` is cut off, with whatever waits for it (CONNECTION_CLOSED); one that is idle may be,
 * too, which costs the next to ask a new connection; null waits for ever. Several hosts are taken in turn.
 */
export function watchedSockets(silentMs: number | null): (where: Where) => Socket {
  let turn = 0
  return ({ host, port, path }) => {
    const at = turn++ % Math.max(1, host.length)
    const to = { host: host[at] ?? 'localhost', port: port[at] ?? 5432 }
    const socket = path ? connect(path) : connect(to)
    // The driver verifies a certificate against this name.
    Object.assign(socket, to)
    if (silentMs !== null) watch(socket, silentMs)
    return socket
  }
}

function watch(socket: Socket, silentMs: number): void {
  let [read, written] = [0, 0]
  let since: number | null = null
  // Bytes are counted where TLS passes them, too.
  const timer = setInterval(() => {
    if (socket.destroyed) return clearInterval(timer)
    const now = performance.now()
    const [hasRead, hasWritten] = [socket.bytesRead, sentBy(socket)]
    if (hasRead !== read) since = null
    if (hasWritten !== written) since ??= now
    read = hasRead
    written = hasWritten
    if (since !== null && now - since >= silentMs) socket.destroy()
  }, silentMs / 4).unref()
}

/** Bytes that went out, those that TLS writes below the socket included. */
function sentBy(socket: Socket): number {
  const { _handle: handle } = socket as unknown as { _handle: { bytesWritten?: number } | null }
  return handle?.bytesWritten ?? socket.bytesWritten
}
