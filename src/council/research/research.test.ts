// Volunteers for research: each agrees for themselves, may take it back, and is shown to the researcher once; and who tries to see more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { compose } from '../../post/compose.ts'
import { recipientOf } from '../../post/deliver.ts'
import { findMessage } from '../../post/messages.sql.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { agree, withdraw } from './consent.ts'
import { showVolunteers } from './link.ts'
import { endResearch } from './sweeps.ts'

const { panelResearch: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'administrator', string>

before(async () => {
  database = await testDatabase({ BUDGET_SIGN_INS_PER_ADDRESS: 0 })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId), administrator: await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })) }
})
after(() => database.close())

const at = (days: number) => new Date(+wednesday + days * 86_400_000)
const typed = (days: number) => at(days).toISOString().slice(0, 10)
const request: Fields = {
  researcher: 'Opiskelija Saarni Koivula', organisation: 'Ammattikorkeakoulu', mail: 'saarni@amk.example', purpose: 'Opinnäytetyö sosiaalisesta kuntoutuksesta.', asks: 'Yksi haastattelu, tunti.', 'passes-name': 'yes', 'passes-telephone': 'yes', until: typed(60),
}
const contact: Fields = { step: 'agree', 'contact-name': 'Aila', 'contact-telephone': '040 765 4321', agree: 'yes' }

async function ask(fields: Fields = {}): Promise<string> {
  const id = crypto.randomUUID()
  const sent = await app.post(panelPath(panel.id, '/research/new'), { id, ...request, ...fields }, cookies.chair)
  assert.equal(sent.status, 303, sent.text)
  return panelPath(panel.id, `/research/${id}`)
}
const idOf = (path: string) => path.split('/').at(-1)!
async function link(path: string): Promise<string> {
  const made = await app.post(path, { step: 'link', seen: fieldValue((await app.get(path, cookies.secretary)).text, 'seen') }, cookies.secretary)
  assert.equal(made.status, 200)
  return /\/volunteers\/[\w-]{43}/.exec(made.text)![0]
}
const mails = (path: string) => database.db.selectFrom('outgoing_message').select(['id', 'person_id']).where('kind', '=', 'research-withdrawn').where('research_id', '=', idOf(path)).execute()

test('a request says for what, to whom and until when; it lasts a year at most, and passes on one way to reach somebody at least', async () => {
  const wrong = await app.post(panelPath(panel.id, '/research/new'), { id: crypto.randomUUID(), ...request, purpose: '', 'passes-telephone': '', until: typed(400), mail: 'ei osoite' }, cookies.chair)
  assert.equal(wrong.status, 422)
  for (const text of [words.problems.purpose, words.problems.passes, words.problems.until, words.problems.mail]) assert.ok(wrong.text.includes(text), text)
  assert.ok(wrong.text.includes('Opiskelija Saarni Koivula'))
  const path = await ask()
  const page = (await app.get(path, cookies.member)).text
  for (const text of ['Opinnäytetyö sosiaalisesta kuntoutuksesta.', words.plain.free, words.passes.telephone, words.own.none]) assert.ok(page.includes(text), text)
  assert.ok(!page.includes('saarni@amk.example') && !page.includes(words.passes.mail))
  assert.equal((await app.get(panelPath(panel.id, '/research/new'), cookies.member)).status, 404)
})

test('neither a coordinator nor an administrator finds a request, and no page shows a contact to anybody but its member', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  for (const cookie of [cookies.coordinator, cookies.administrator]) {
    for (const to of [path, panelPath(panel.id, '/research')]) assert.equal((await app.get(to, cookie)).status, 404)
    for (const step of ['link', 'agree', 'withdraw', 'close']) assert.equal((await app.post(path, { ...contact, step, seen: '' }, cookie)).status, 404, step)
  }
  assert.ok((await app.get(path, cookies.member)).text.includes('040 765 4321'))
  for (const cookie of [cookies.secretary, cookies.chair]) assert.ok(!(await app.get(path, cookie)).text.includes('040 765 4321'))
  assert.ok((await app.get(path, cookies.secretary)).text.includes(`Aila: ${words.lead.states.given}`))
  assert.ok(!(await app.get(path, cookies.chair)).text.includes('Aila: '), 'the chair sees how many')
  assert.equal((await app.post(path, { step: 'link', seen: '' }, cookies.member)).status, 404)
})

test('the link shows once, at the press of a button and not when a scanner opens it', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  const to = await link(path)
  for (let times = 0; times < 3; times++) {
    const opened = await app.get(to)
    assert.ok(opened.status === 200 && opened.text.includes(words.researcher.show) && !opened.text.includes('040 765 4321') && !opened.text.includes('Aila'))
  }
  const shown = await app.post(to, {})
  assert.ok(shown.status === 200 && shown.text.includes('040 765 4321') && shown.text.includes(words.researcher.onlyNow))
  assert.equal(shown.headers.get('cache-control'), 'no-store')
  for (const again of [await app.post(to, {}), await app.get(to)]) assert.ok(again.status === 410 && again.text.includes(words.researcher.dead.shown) && !again.text.includes('Aila'))
  const log = (await app.get(path, cookies.member)).text
  assert.ok(log.includes(words.own.shown) && log.includes(words.log.linkShown.one))
})

test('two who press at the same moment: exactly one of them sees', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  const to = await link(path)
  const both = await Promise.all(Array.from({ length: 4 }, () => app.post(to, {})))
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 410, 410, 410])
  assert.equal(both.filter(({ text }) => text.includes('040 765 4321')).length, 1)
})

test('withdrawn after the link was sent and before it was opened, nobody sees the contact, and nobody is written to', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  const to = await link(path)
  const { location } = await app.post(path, { step: 'withdraw' }, cookies.member)
  assert.ok((await app.get(location!, cookies.member)).text.includes(words.done.withdrawn))
  const shown = await app.post(to, {})
  assert.ok(shown.status === 200 && shown.text.includes(words.researcher.nobody) && !shown.text.includes('Aila'))
  assert.deepEqual(await mails(path), [])
})

test('withdrawn at the moment of opening, either it was never shown or the researcher is told', async () => {
  const { db, context: { keys } } = database
  for (let times = 0; times < 4; times++) {
    const path = await ask()
    const [requestId, memberId] = [idOf(path), panel.seats.member]
    await app.post(path, contact, cookies.member)
    const token = (await link(path)).split('/').at(-1)!
    const of = { panelId: panel.id, requestId, memberId }
    const [outcome, shown] = await Promise.all([transact(db, (tx) => withdraw(tx, of, 'fi', at(0))), transact(db, (tx) => showVolunteers(tx, keys, token, at(0)))])
    assert.ok(typeof shown === 'object')
    assert.equal(outcome, shown.contacts.length ? 'after-shown' : 'done')
    assert.equal((await mails(path)).length, shown.contacts.length)
  }
})

test('withdrawn after it was shown, the member is told so and the researcher too, without a name', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  await app.post(await link(path), {})
  const { location } = await app.post(path, { step: 'withdraw' }, cookies.member)
  await app.post(path, { step: 'withdraw' }, cookies.member)
  const page = (await app.get(location!, cookies.member)).text
  assert.ok(page.includes(words.done.withdrawnAfter) && page.includes(words.log.told) && !page.includes('040 765 4321'))
  const [mail, ...others] = await mails(path)
  assert.ok(mail && !others.length && mail.person_id === null)
  const message = (await findMessage(database.db, mail.id))!
  assert.equal(await recipientOf({ db: database.db, now: database.context.now, contactOf: async () => null }, message), 'saarni@amk.example')
  const { subject, text } = compose(message, { publicUrl: 'https://x.example' })
  assert.ok(text.includes('sihteeriltä') && !/Aila|040|https/.test(subject + text))
  assert.ok((await app.get(path, cookies.secretary)).text.includes(words.lead.afterTitle))
  assert.ok(!(await app.get(path, cookies.chair)).text.includes(words.lead.afterTitle))
})

test('a link that is too old, was ended, was followed by another, or is guessed shows nothing', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  const old = await link(path)
  const newer = await link(path)
  assert.equal((await app.post(old, {})).status, 410, 'a newer one ends it')
  assert.equal((await app.post(path, { step: 'link', seen: '' }, cookies.secretary)).status, 409, 'pressed twice, the first stays good')
  database.setNow(at(14))
  assert.ok((await app.post(newer, {})).text.includes(words.researcher.dead.expired))
  database.setNow(wednesday)
  await app.post(path, { step: 'stop-link' }, cookies.secretary)
  assert.ok((await app.get(newer)).text.includes(words.researcher.dead.ended))
  for (const guess of ['a'.repeat(43), 'x', `${newer.slice(12, -1)}${newer.endsWith('A') ? 'Q' : 'A'}`]) {
    const answer = await app.post(`/volunteers/${guess}`, {})
    assert.ok(answer.status === 404 && !answer.text.includes('Aila'), guess)
  }
})

test('a dump of the database holds neither a contact nor a link', async () => {
  const path = await ask()
  await app.post(path, contact, cookies.member)
  const token = (await link(path)).split('/').at(-1)!
  const { rows } = await database.pool.query(`select row_to_json(c)::text as row from research_consent c union all select row_to_json(l)::text from research_link l union all select row_to_json(e)::text from audit e`)
  const dump = rows.map(({ row }) => row).join('\n')
  for (const secret of ['Aila', '765 4321', token, Buffer.from('040 765 4321').toString('hex'), Buffer.from(token).toString('hex')]) assert.ok(!dump.includes(secret), secret)
  const { rows: [one] } = await database.pool.query('select ciphertext from research_consent where request_id = $1', [idOf(path)])
  await assert.rejects(transact(database.db, async (tx) => {
    // In another member's place it does not open.
    await agree(tx, database.context.keys, { panelId: panel.id, requestId: idOf(path), memberId: panel.seats.chair }, { contact: { name: 'R', telephone: '1', mail: '' }, onPaper: false }, at(0))
    await tx.updateTable('research_consent').set({ ciphertext: one.ciphertext }).where('member_id', '=', panel.seats.chair).where('request_id', '=', idOf(path)).execute()
    await showVolunteers(tx, database.context.keys, token, at(0))
  }))
})

test('the secretary alone notes a consent given on paper, and the member sees that it was noted', async () => {
  const path = await ask()
  const onPaper = { ...contact, step: 'agree-for', member: panel.seats.member }
  assert.equal((await app.post(path, onPaper, cookies.chair)).status, 404)
  assert.equal((await app.post(path, { ...onPaper, agree: '' }, cookies.secretary)).status, 422)
  assert.equal((await app.post(path, onPaper, cookies.secretary)).status, 303)
  assert.match((await app.get(path, cookies.member)).text, /Suostuit paperilla/)
  assert.equal((await app.post(path, { step: 'withdraw' }, cookies.member)).status, 303)
})

test('contacts are erased two weeks after they were shown, on the last day at the latest, and when the request is closed', async () => {
  const sweep = (days: number) => transact(database.db, (tx) => endResearch(tx, at(days)))
  const kept = async (path: string) => (await database.db.selectFrom('research_consent').select(['ciphertext', 'erased_on']).where('request_id', '=', idOf(path)).execute()).map((one) => (one.ciphertext ? 'kept' : one.erased_on))
  const [shown, waiting, closed] = [await ask(), await ask(), await ask()]
  for (const path of [shown, waiting, closed]) await app.post(path, contact, cookies.member)
  await app.post(await link(shown), {})
  await app.post(closed, { step: 'close' }, cookies.chair)
  await sweep(14)
  assert.deepEqual([await kept(shown), await kept(waiting), await kept(closed)], [['kept'], ['kept'], [typed(14)]])
  await sweep(15)
  assert.deepEqual([await kept(shown), await kept(waiting)], [[typed(15)], ['kept']])
  assert.ok((await app.get(shown, cookies.member)).text.includes(words.own.erased))
  await sweep(61)
  assert.deepEqual(await kept(waiting), [typed(61)])
  assert.equal((await app.post(closed, contact, cookies.member)).status, 409)
  await sweep(61 + 184)
  assert.deepEqual(await kept(waiting), [], 'half a year after it is over nothing says who agreed')
})

test('whoever has left the council is not shown', async () => {
  const path = await ask()
  await app.post(path, { ...contact, step: 'agree-for', member: panel.seats.offline }, cookies.secretary)
  await database.db.updateTable('panel_member').set({ until_on: typed(-1) }).where('id', '=', panel.seats.offline).execute()
  assert.ok((await app.post(await link(path), {})).text.includes(words.researcher.nobody))
  await database.db.updateTable('panel_member').set({ until_on: null }).where('id', '=', panel.seats.offline).execute()
})
