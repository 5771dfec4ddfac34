// Which quotes of surveys stand under a theme of the list: those that the results of the survey show themselves, and no other.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aQuotedRound } from '../../../test/quotes.ts'
import { transact } from '../../db/db.ts'
import { textsOfRound } from '../../surveys/results/texts.ts'
import { listTheme, sortText } from '../../surveys/results/themes.sql.ts'
import { noteResultsShown } from '../../surveys/rounds/follow.sql.ts'
import { surveyQuotes } from './words.sql.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

test('once its theme has fewer texts than are ever shown, a quote is gone here as it is from the results', async () => {
  const { db, context: { keys } } = database
  const it = await aQuotedRound(database, { by: w.supervisorId, unitId: w.unitId, yes: ['Jonotin kauan.', 'Linja oli poikki.', 'Soitin monta kertaa.', 'Vastaus tuli.', 'Ruuhkaa oli.'] })
  const { id: listed } = await db.insertInto('theme').values({ name: { fi: 'Odotus' }, made_on: '2026-01-01' }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('survey_quote').values({
    text_id: it.textOf('Jonotin').id, theme_id: it.themeId, state: 'shown', number: 1, language: 'fi', words: 'Jonotin kauan.', ciphertext: Buffer.from('x'), key_version: 1,
    prepared_by: w.supervisorId, checked_by: w.coordinatorId, state_on: '2026-09-20',
  }).execute()
  const told = async () => (await surveyQuotes(db, { from: '2026-09-01', until: '2027-01-01', serviceLineId: null, unitId: w.unitId })).map(({ listedId, words }) => [listedId, words])
  await transact(db, async (tx) => {
    await listTheme(tx, it.themeId, listed)
    await noteResultsShown(tx, it.roundId, '2026-09-20')
  })
  assert.deepEqual(await told(), [[listed, 'Jonotin kauan.']])
  await transact(db, async (tx) => {
    for (const { id } of (await textsOfRound(tx, keys, it.roundId, { few: false })).filter(({ id }) => id !== it.textOf('Jonotin').id).slice(3)) await sortText(tx, id, [])
  })
  assert.deepEqual(await told(), [])
})
