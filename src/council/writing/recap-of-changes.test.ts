// What a meeting is told of promises: all that are open, with their day, what is late first; of what is over only what the last meeting has not heard.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact } from '../../db/db.ts'
import { actor, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { improving } from '../../../test/improvements.ts'
import { texts } from '../../text/texts.ts'
import { addPoint } from '../points.ts'
import { refuseProposal, tookImprovement } from '../changes/answer.ts'
import { changesOf } from '../changes/changes.ts'
import { sendOn } from '../changes/send-on.ts'
import { changesForRecap, promisesForRecap } from './recap-of-changes.ts'

const { panelChanges: { list, standings } } = texts.fi
let database: TestDatabase, w: World, it: ReturnType<typeof improving>, panel: Awaited<ReturnType<typeof aPanel>>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
  panel = await aPanel(database.db, { by: w.coordinatorId })
})
after(() => database.close())

const by = () => ({ actor: actor(w.coordinatorId, 'coordinator'), now: new Date('2026-09-17T09:00:00Z'), keys: database.context.keys })
let place = 0
async function said(words: string, kind: 'improvement' | 'note' = 'improvement'): Promise<string> {
  const [pointId, keys] = [crypto.randomUUID(), database.context.keys]
  return transact(database.db, async (tx) => {
    await addPoint(tx, keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: ++place, words })
    return sendOn(tx, keys, { panelId: panel.id, meetingId: panel.meetingId, pointId, kind, words }, new Date('2026-09-16T09:00:00Z'))
  })
}
async function promised(words: string, dueOn: string): Promise<string> {
  const [id, improvementId] = [await said(words), await it.make({ dueOn })]
  await transact(database.db, (tx) => tookImprovement(tx, { id, improvementId }, by()))
  return improvementId
}
const about = async (since: string | null) => {
  const today = '2026-11-02'
  return { panelId: panel.id, language: 'fi' as const, today, since, changes: await changesOf({ db: database.db, keys: database.context.keys, today }, panel.id) }
}

test('of what the council said: late, waiting, by the day; what is over is told once, and what is open each time', async () => {
  await promised('Ovi on raskas.', '2026-12-01')
  await promised('Valo ei syty.', '2026-10-01')
  await promised('Piha on liukas.', '2026-11-15')
  await said('Kello on väärässä.', 'note')
  const refused = await said('Kahvia kaikille.', 'note')
  await transact(database.db, (tx) => refuseProposal(tx, { id: refused, why: 'Rahaa ei ole.' }, by()))
  const all = changesForRecap(await about(null))
  assert.deepEqual(all.map(({ words }) => words.split('. ')[0]), ['Valo ei syty', 'Kello on väärässä', 'Piha on liukas', 'Ovi on raskas', 'Kahvia kaikille'])
  assert.equal(all[0]!.words, `Valo ei syty. ${standings.working}. ${list.late.replace('.', '')}. Luvattu viimeistään 1.10.2026`)
  assert.ok(all[2]!.words.endsWith('Luvattu viimeistään 15.11.2026') && all[1]!.words.endsWith('Lähetetty 16.9.2026') && all[4]!.words.endsWith('Rahaa ei ole.'))
  assert.match(all[0]!.href, /\/changes\?came=([0-9a-f-]{36})#came-\1$/)
  // Nothing moved since, and what is open stands there all the same.
  assert.deepEqual(changesForRecap(await about('2026-10-20')).length, 4)
})

test('of what everybody was promised: only what everybody reads, what is late first, and nothing twice that the council brought about itself', async () => {
  const own = await promised('Ramppi puuttuu.', '2026-10-05')
  const [late, later, moved, hidden] = [await it.make({ title: { fi: 'Kello korjataan' }, dueOn: '2026-10-20' }), await it.make({ title: { fi: 'Penkit hankitaan' }, dueOn: '2026-10-01' }), await it.make({ title: { fi: 'Ovi vaihdetaan' }, dueOn: '2026-12-20' }), await it.make({ title: { fi: 'Ei vielä julki' }, dueOn: '2026-10-02' })]
  for (const id of [own, late, later, moved]) await it.show(id)
  const lines = await promisesForRecap(database.db, await about('2026-09-01'))
  assert.deepEqual(lines.map(({ words }) => words.split('. ')[0]), ['Penkit hankitaan', 'Kello korjataan', 'Ovi vaihdetaan'])
  assert.ok(lines[0]!.words.includes(list.late.replace('.', '')) && lines[0]!.words.endsWith('Luvattu viimeistään 1.10.2026') && !JSON.stringify(lines).includes(hidden))
  assert.deepEqual((await promisesForRecap(database.db, await about('2026-10-20'))).map(({ words }) => words.split('. ')[0]), ['Penkit hankitaan', 'Kello korjataan'])
})
