// The summary of the demonstration council's first season leads from what was said, by what was tried and promised, to what came of it: twice, in Finnish and in Swedish.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chainsOf } from '../src/council/summary/chain.ts'
import { countSentences, documentOf } from '../src/council/summary/document.ts'
import { spansOf, readSummary, storedSummary } from '../src/council/summary/read-summary.ts'
import { findPanel } from '../src/council/panels.sql.ts'
import { transact } from '../src/db/db.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import { texts } from '../src/text/texts.ts'
import { world } from '../test/builders.ts'
import { aPanel } from '../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../test/database.ts'
import { improving } from '../test/improvements.ts'
import { loadCouncilChains } from './council-chains.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('two remarks were tried, promised and done, and the text for the paper says so in both languages', async () => {
  const { db, context: { keys } } = database
  const w = await world(db)
  const it = improving(database, w)
  const panel = await aPanel(db, { by: w.coordinatorId })
  const ago = (days: number) => daysAfter(dayOf(wednesday), -days)
  const at = (days: number) => new Date(wednesday.getTime() - days * 86_400_000)
  for (const [fi, sv, made] of [['Tavalliset lomakkeet saa mukaan neuvonnasta', 'De vanligaste blanketterna finns i rådgivningen', 250], ['Kerromme etukäteen, kun työntekijäsi vaihtuu', 'Vi berättar på förhand när din socialarbetare byts', 58]] as const) {
    const id = await it.make({ title: { fi, sv }, dueOn: ago(5) }, { now: at(made) })
    await it.show(id, { now: at(made) })
    await it.go(id, ['decided', 'done'], { now: at(12) })
  }
  await transact(db, (tx) => loadCouncilChains(tx, { panelId: panel.id, beforeId: panel.meetingId, unitIds: [w.unitId, w.otherUnitId], coordinatorId: w.coordinatorId, leadId: panel.people.secretary, place: 'Kipinä', keys, now: wednesday }))
  const span = (await spansOf(db, panel.id)).seasons.find(({ name }) => name === 'Ensimmäinen kausi')!
  const [whose, { stored, draft }] = [(await findPanel(db, panel.id, dayOf(wednesday)))!, await storedSummary({ db, keys }, panel.id, span)]
  const told = await readSummary({ db, keys, today: dayOf(wednesday) }, whose, span, draft)
  assert.deepEqual(chainsOf(told.traces).map((chain) => chain.map(({ kind, standing }) => `${kind} ${standing}`)), [['trial done', 'improvement done'], ['trial done', 'improvement done']])
  assert.deepEqual(told.others.filter(({ kind }) => kind === 'trial'), [], 'they stand in their chains')
  assert.deepEqual(countSentences(told, { t: texts.fi, language: 'fi' })[1], 'Raadilta lähti eteenpäin 2 asiaa. Niistä 2 on tehty.')
  for (const language of ['fi', 'sv'] as const) {
    const { items } = documentOf(told, { t: texts[language], language, organisation: 'O', madeOn: dayOf(wednesday), address: null }).sections.find(({ id }) => id === 'traces')!
    assert.equal(items!.length, 2)
    for (const item of items!) assert.ok(item.title.includes(' → ') && item.paragraphs.length >= 3, JSON.stringify(item))
    const news = stored!.stood!.news![language]
    for (const name of language === 'fi' ? ['Muistilista neuvontaan', 'Kerromme etukäteen', 'Tämä on tehty.', 'Raati päätti'] : ['Minneslista för rådgivningen', 'Minneslista när den anställda byts', 'Vi berättar på förhand', 'Det här är gjort.', 'Rådet beslutade']) assert.ok(news.includes(name), `${name}: ${news}`)
  }
  assert.ok(!stored!.stood!.news!.sv.includes('Neuvonnasta'), 'what was said is in Finnish alone')
})
