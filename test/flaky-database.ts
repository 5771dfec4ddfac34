// A way to the database that can be cut: what a process sees when its database server goes away.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type pg from 'pg'

/** Connection settings that lead through the cuttable way to where `pool` leads. */
export async function flakyWay(pool: pg.Pool) {
  const { host = '127.0.0.1', port = 5432, user, database, password } = pool.options
  const target = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }
  const open = new Set<Socket>()
  let cut = false
  const server = createServer((near) => {
    if (cut) return void near.destroy()
    const far = connect(target)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one)
      one.on('error', () => {}).on('close', () => { open.delete(one); other.destroy() }).pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    connection: { host: '127.0.0.1', port: (server.address() as AddressInfo).port, user, database, password },
    cut() { cut = true; for (const socket of open) socket.destroy() },
    mend() { cut = false },
    close() { server.close(); for (const socket of open) socket.destroy() },
  }
}
