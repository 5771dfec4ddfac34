// What the pages of a council ask of the database does not grow with what the council has gathered: each asks as often for many rows as for few.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { oneMoreOfAll } from '../../test/many-of-a-council.ts'
import { listening, type Asked } from '../../test/statements.ts'
import { aWholeCouncil, type Who, type WholeCouncil } from '../../test/whole-council.ts'
import { meetingPath, panelPath, pointPath, proposalPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { desk, to } from '../paths.ts'
import { closeOverdue } from './homework/sweeps.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, of: WholeCouncil, asked: Asked, it: ReturnType<typeof improving>
let made = 0

before(async () => {
  database = await testDatabase()
  asked = listening(database)
  app = testApp(database)
  w = await world(database.db)
  it = improving(database, w)
  of = await aWholeCouncil(database, { w, app })
  await manyMore(3)
})
after(() => database.close())

async function manyMore(until: number): Promise<void> {
  while (made < until) await oneMoreOfAll(database, { of, it }, ++made)
}

function pages(): [name: string, path: string, who?: Who][] {
  const panel = (rest = '') => panelPath(of.id, rest)
  const meeting = (id: string, rest: string) => meetingPath(of.id, id, rest)
  const publicNames = { panel: of.id }
  return [
    ['councils', desk.panels, 'coordinator'], ['council', panel(), 'secretary'], ['season', panel('/season'), 'member'], ['members', panel('/members'), 'secretary'],
    ['meeting', meeting(of.meetingId, ''), 'member'], ['agenda', meeting(of.dated.id, '/agenda'), 'secretary'], ['memo', meeting(of.meetingId, '/write'), 'secretary'], ['approval', meeting(of.written.id, '/approval'), 'secretary'],
    ['minutes', meeting(of.approved.id, '/minutes'), 'secretary'], ['look', meeting(of.approved.id, '/minutes/look'), 'secretary'], ['preview', meeting(of.approved.id, '/minutes/preview'), 'secretary'],
    ['changes', panel('/changes'), 'member'], ['point', pointPath(of.id, of.meetingId, of.points.on), 'secretary'], ['proposals', proposalPath(), 'coordinator'],
    ['thoughts', panel('/thoughts'), 'secretary'], ['summaries', panel('/summary'), 'member'], ['summary of a year', panel('/summary/2026'), 'secretary'], ['summary of a season', panel(`/summary/${of.seasonId}`), 'secretary'],
    ['homework', panel('/homework'), 'chair'], ['one homework', panel(`/homework/${of.homework}`), 'secretary'], ['research', panel('/research'), 'chair'], ['one research', panel(`/research/${of.request}`), 'secretary'],
    ['letters', panel('/letters'), 'secretary'], ['public councils', to('councils', 'fi')], ['public council', to('council', 'fi', publicNames)], ['feed', to('councilsAtom', 'fi')], ['letter', to('councilLetter', 'fi', publicNames)],
  ]
}

async function counts(): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const [name, path, who] of pages()) {
    const statements = await asked(async () => assert.equal((await app.get(path, who && of.cookies[who])).status, 200, name))
    found.set(name, statements.length)
  }
  return found
}

test('every page of a council asks as often for fifteen of everything as for three', async () => {
  await counts()
  const few = await counts()
  await manyMore(15)
  const many = await counts()
  assert.deepEqual(Object.fromEntries(many), Object.fromEntries(few))
})

test('homework that is over is closed in as many statements however much there is', async () => {
  const closing = () => asked(() => transact(database.db, (tx) => closeOverdue(tx, database.context.keys, new Date('2026-10-15T09:00:00Z'))))
  const open = () => database.db.updateTable('homework').set({ closed_on: null }).execute()
  await open()
  const few = (await closing()).length
  await manyMore(made + 3)
  await open()
  assert.equal((await closing()).length, few)
  assert.deepEqual(await database.db.selectFrom('homework').select('id').where('closed_on', 'is', null).execute(), [])
})
