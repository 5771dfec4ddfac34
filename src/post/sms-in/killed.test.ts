// The program is killed while SMS come in: the centre hands over again what it was not told to be taken, and none is lost or taken twice.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { embeddedServer, runApp } from '../../../test/app-process.ts'
import { smsCentre } from '../../../test/sms-centre.ts'
import { until } from '../../../test/until.ts'

test('killed twice while SMS come in, each becomes one case, and each number gets its receipt', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vk-sms-'))
  const centre = await smsCentre()
  const begin = () => runApp({ DATA_DIR: dataDir, DEMO: '0', SMPP_URL: centre.url, PUBLIC_URL: 'https://palaute.example.fi', SMS_SENDER: '17777', BUDGET_SMS_PER_NUMBER: '0', BUDGET_SMS_IN_ALL: '0' })
  let app = begin()
  try {
    const waiting = new Set(Array.from({ length: 60 }, (_, at) => `+3584012345${10 + at}`))
    for (let kills = 2; waiting.size; kills--) {
      await app.listening()
      await until('the line is open', () => centre.isBound())
      const killed = kills > 0 ? pause(150).then(() => app.kill('SIGKILL')) : null
      for (const from of waiting) if (await centre.write('PALAUTE Kukaan ei tullut.', { source_addr: from.slice(1) }) === 0) waiting.delete(from)
      await killed
      if (!killed) break
      await app.ended
      app = begin()
    }
    assert.deepEqual([...waiting], [])
    await until('all receipts went', () => new Set(centre.taken.map(({ to }) => to)).size === 60, 60)
    const { host, port, user } = embeddedServer(dataDir)
    const client = new pg.Client({ host, port, user, database: 'vastakaiku' })
    await client.connect()
    const { rows } = await client.query(`select count(*)::int as cases from feedback_case where channel = 'sms'`)
    await client.end()
    assert.deepEqual(rows, [{ cases: 60 }])
  } finally {
    app.kill('SIGTERM')
    await app.ended
    await centre.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
