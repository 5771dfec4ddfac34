// Files for everybody are made one after another, with room for pages between them, and nobody takes all of the turns.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase } from '../../test/database.ts'
import { to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { Busy, turns } from './in-turn.ts'

/** What is made once it is let, and what became of it. */
function slow() {
  let begun = false
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return { isBegun: () => begun, make: () => { begun = true; return promise }, resolve, reject }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('one is made after another, in the order in which they were asked for, also after one that fails', async () => {
  const take = turns()
  const [first, second, third] = [slow(), slow(), slow()]
  const made = [take('a', first.make), take('b', second.make), take('c', third.make)]
  await soon()
  assert.deepEqual([first, second, third].map((one) => one.isBegun()), [true, false, false])
  first.reject(new Error('no paper'))
  await assert.rejects(made[0]!, /no paper/)
  second.resolve('second')
  third.resolve('third')
  assert.deepEqual(await Promise.all(made.slice(1)), ['second', 'third'])
})

test('after one that took long the process is as long free before the next', async () => {
  const take = turns()
  const [first, second] = [slow(), slow()]
  const made = [take('a', first.make), take('b', second.make)]
  await new Promise((resolve) => setTimeout(resolve, 300))
  first.resolve('first')
  assert.equal(await made[0], 'first', 'whoever asked for it does not wait for that')
  await soon()
  assert.equal(second.isBegun(), false)
  second.resolve('second')
  assert.equal(await made[1], 'second')
})

test('from one address four are asked for at once and no fifth; others go on, until as many wait as may', async () => {
  const take = turns()
  const first = slow()
  const all = [take('a', first.make), ...Array.from({ length: 3 }, () => take('a', () => Promise.resolve('more')))]
  await assert.rejects(take('a', () => Promise.resolve('fifth')), Busy)
  for (const from of ['b', 'c', 'd', 'e', 'f']) for (let n = 0; n < 4; n++) all.push(take(from, () => Promise.resolve(from)))
  await assert.rejects(take('g', () => Promise.resolve('too many')), Busy)
  first.resolve('first')
  assert.equal((await Promise.all(all)).length, 24)
  assert.equal(await take('a', () => Promise.resolve('again')), 'again', 'nothing of it is remembered')
})

test('whoever asks for more than their turns is told to come again in ten seconds, while pages go on', async () => {
  const database = await testDatabase()
  try {
    await world(database.db)
    const app = testApp(database)
    const files = Array.from({ length: 7 }, () => app.request(to('statisticsFile', 'fi', {}, { form: 'pdf' })))
    const page = await app.get(to('privacy', 'fi'))
    assert.equal(page.status, 200)
    const answers = await Promise.all(files)
    assert.deepEqual(answers.map(({ status }) => status).sort(), [404, 404, 404, 404, 429, 429, 429], 'of nothing that is published there is no file')
    const busy = answers.find(({ status }) => status === 429)!
    assert.equal(busy.headers.get('retry-after'), '10')
    assert.ok(busy.text.includes(texts.fi.errors[429].text))
  } finally {
    await database.close()
  }
})
