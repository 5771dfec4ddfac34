// What is left open is never lost between meetings, and what is closed never comes back: whatever is done with points over three meetings.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { usualSections, type Meeting, type PointState } from '../meeting.ts'
import { addMeeting, addSections, findMeeting, meetingBefore, sectionsOf } from '../meetings.sql.ts'
import { addPanel, addSeason } from '../panels.sql.ts'
import { openPoint, pointsOf } from '../points.ts'
import { sealedIdeas, takeUpIdea } from '../points.sql.ts'
import { meetingAfter } from './amendments.sql.ts'
import { amend } from './approve.ts'
import { goThrough, recapOf, waitingFor } from './recap.ts'
import { bringPointBack, removePoint, savePoint } from './save-point.ts'

let database: TestDatabase
let by: string
before(async () => {
  database = await testDatabase()
  by = (await world(database.db)).coordinatorId
})
after(() => database.close())

const days = ['2026-09-16', '2026-10-14', '2026-11-18', '2026-11-18'] as const

/** A council with four meetings, the last two of which are on one day. */
async function council() {
  const { db } = database
  return transact(db, async (tx) => {
    const panelId = await addPanel(tx, { name: { fi: 'Raati' }, purpose: { fi: 'Kaikille.' }, joining: null, language: 'fi' }, { by, on: '2026-08-01' })
    const seasonId = await addSeason(tx, panelId, { name: 'Syksy', fromOn: '2026-08-01', untilOn: '2026-12-31', perspective: null })
    const meetings: Meeting[] = []
    for (const [n, heldOn] of days.entries()) {
      const id = await addMeeting(tx, seasonId, { theme: null, heldOn, fromMinute: 600 + n, untilMinute: 660, where: null, chair: null, secretary: null }, { by, on: '2026-08-01' })
      await addSections(tx, id, usualSections(texts.fi))
      await tx.updateTable('panel_meeting').set({ begun_on: heldOn }).where('id', '=', id).execute()
      meetings.push((await findMeeting(tx, panelId, id))!)
    }
    return { panelId, meetings }
  })
}

/** `pick`: which of those that it can be done with. */
type Step = { does: 'write' | 'say' | 'carry' | 'settle' | 'remove' | 'back' | 'strike' | 'take'; pick: number; state: PointState }
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('write', 'write', 'write', 'say', 'carry', 'carry', 'settle', 'remove', 'back', 'strike', 'take'), pick: fc.nat(20), state: fc.constantFrom('open', 'open', 'idea', 'said', 'settled'),
})
/** What was said of one matter at which meeting, and what it goes on from there. */
type Node = { id: string; at: number; state: PointState; from: Node | null; matter: string }

const isOpen = ({ state }: Node): boolean => state === 'open' || state === 'idea'

async function walk(meetings: Step[][]): Promise<void> {
  const { db, context: { keys } } = database
  const now = new Date('2026-11-18T12:00:00Z')
  const { panelId, meetings: held } = await council()
  let nodes: Node[] = []
  let away: Node[] = []
  let matters = 0
  const goesOn = (node: Node) => nodes.some(({ from }) => from === node)
  for (const [at, steps] of [...meetings, []].entries()) {
    const meeting = held[at]!
    const where = { panelId, meetingId: meeting.id }
    const sectionId = (await sectionsOf(db, meeting.id))[3]!.id
    const waiting = () => nodes.filter((node) => node.at < at && isOpen(node) && !goesOn(node))
    const check = async () => {
      assert.deepEqual((await waitingFor(db, keys, panelId, meeting)).map(({ words, state }) => `${words} ${state}`).sort(), waiting().map(({ matter, state }) => `${matter} ${state}`).sort())
      assert.deepEqual((await sealedIdeas(db, panelId)).map((one) => openPoint(keys, one.meetingId, one).words).sort(), nodes.filter((node) => node.state === 'idea' && !goesOn(node)).map(({ matter }) => matter).sort())
    }
    await check()
    for (const { does, pick, state } of steps) {
      const here = nodes.filter((node) => node.at === at)
      const one = (of: Node[]): Node | undefined => of[pick % of.length]
      if (does === 'write') {
        const node: Node = { id: crypto.randomUUID(), at, state, from: null, matter: `Asia ${++matters}` }
        assert.equal((await transact(db, (tx) => savePoint(tx, where, { id: node.id, sectionId, headingId: null, words: node.matter, version: 0, state }, { keys, now }))).is, 'saved')
        nodes.push(node)
      }
      const versionOf = async (node: Node) => (await pointsOf(db, keys, held[node.at]!.id)).find(({ id }) => id === node.id)!.version
      const own = one(here)
      if (does === 'say' && own) {
        assert.equal((await transact(db, async (tx) => savePoint(tx, where, { id: own.id, sectionId, headingId: null, words: own.matter, version: await versionOf(own), state }, { keys, now }))).is, 'saved')
        own.state = state
      }
      const left = one(waiting())
      if ((does === 'carry' || does === 'settle') && left) {
        assert.equal(await transact(db, async (tx) => goThrough(tx, where, { id: left.id, step: does, version: await versionOf(left) }, { keys, now })), 'done')
        if (does === 'settle') left.state = 'settled'
        else {
          const id = (await pointsOf(db, keys, meeting.id)).find(({ carriedFromId }) => carriedFromId === left.id)!.id
          away = away.filter((node) => node.id !== id)
          nodes.push({ id, at, state: left.state, from: left, matter: left.matter })
        }
      }
      if (does === 'remove' && own) {
        assert.equal((await removePoint(db, where, { id: own.id, version: await versionOf(own) }, { keys })).is, 'saved')
        nodes = nodes.filter((node) => node !== own)
        away.push(own)
      }
      const gone = one(away.filter((node) => node.at === at))
      if (does === 'back' && gone) {
        assert.equal((await transact(db, (tx) => bringPointBack(tx, where, gone.id))).is, 'saved')
        away = away.filter((node) => node !== gone)
        nodes.push(gone)
      }
      const struck = one(nodes.filter((node) => node.at < at && !goesOn(node)))
      if (does === 'strike' && struck) {
        assert.equal(await amend(db, { panelId, meetingId: held[struck.at]!.id }, { id: crypto.randomUUID(), point: { id: struck.id, version: await versionOf(struck) }, sectionId, headingId: null, words: '', why: 'Sitä ei sanottu.' }, { keys, now }), 'done')
        nodes = nodes.filter((node) => node !== struck)
        for (const node of away) if (node.from === struck) node.from = null
      }
      const first = one(nodes.filter(({ from }) => from === null))
      if (does === 'take' && first) {
        const last = (node: Node): Node => { const next = nodes.find(({ from }) => from === node); return next ? last(next) : node }
        const idea = last(first)
        assert.equal(await transact(db, (tx) => takeUpIdea(tx, first.id)), idea.state === 'idea')
        if (idea.state === 'idea') idea.state = 'open'
      }
      await check()
    }
    await db.updateTable('panel_meeting').set({ written_on: meeting.heldOn }).where('id', '=', meeting.id).execute()
  }
}

const write = (state: PointState): Step => ({ does: 'write', pick: 0, state })
const then = (does: Step['does'], state: PointState = 'said'): Step => ({ does, pick: 0, state })

test('over three meetings no point that is open is lost from the next recap, and none that is closed is in it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 2, maxLength: 5 }), { minLength: 3, maxLength: 3 }), walk), { numRuns: 10, examples: [
    [[[write('open'), write('idea'), write('said')], [then('carry'), then('carry')], [then('settle'), then('carry')]]],
    // An idea that was carried on is done with where it stands now.
    [[[write('idea')], [then('carry')], [then('settle')]]],
    // Carried, taken away, carried once more: it is there once.
    [[[write('open')], [then('carry'), then('remove'), then('carry'), then('back')], []]],
    // What it went on from is struck, and then it is brought back.
    [[[write('open')], [then('carry'), then('remove'), then('strike'), then('back')], []]],
    [[[write('open')], [then('carry'), then('remove'), then('settle'), then('back')], [then('take')]]],
  ] })
})

test('of two meetings of one day the second approves the memo of the first, and is told of every memo that is not approved', async () => {
  const { db, context: { keys } } = database
  const { panelId, meetings } = await council()
  const [first, , third, fourth] = meetings as [Meeting, Meeting, Meeting, Meeting]
  assert.deepEqual([(await meetingAfter(db, third))?.id, await meetingAfter(db, fourth), (await meetingBefore(db, fourth))?.id], [fourth.id, null, third.id])
  await db.updateTable('panel_meeting').set({ written_on: '2026-09-16', approved_on: '2026-10-14', approved_in_id: third.id }).where('id', '=', first.id).execute()
  const { parts } = await recapOf(db, { panel: { id: panelId, language: 'fi' }, meeting: fourth, keys, language: 'fi', now: new Date('2026-11-18T12:00:00Z') })
  assert.deepEqual(parts.map(({ title }) => title), ['3. tapaamisen muistio, 18.11.2026', '2. tapaamisen muistio, 14.10.2026'])
})
