// Whatever is done to a case, in whatever order, by whomever: nothing closes it that nobody has answered.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact } from '../db/db.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import type { Receipt } from '../privacy/receipt.ts'
import { answer, type Answer } from './answer.ts'
import { asideOf } from './aside/aside.sql.ts'
import { bringBack, decideAside, sayMeant, setAside } from './aside/set-aside.ts'
import { bodiesOf, findCase } from './cases.sql.ts'
import { close } from './close.ts'
import { doOne } from './finding/several.ts'
import { handBack } from './hand-back.ts'
import { hear } from './hear.ts'
import { remind } from './remind.ts'
import { reply } from './reply.ts'
import { reroute } from './reroute.ts'
import { closeSilent } from './time.sql.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
})
after(() => database.close())

/** The same walk for the same seed. */
function chooser(seed: number) {
  let state = seed * 2_654_435_761 % 2_147_483_647 || 1
  return (n: number) => (state = state * 16_807 % 2_147_483_647) % n
}

async function receiptOf(kind: string): Promise<{ id: string; receipt: Receipt }> {
  const it = giver(database)
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, kind })
  const read = readReceipt(await it.receiptOf(sent.location))
  assert.ok(read.ok)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('state', '=', 'waiting-for-handler')
    .where((e) => e.not(e.exists(e.selectFrom('event').select('event.id').whereRef('event.case_id', '=', 'feedback_case.id').where('event.number', '>', 1))))
    .orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { id, receipt: read.receipt }
}

/** One step of a walk, by somebody who is entitled to it or not; most are refused at times. */
async function step(random: (n: number) => number, { id, receipt, now }: { id: string; receipt: Receipt; now: Date }): Promise<string> {
  const { db, context: { keys } } = database
  const who = [actor(w.workerId, 'worker', w.unitId), actor(w.supervisorId, 'supervisor', w.unitId), actor(w.coordinatorId, 'coordinator')][random(3)]!
  const turns = (await bodiesOf(db, id)).length
  const turnsSeen = random(5) === 0 ? turns - 1 : turns
  const write = (given: Pick<Answer, 'purpose' | 'cameOf'>) =>
    transact(db, (tx) => answer(tx, { caseId: id, text: `Vastaus ${turns}.`, turnsSeen, ...given }, { actor: who, now, keys }))
  const days = (n: number) => new Date(+now - n * 86_400_000)
  const steps: [string, () => Promise<unknown>][] = [
    ['answer', () => write({ purpose: 'answer', cameOf: { is: 'planned' } })],
    ['answer without what came of it', () => write({ purpose: 'answer' })],
    ['ask back', () => write({ purpose: 'question-back' })],
    ['interim', () => write({ purpose: 'interim' })],
    ['close', () => transact(db, (tx) => close(tx, { caseId: id }, { actor: who, now }))],
    ['close several', () => transact(db, (tx) => doOne(tx, id, { act: 'close' }, { actor: who, now, keys }))],
    ['heard', () => transact(db, (tx) => hear(tx, { receipt, heard: true, turnsSeen }, { now, keys }))],
    ['not heard', () => transact(db, (tx) => hear(tx, { receipt, heard: false, turnsSeen, word: { text: 'Ei riittänyt.', token: crypto.randomUUID() } }, { now, keys }))],
    ['reply', () => transact(db, (tx) => reply(tx, { receipt, text: `Vielä ${turns}.`, token: crypto.randomUUID() }, { now, keys }))],
    ['reroute', () => transact(db, (tx) => reroute(tx, { caseId: id, serviceLineId: null, serviceId: w.serviceId, unitId: random(2) ? w.unitId : null }, { actor: who, now }))],
    ['silence', () => transact(db, (tx) => closeSilent(tx, days(random(3) * 20), now))],
    ['hand back', () => transact(db, (tx) => handBack(tx, { silentSince: days(random(3) * 7) }, { now }))],
    ['set aside', () => transact(db, (tx) => setAside(tx, { caseId: id, because: 'mash' }, { actor: who, now, keys }))],
    ['second look', () => transact(db, (tx) => decideAside(tx, { caseId: id, yes: random(2) === 0 }, { actor: who, now, keys }))],
    ['bring back', () => transact(db, (tx) => bringBack(tx, { caseId: id }, { actor: who, now }))],
    ['meant', () => transact(db, (tx) => sayMeant(tx, { receipt }, { now, keys }))],
    ['remind', () => transact(db, (tx) => remind(tx, now))],
  ]
  const [name, work] = steps[random(steps.length)]!
  await work()
  return name
}

test('no sequence of actions closes what nobody has answered, or without its giver being told what came of it, but for what a coordinator set aside', async () => {
  const seen = { closed: 0, reopened: 0, aside: 0 }
  for (let walk = 1; walk <= 24; walk++) {
    const random = chooser(walk)
    database.setNow(wednesday)
    const { id, receipt } = await receiptOf(['thanks', 'criticism', 'suggestion', 'question'][walk % 4]!)
    const taken: string[] = []
    let before = 'waiting-for-handler'
    for (let n = 0; n < 24; n++) {
      const now = new Date(+wednesday + (n + 1) * (1 + random(9)) * 8 * 3_600_000)
      taken.push(await step(random, { id, receipt, now }))
      const one = (await findCase(database.db, id))!
      const bodies = await bodiesOf(database.db, id)
      const trail = `walk ${walk}: ${taken.join(', ')}`
      if (one.state === 'closed' && !one.answeredAt) {
        seen.aside++
        assert.equal((await asideOf(database.db, id))?.state, 'aside', trail)
        assert.deepEqual((await asideOf(database.db, id))!.decidedBy, 'Tarja Kuusivaara', `${trail}: set aside without a coordinator`)
      } else if (one.state === 'closed') {
        seen.closed++
        assert.ok(bodies.some(({ purpose }) => purpose === 'answer'), trail)
        assert.ok(one.cameOfIt, trail)
        const lastOfStaff = bodies.findLast(({ writerId }) => writerId !== null)!
        assert.equal(lastOfStaff.purpose === 'answer' || lastOfStaff.purpose === 'interim', true, trail)
        assert.ok(bodies.at(-1)!.writerId !== null || one.heard, `${trail}: a message of the giver was left without an answer`)
      } else if (before === 'closed') seen.reopened++
      before = one.state
    }
  }
  assert.ok(seen.closed > 50 && seen.reopened > 5 && seen.aside > 5, JSON.stringify(seen))
})
