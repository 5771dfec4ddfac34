// Tablets of a feedback day against the program as it runs, over a real network that is cut while they hand in: held is given, exactly.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import { testApp } from '../app.ts'
import { world } from '../builders.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { aDay } from '../days.ts'
import { packOf, sealer, seeded, tabletInUse } from '../handing-in.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

/** A way to a port on which connections break: three in ten in the middle of what is sent, and as many when the answer would come. */
async function brittleWay(port: number, random: () => number) {
  const open = new Set<Socket>()
  const way = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port })
    const fate = random()
    let left = fate < 0.3 ? Math.floor(random() * 30_000) : Infinity
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one)
      one.on('error', () => {}).on('close', () => { open.delete(one); other.destroy() })
      one.on('data', (bytes) => {
        left = one === far && fate > 0.7 ? 0 : left - bytes.length
        if (left > 0) other.write(bytes)
        else { near.destroy(); far.destroy() }
      })
    }
  })
  way.listen(0, '127.0.0.1')
  await once(way, 'listening')
  return { port: (way.address() as AddressInfo).port, close() { way.close(); for (const socket of open) socket.destroy() } }
}

test('ten tablets with three hundred answers each, over connections that break at any byte: held is given, exactly', async () => {
  const { coordinatorId, lineId } = await world(database.db)
  const day = await aDay(database.db, { by: coordinatorId, keys: database.context.keys })
  const app = testApp(database), desk = await app.signIn(coordinatorId), random = seeded(7)
  const server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const way = await brittleWay((server.address() as AddressInfo).port, random)
  let asked = 0, broken = 0

  async function handIn(tablet: string, kept: Map<string, unknown>): Promise<void> {
    while (kept.size) {
      const batch = [...kept.values()].toSorted(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 49))
      asked++
      try {
        const response = await fetch(`http://127.0.0.1:${way.port}/kiosk/records`, {
          method: 'POST', headers: { cookie: tablet, 'content-type': 'application/json', connection: 'close' }, body: JSON.stringify({ records: batch, waiting: kept.size }),
        })
        const { held } = await response.json() as { held: string[] }
        for (const id of held) kept.delete(id)
      } catch {
        broken++
      }
    }
  }

  const tablets = await Promise.all(Array.from({ length: 10 }, (_, n) => tabletInUse(app, day.id, desk, `Tabletti ${n}`)))
  const seal = await sealer((await packOf(app, tablets[0]!)).publicKey)
  const answer = () => ({ id: crypto.randomUUID(), language: 'fi', kind: 'answers', station: day.stationIds.cards, line: lineId, answers: { 'which-words': ['friendly'] } })
  const given = await Promise.all(tablets.map(async () => new Map((await Promise.all(Array.from({ length: 300 }, () => seal(answer())))).map((one) => [one.id, one]))))
  await Promise.all(tablets.map((tablet, n) => handIn(tablet, given[n]!)))
  way.close()
  server.close()
  console.log(JSON.stringify({ asked, broken }))
  assert.ok(broken > 50, 'the network was too good')
  const { rows } = await database.pool.query('select (select count(*)::int from waiting_response) as answers, (select count(*)::int from day_held) as held')
  assert.deepEqual(rows, [{ answers: 3000, held: 3000 }])
})
