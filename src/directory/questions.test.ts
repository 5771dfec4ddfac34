import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { world, type World } from '../../test/builders.ts'
import { transact } from '../db/db.ts'
import { guidingQuestions, questionsById, replaceQuestions } from './questions.sql.ts'

let testing: TestDatabase
let w: World
before(async () => {
  testing = await testDatabase()
  w = await world(testing.db)
})
after(() => testing.close())

const asked = (fi: string) => ({ question: { fi }, hint: null })
const replace = (serviceLineId: string | null, ...questions: { question: { fi: string }; hint: { fi: string } | null }[]) =>
  transact(testing.db, (tx) => replaceQuestions(tx, { kind: 'thanks', serviceLineId, questions }, { now: wednesday }))
const now = (serviceLineId: string | null) => guidingQuestions(testing.db, { kind: 'thanks', serviceLineId })
const words = async (serviceLineId: string | null) => (await now(serviceLineId)).map(({ question }) => question.fi)

test('a line without questions of its own is asked the common ones, kind by kind', async () => {
  await replace(null, asked('Mikä oli hyvää?'), asked('Kuka auttoi?'))
  assert.deepEqual(await words(w.lineId), ['Mikä oli hyvää?', 'Kuka auttoi?'])
  await replace(w.lineId, asked('Mikä kotihoidossa oli hyvää?'), asked('Mitä jatketaan?'))
  assert.deepEqual(await words(w.lineId), ['Mikä kotihoidossa oli hyvää?', 'Mitä jatketaan?'])
  assert.deepEqual(await words(null), ['Mikä oli hyvää?', 'Kuka auttoi?'])
  const all = await guidingQuestions(testing.db, { serviceLineId: w.lineId })
  assert.deepEqual(all.filter(({ kind }) => kind === 'criticism').map(({ id }) => id), [w.questionId])
  assert.equal(all.length, 3)
})

test('an altered question ends and a new one begins; one that only moved stays itself', async () => {
  await replace(null, asked('Yksi'), asked('Kaksi'))
  const [one, two] = await now(null)
  await replace(null, asked('Kaksi'), asked('Yksi, toisin'))
  const [first, second] = await now(null)
  assert.equal(first?.id, two?.id)
  assert.notEqual(second?.id, one?.id)
  assert.equal((await questionsById(testing.db, [one!.id]))[0]?.question.fi, 'Yksi')
})

test('another help text makes another question', async () => {
  await replace(null, asked('Yksi'), asked('Kaksi'))
  const [before] = await now(null)
  await replace(null, { ...asked('Yksi'), hint: { fi: 'Vaikka lyhyesti.' } }, asked('Kaksi'))
  const [after] = await now(null)
  assert.notEqual(after?.id, before?.id)
})

test('a line that gives up its own questions is asked the common ones again', async () => {
  await replace(null, asked('Yhteinen'), asked('Toinen'))
  await replace(w.lineId, asked('Oma'), asked('Toinen oma'))
  await replace(w.lineId)
  assert.deepEqual(await words(w.lineId), ['Yhteinen', 'Toinen'])
})

test('two who save at once do not add up', async () => {
  await Promise.all(Array.from({ length: 4 }, (_, n) => replace(w.lineId, asked(`A${n}`), asked(`B${n}`))))
  assert.equal((await now(w.lineId)).length, 2)
})

test('an unknown line is asked the common ones', async () => {
  assert.deepEqual(await words('nonsense'), await words(null))
})
