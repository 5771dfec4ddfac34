// Some hundred requests after the description, and beside it: every answer is one that is described. The same in every run; others, and many more, in
// test/long/api.test.ts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fuzzing } from '../../test/api-fuzz.ts'
import { apiThere } from '../../test/api-there.ts'
import { operations } from './routes.ts'

let server: Awaited<ReturnType<typeof apiThere>>
before(async () => { server = await apiThere() })
after(() => server.close())

test('whatever is sent to an operation, its answer is one that is described, and no fault of ours', async () => {
  const fuzz = await fuzzing(server.url, server.there)
  assert.deepEqual(fuzz.operations.toSorted(), operations.map(({ id }) => id).toSorted())
  const seen = await fuzz.run({ runs: 20, seed: 84 })
  assert.deepEqual(server.logged, [])
  const statuses = new Set([...seen.values()].flatMap((one) => [...one]))
  for (const status of [200, 201, 304, 400, 401, 404, 406, 422]) assert.ok(statuses.has(status), `nothing was answered ${status}`)
})
