// Somebody has no form at hand, and writes an SMS. The desk answers it, and they read that by the link that came back. The office sees that it
// arrived; and a secretary sees how long what they write is as an SMS, with a script and without.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingPath } from '../../src/council-paths.ts'
import { casePath, desk } from '../../src/paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { aPanel } from '../council.ts'
import { smsCentre } from '../sms-centre.ts'
import { letSignIn, password } from '../staff.ts'
import { until } from '../until.ts'
import { startProgram, type Program } from './program.ts'
import { choose, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, conversation, mailDesk, sms, panelSeason } = texts.fi

let centre: Awaited<ReturnType<typeof smsCentre>>
let program: Program
let coordinatorId: string
let email: string
before(async () => {
  centre = await smsCentre()
  program = await startProgram({ demonstration: false, settings: () => Promise.resolve({ SMPP_URL: centre.url, SMS_SENDER: '17777' }) })
  const { db } = program
  coordinatorId = await person(db, 'Tarja Kuusivaara', { role: 'coordinator' })
  await db.updateTable('organisation').set({ coordinator_id: coordinatorId }).execute()
  email = await letSignIn({ db, now: () => new Date() }, coordinatorId)
  await until('the line is open', () => centre.isBound())
})
after(async () => {
  await program?.stop()
  await centre.close()
})

test('an SMS is feedback, is answered at the desk, and its giver opens the link that came back and reads the answer', async () => {
  const { url, db } = program
  assert.equal(await centre.write('Palaute Aulassa oli kylmä. 🥶'), 0)
  await until('the receipt came back', () => /Numerosi poistetaan nyt/.test(centre.taken.map(({ text }) => text).join('')))
  const said = centre.taken.map(({ text }) => text).join('')
  const link = new RegExp(`${url}/fi/keskustelu#[a-z-]+`).exec(said)![0]
  const { id, reference } = await db.selectFrom('feedback_case').select(['id', 'reference']).where('channel', '=', 'sms').orderBy('created_at', 'desc').executeTakeFirstOrThrow()

  const office = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', email, password)
  await office.page.goto(casePath(id))
  await office.sees(fill(cases.one.title, { reference }))
  await office.page.getByText('Aulassa oli kylmä. 🥶').first().waitFor()
  await office.page.getByLabel(cases.one.text).fill('Patteri on korjattu.')
  await choose(office.page, 'purpose-answer')
  await choose(office.page, 'came-changed')
  await press(office.page, cases.one.send)
  await office.page.getByText('Patteri on korjattu.').first().waitFor()

  const giver = await visitor(url, { ...phone, language: 'fi' })
  await giver.page.goto(link)
  await press(giver.page, conversation.open.button)
  await giver.page.getByText('Patteri on korjattu.').waitFor()
  await giver.sees(conversation.page.title)
  await press(giver.page, conversation.page.leave)
  await giver.goesAway()

  for (const one of centre.taken) await centre.receipt(one.id, 'DELIVRD')
  await office.page.goto(desk.mail)
  await office.sees(texts.fi.common.deskMail)
  await office.page.locator('tr', { hasText: mailDesk.kinds['sms-receipt'] }).first().getByText(mailDesk.delivery.delivered).waitFor()
  await office.page.locator('summary', { hasText: sms.ways.title }).click()
  await office.page.getByText(sms.ways.smpp).waitFor()
  assert.ok(!(await office.page.content()).includes('401234567'))
  await office.goesAway({ signedIn: true })
})

test('a secretary sees how long the place makes the reminder by SMS: while typing, and without a script after a press', async () => {
  const { url, db } = program
  const now = new Date()
  const panel = await aPanel(db, { by: coordinatorId, name: { fi: 'Tekstiviestien raati', sv: 'Textmeddelandenas råd', en: 'Council of text messages' }, second: ' Tekstari' })
  await db.updateTable('panel_meeting').set({ begun_on: null, held_on: daysAfter(dayOf(now), 7) }).where('id', '=', panel.meetingId).execute()
  const secretary = await letSignIn({ db, now: () => now }, panel.people.secretary)
  for (const javaScriptEnabled of [true, false]) {
    const one = await visitor(url, { ...(javaScriptEnabled ? desktop : phone), language: 'fi', javaScriptEnabled })
    await signIn(one, 'fi', secretary, password)
    await one.page.goto(meetingPath(panel.id, panel.meetingId, '/when'))
    await one.page.getByText(sms.length.parts.one).waitFor()
    await one.page.locator('[name=where]').fill(`Kirjasto – ${'talo '.repeat(30)}`)
    if (!javaScriptEnabled) await press(one.page, sms.length.see)
    await one.page.getByText(fill(sms.length.parts.other, { count: '2' })).waitFor()
    await one.page.getByText(fill(sms.length.changed, { letters: '–' })).waitFor()
    await one.sees(panelSeason.season.change)
    await one.goesAway({ signedIn: true })
  }
})
