import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '@xinlu/db'
import { listening } from '@xinlu/schema'
import { statements } from '../limitSql.ts'
import { answering, given } from '../part.ts'

interface Body {
  operationName: string
  variables: Record<string, unknown>
}

// The limit: one statement written by hand for each question gives the whole answer's text. No GraphQL, no permission.
const { data, connections } = given()
const database = await openDatabase({ folder: data })
const sql = database.connectAs('bench', { max: connections })
const known = statements()
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body
      const statement = known[operationName]
      if (!statement) throw new Error(`no statement for ${operationName}`)
      const values = statement.values(variables)
      const [row] = await sql.unsafe<{ text: string }[]>(statement.text, values as never[], { prepare: true })
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(`{"data":${row?.text}}`)
    } catch (error) {
      response.writeHead(500)
      response.end(String(error))
    }
  })
})
await listening(server, 0, '127.0.0.1')
answering(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, async () => {
  server.closeAllConnections()
  server.close()
  await database.close()
})
