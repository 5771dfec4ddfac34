import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from './database.ts'
import { generateSchema } from './schema.ts'

test('the types of the tables are those of a freshly migrated database', async () => {
  const database = await testDatabase()
  const { ok, said } = generateSchema(database.server, { verify: true })
  await database.close()
  assert.ok(ok, `${said}\nrun npm run schema`)
})
