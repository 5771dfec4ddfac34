// The app of a test database behind a real port, for whoever has to come over a connection.
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { makeApp } from '../src/app.ts'
import type { TestDatabase } from './database.ts'
import { authOf } from './staff.ts'

export async function served({ context }: Pick<TestDatabase, 'context'>, log: (line: string) => void = () => {}): Promise<{ url: string; close: () => Promise<void> }> {
  const app = makeApp(context, { auth: authOf(context), demoSignIns: [], log })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  // One that waits while a test of the same process works something out is not to be closed under it.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000
  await new Promise<void>((listening) => void server.once('listening', () => listening()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => { server.close(() => closed()); 'closeAllConnections' in server && server.closeAllConnections() }),
  }
}
