// Several of the staff answer one case at the same moment, and there are more of them than connections to the database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { naming } from './named.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let cookies: string[]

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  cookies = []
  for (const id of [w.workerId, w.supervisorId, w.coordinatorId]) cookies.push(await it.app.signIn(id))
})
after(() => database.close())

test('of two dozen answers sent at once one goes; every other writer sees it, has kept their text, and can then send', async () => {
  const receipt = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  const path = `/desk/cases/${id}`
  assert.ok(database.pool.options.max! < 24)
  const sent = await Promise.all(Array.from({ length: 24 }, async (_, n) => {
    const [cookie, text] = [cookies[n % 3]!, `Vastaus numero ${n}.`]
    return { cookie, text, answer: await it.app.post(path, { seen: '1', purpose: 'answer', came: 'changed', text }, cookie) }
  }))
  const first = sent.filter(({ answer }) => answer.status === 303)
  assert.deepEqual([first.length, first[0]?.answer.location], [1, `${path}?done=answer`])
  const others = sent.filter((one) => one !== first[0])
  for (const { answer, text } of others) {
    assert.equal(answer.status, 409)
    assert.ok(answer.text.includes(first[0]!.text), 'the first answer is shown')
    assert.equal(textIn(answer.text, 'text'), text)
    assert.match(answer.text, /name="purpose" value="answer"[^>]*checked|checked[^>]*name="purpose" value="answer"/)
  }
  const [second] = others
  const again = { seen: fieldValue(second!.answer.text, 'seen'), purpose: 'answer', came: 'changed', text: textIn(second!.answer.text, 'text') }
  assert.equal((await it.app.post(path, again, second!.cookie)).status, 303)
  const page = await it.openWith(receipt)
  assert.ok(page.text.indexOf(first[0]!.text) < page.text.indexOf(second!.text) && page.text.includes(first[0]!.text), 'the giver reads both, in order')
  const turns = await naming(database.db, [id], (tx) => tx.selectFrom('body').select('number').where('case_id', '=', id).orderBy('number').execute())
  assert.deepEqual(turns.map(({ number }) => number), [1, 2, 3])
})
