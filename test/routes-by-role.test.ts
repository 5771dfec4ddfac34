// Every address of the desk, as every role, with what belongs to somebody else: whoever may not gets nothing, and no answer
// holds a word of what they may not read. The addresses are asked of the app itself.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact } from '../src/db/db.ts'
import { roles, type Role } from '../src/staff/actor.ts'
import { sealed } from '../src/feedback/attachments/attachment.ts'
import { addAttachment } from '../src/feedback/attachments/attachments.sql.ts'
import { findCase } from '../src/feedback/cases.sql.ts'
import { caseKey } from '../src/feedback/conversation.ts'
import { close } from '../src/surveys/release-due.ts'
import { respond } from '../src/surveys/respond.ts'
import { lockRound } from '../src/surveys/rounds.sql.ts'
import { guided } from '../src/lanes/lane.ts'
import { fieldValue, testApp, type Fields } from './app.ts'
import { person, world, type World } from './builders.ts'
import { testDatabase, wednesday, type TestDatabase } from './database.ts'
import { giver } from './giver.ts'
import { indexed } from './indexed.ts'
import { think } from '../src/council/between/think.ts'
import { sendOn } from '../src/council/changes/send-on.ts'
import { addPoint } from '../src/council/points.ts'
import { addSeat } from '../src/council/panels.sql.ts'
import { aPanel } from './council.ts'
import { aDay, aTablet } from './days.ts'
import { aRoom } from './rooms.ts'
import { aQuote } from './quotes.ts'
import { aRound, question } from './surveys.ts'
import { aBlock } from './slips.ts'
import { lettersOf, whoOpens } from './who-opens.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let routes: { method: string; path: string }[]
let ids: Record<string, string>
let reference: string
const cookies = {} as Record<Role, string>

/** Every text that somebody wrote has one of these, and so has the pseudonym and the contact. Whole words: a page may show letters made by chance. */
const secret = /zqx(?:teksti|nimi|yhteys|huomio|vastaus|kiitos|jaettu|tiivis|tiimi|muistio)/gi
/** What nobody but its writer reads. */
const ownWord = 'zqxmuistio'

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  const { db } = database
  w = await world(db)
  app = testApp(database)
  const scoped: Role[] = ['worker', 'supervisor', 'moderator', 'management']
  for (const role of roles) cookies[role] = await app.signIn(await person(db, `Katsoja ${role}`, { role, unitId: scoped.includes(role) ? w.otherUnitId : null }))
  await makeSecrets()
  const unique = new Map(app.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*') && /^\/desk(\/|$)/.test(path) && !/^\/desk\/(sign-in|set-up|forgot-password)/.test(path))
    .map(({ method, path }) => [`${method} ${path}`, { method, path }]))
  routes = [...unique.values()]
})
after(() => database.close())

/** A case of the unit that none of them belongs to, with all that is written in one; and what else belongs to others. */
async function makeSecrets(): Promise<void> {
  const { db } = database
  const it = giver(database)
  const sent = await it.send({
    service: w.serviceId, unit: w.unitId, kind: 'thanks', text: 'Zqxteksti, hoitaja auttoi.', pseudonym: 'Zqxnimi', contact: 'zqxyhteys@esimerkki.example', contactShared: 'yes', publish: 'true',
  })
  assert.equal(sent.status, 303)
  const one = await db.selectFrom('feedback_case').select(['id', 'reference']).executeTakeFirstOrThrow()
  reference = one.reference
  const worker = await app.signIn(w.workerId)
  const supervisor = await app.signIn(w.supervisorId)
  const write = async (fields: Fields) => {
    const page = (await app.get(`/desk/cases/${one.id}`, supervisor)).text
    const { status, location } = await app.post(`/desk/cases/${one.id}`, { seen: fieldValue(page, 'seen'), ...fields }, supervisor)
    assert.equal(`${status} ${location?.split('?')[0]}`, `303 /desk/cases/${one.id}`, JSON.stringify(fields))
  }
  await write({ step: 'note', note: 'Zqxhuomio kollegalle.' })
  await write({ purpose: 'answer', text: 'Zqxvastaus antajalle.', came: 'changed' })
  await write({ step: 'thank', 'thanks-person': w.workerId, 'thanks-text': 'Zqxkiitos sinulle.' })
  await write({ step: 'share', 'share-text': 'Zqxjaettu yksikölle.', 'share-gist': 'Zqxtiivis.', 'share-came': '', 'share-seen': '0' })
  // What is for everybody to read holds none of it.
  assert.equal((await app.post(`/desk/cases/${one.id}/publishing`, { step: 'prepare', seen: '0', text: 'Hoitaja auttoi.', answer: 'Kiitos.' }, worker)).status, 303)
  assert.equal((await app.post(`/desk/unit/${w.unitId}`, { 'gone-on': '16.9.2026', words: 'Zqxtiimi kävi läpi.' }, worker)).status, 303)
  assert.equal((await app.post('/desk/note', { note: `${ownWord} itselle.` }, worker)).status, 303)
  await indexed(database)

  const insert = async (table: 'place' | 'web_site' | 'municipality' | 'life_situation' | 'asked_now' | 'bulletin' | 'drop_in' | 'first_step' | 'other_service' | 'other_office' | 'answer_template' | 'response_test' | 'absence' | 'telephone' | 'improvement', values: object) =>
    String((await db.insertInto(table).values(values as never).returning('id').executeTakeFirstOrThrow()).id)
  const name = { fi: 'Jokin', sv: 'Något', en: 'Something' }
  const { roundId } = await aRound(db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  await aBlock(database, { roundId, by: w.supervisorId, slips: 8 })
  await transact(db, async (tx) => {
    for (let n = 0; n < 5; n++) await respond(tx, database.context.keys, { roundId, place: { serviceLineId: null, unitId: null }, few: 'wait', answers: { more: ['Zqxteksti vastaajalta.'] }, mayQuote: true }, '2026-09-16')
    await close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16')
  })
  const quoted = await aQuote(database, { roundId, by: w.supervisorId, unitId: w.unitId, question: 'more' })
  ids = {
    round: roundId, quote: quoted.quoteId, text: quoted.otherTextId,
    case: one.id, publication: String((await db.selectFrom('publication').select('id').executeTakeFirstOrThrow()).id), person: w.workerId, line: w.lineId, service: w.serviceId, unit: w.unitId,
    grant: String((await db.selectFrom('role_grant').select('id').where('person_id', '=', w.workerId).executeTakeFirstOrThrow()).id),
    absence: await insert('absence', { person_id: w.workerId, first_day: '2026-10-01', last_day: '2026-10-02' }),
    template: await insert('answer_template', { title: 'Pohja', language: 'fi', text: 'Kiitos palautteesta.', service_line_id: w.lineId, kind: 'thanks' }),
    message: String((await db.selectFrom('outgoing_message').select('id').executeTakeFirstOrThrow()).id),
    place: await insert('place', { name }), municipality: await insert('municipality', { name }),
    situation: await insert('life_situation', { name }), other: await insert('other_service', { name, organiser: name }),
    'drop-in': await insert('drop_in', { name, place_id: await insert('place', { name }), rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR', first_day: '2026-10-01', starts: '11:00', ends: '12:00' }),
    step: await insert('first_step', { name, question: name }),
    office: await insert('other_office', { name }),
    asked: await insert('asked_now', { question: name, first_on: '2026-09-01', last_on: '2026-09-30' }),
    bulletin: await insert('bulletin', { kind: 'how-to-give-feedback', rhythm: 'month', first_on: '2026-10-01' }),
    site: await insert('web_site', { origin: 'https://www.koivuranta.example' }),
    telephone: await insert('telephone', { name, number: '010 000 0999' }),
    improvement: await insert('improvement', {
      title: name, said: name, does: name, owner_role: 'unit-supervisor', owner_unit_id: w.unitId, means: 'practice', due_on: '2026-12-01', first_due_on: '2026-12-01', state: 'considered',
      moved_on: '2026-09-16', created_by: w.supervisorId, created_on: '2026-09-16',
    }),
    theme: String((await db.insertInto('theme').values({ name, made_on: '2026-09-01' }).returning('id').executeTakeFirstOrThrow()).id),
    test: await insert('response_test', { way: 'own', name: 'Mittaus', code: 'abcdefgh', announced_on: '2026-09-16', first_day: '2026-09-16', last_day: '2026-09-30', planned_by: w.coordinatorId }),
    code: 'K7M4XP',
    survey: (await aRound(db, { by: w.supervisorId, unitId: w.unitId, questions: [question('heard'), question('more', 'long')], open: false })).surveyId,
    question: 'more', tag: 'ar', period: '2026-T1', of: `unit-${w.unitId}`,
  }
  const day = await aDay(db, { by: w.coordinatorId, keys: database.context.keys })
  Object.assign(ids, { day: day.id, stop: day.stopIds[0], station: day.stationIds.cards })
  ids['tablet'] = await aTablet(db, day.id, w.coordinatorId)
  ids['room'] = await aRoom(db, { by: w.coordinatorId, keys: database.context.keys })
  const sealedCase = (await findCase(db, one.id))!
  const attachmentId = ids['attachment'] = crypto.randomUUID()
  const pieces = sealed(caseKey(database.context.keys, sealedCase), attachmentId, Buffer.from('Zqxteksti'))
  await transact(db, (tx) => addAttachment(tx, { id: attachmentId, caseId: one.id, number: 1, turn: 1, type: 'image/jpeg', state: 'kept', addedOn: '2026-09-16', mark: Buffer.from('x'), pieces }))
  const panel = await aPanel(db, { by: w.coordinatorId })
  await transact(db, async (tx) => {
    await addSeat(tx, panel.id, { personId: null, called: 'Zqxnimi', part: 'member', fromOn: '2026-09-01' })
    await think(tx, database.context.keys, panel.id, { id: crypto.randomUUID(), about: 'other', words: 'Zqxteksti, ajatus.' }, wednesday)
    const pointId = ids['point'] = crypto.randomUUID()
    await addPoint(tx, database.context.keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: 1, words: 'Zqxteksti, sanottiin raadissa.' })
    ids['proposal'] = await sendOn(tx, database.context.keys, { panelId: panel.id, meetingId: panel.meetingId, pointId, kind: 'improvement', words: 'Zqxteksti, ehdotus.' }, wednesday)
  })
  Object.assign(ids, { panel: panel.id, meeting: panel.meetingId, span: '2026' })
  await db.insertInto('published_period').values({ period: '2026-T1', published_on: '2026-05-05' }).execute()
  await db.insertInto('survey_tongue').values({ survey_id: ids['survey']!, tag: 'ar', added_by: w.supervisorId, added_on: '2026-09-16' }).execute()
  // It has been sent to be looked through.
  await db.updateTable('survey_version').set({ review_since_on: '2026-09-10' }).where('frozen_on', 'is', null).execute()
  ids['block'] = String((await db.selectFrom('slip_block').select('id').executeTakeFirstOrThrow()).id)
  await db.insertInto('short_code').values({ code: ids['code']!, kind: 'feedback', unit_id: w.unitId, made_by: w.coordinatorId, made_on: '2026-09-16' }).execute()
}

const folders: Record<string, string> = {
  'cases': 'case', 'people': 'person', 'roles-given': 'grant', 'unit': 'unit', 'templates': 'template', 'mail': 'message', 'response-tests': 'test', 'improvements': 'improvement', 'has-it-changed': 'improvement', 'address-book': 'office',
  'council': 'panel', 'days': 'day', 'rooms': 'room', 'surveys': 'survey', 'surveys/rounds': 'round', 'bulletins': 'bulletin', 'publishing': 'publication', 'asked': 'asked', 'outreach/pages': 'site', 'themes': 'theme',
  'directory/line': 'line', 'directory/service': 'service', 'directory/unit': 'unit', 'directory/place': 'place', 'directory/municipality': 'municipality', 'directory/telephone': 'telephone',
  'directory/situation': 'situation', 'directory/other': 'other', 'directory/step': 'step', 'directory/drop-in': 'drop-in', 'directory/words': 'service', 'directory/history': 'service',
}
const anyId = '00000000-0000-4000-8000-000000000000'

/** An address with what belongs to somebody else in it. */
const filled = (path: string): string => path
  .replace(/^\/desk\/(.+?)\/:id/, (_, folder: string) => `/desk/${folder}/${ids[folders[folder] ?? ''] ?? anyId}`)
  .replace(/:(\w+)/g, (_, name: string) => ({ kind: 'criticism', lane: guided[0], product: 'poster-a4', printed: 'posters' } as Record<string, string>)[name] ?? ids[name] ?? anyId)

/** What is typed by somebody who tries: with the ids of what is another's. */
const tried = (): Fields => ({
  'text': 'Yritys', 'step': 'do', 'q': 'zqxteksti', 'case[]': ids['case']!, 'act': 'close', 'letter': ids['case']!, 'id': anyId, 'name': 'Oma', 'query': '', 'again': ids['message']!,
  'role': 'coordinator', 'scope': '', 'from': '16.9.2026', 'to': '', 'mark': 'jokin', 'language': 'fi',
})

const readers: Partial<Record<Role, RegExp>> = { coordinator: new RegExp(ownWord, 'i') }

async function ask(role: Role, method: string, path: string): Promise<number> {
  const answer = method === 'GET' ? await app.get(path, cookies[role]) : await app.post(path, tried(), cookies[role])
  const says = `${role}: ${method} ${path} answered ${answer.status}`
  assert.ok(answer.status < 500, says)
  // What was typed comes back to who typed it, and may stand in a search.
  const text = answer.text.replace(/value="zqxteksti"/g, '')
  assert.doesNotMatch(text, readers[role] ?? secret, says)
  // Who watches over what is read sees which case it was, and nothing that stands in it.
  if (!['coordinator', 'administrator', 'data-protection'].includes(role)) assert.ok(!text.includes(reference), `${says}, with the reference of the case`)
  return answer.status
}

test('every address of the desk is named with who may open it, and none that is not there', () => {
  assert.deepEqual(routes.map(({ method, path }) => `${method} ${path}`).sort(), Object.keys(whoOpens).sort())
})

test('what is looked for is really there: the coordinator reads it in the case, and its writer their own note', async () => {
  const shown = (await app.get(`/desk/cases/${ids['case']}`, cookies.coordinator)).text.toLowerCase()
  for (const word of ['zqxteksti', 'zqxnimi', 'zqxyhteys', 'zqxhuomio', 'zqxvastaus', 'zqxjaettu']) assert.ok(shown.includes(word), word)
  const unit = (await app.get(`/desk/unit/${w.unitId}`, cookies.coordinator)).text.toLowerCase()
  assert.ok(unit.includes('zqxjaettu') && unit.includes('zqxtiimi'))
})

for (const role of roles) {
  test(`${role}: opens the pages that are theirs, and no word of what is not`, async () => {
    const wrong: string[] = []
    for (const { method, path } of routes.filter((route) => route.method === 'GET')) {
      const status = await ask(role, method, filled(path))
      const may = whoOpens[`GET ${path}`]?.includes(lettersOf[role]) ?? false
      if ((status === 200) !== may || (!may && ![303, 403, 404].includes(status))) wrong.push(`${path}: ${status}`)
      // What is no id is nothing, for those too who would find something.
      if (path.includes(':') && (role === 'coordinator' || role === 'administrator')) assert.notEqual(await ask(role, method, path.replace(/:\w+/g, 'eihan-tama-ole')), 500)
    }
    assert.deepEqual(wrong, [])
  })
}

// Last whoever may change most.
const inOrder = roles.toSorted((a, b) => Number(a === 'administrator') - Number(b === 'administrator'))
for (const role of inOrder) {
  test(`${role}: sends no form that is not theirs to send, whatever stands in it`, async () => {
    const wrong: string[] = []
    for (const { method, path } of routes.filter((route) => route.method !== 'GET' && !/sign-out|sessions/.test(route.path))) {
      const status = await ask(role, method, filled(path))
      const may = whoOpens[`${method} ${path}`]?.includes(lettersOf[role]) ?? false
      if (!may && ![403, 404].includes(status)) wrong.push(`${method} ${path}: ${status}`)
    }
    assert.deepEqual(wrong, [])
  })
}
