import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../test/app.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { kinds } from '../feedback/case.ts'
import { makeOrganisation } from './make-organisation.ts'
import { guidingQuestions } from './questions.sql.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('a new organisation, made by three processes at once, asks two to four questions about every kind, each once and in three languages', async () => {
  await Promise.all([1, 2, 3].map(() => transact(database.db, (tx) => makeOrganisation(tx, { now: wednesday }))))
  for (const kind of kinds) {
    const asked = await guidingQuestions(database.db, { kind, serviceLineId: null })
    assert.ok(asked.length >= 2 && asked.length <= 4, `${kind}: ${asked.length}`)
    for (const { question } of asked) assert.deepEqual(Object.keys(question).sort(), ['en', 'fi', 'sv'])
  }
  const form = (await testApp(database).get('/sv/respons/ny?kind=criticism')).text
  assert.match(form, /Vad hände\?/)
  assert.ok(fieldValue(form, 'token'))
})
