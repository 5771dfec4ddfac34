// Thousands of requests to every operation of the API, after its description and beside it: none is a fault, and every answer is one that is described.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fuzzing } from '../api-fuzz.ts'
import { apiThere } from '../api-there.ts'

let server: Awaited<ReturnType<typeof apiThere>>
before(async () => { server = await apiThere() })
after(() => server.close())

test('over many requests every operation succeeds and refuses as it is described', async () => {
  const fuzz = await fuzzing(server.url, server.there)
  const seen = await fuzz.run({ runs: 300 })
  assert.deepEqual(server.logged, [])
  for (const [id, statuses] of seen) {
    console.log(`${id}: ${[...statuses].sort().join(' ')}`)
    assert.ok(statuses.size > 1, id)
  }
  const succeeds = [...seen].filter(([, statuses]) => [...statuses].some((status) => status < 300)).map(([id]) => id)
  assert.deepEqual([...seen.keys()].filter((id) => !succeeds.includes(id)).sort(), ['attach', 'lookUpSlip', 'respond', 'signToken', 'takeBackAttachment', 'tellRelationshipChanges'], 'what needs a picture, a slip, a question or a unit by name')
})
