// A checklist of the clients' council is tried in a unit, as people do it: started from a meeting, accepted, marked with two taps on a phone with
// and without scripts, decided, changed and printed; and a greeting goes out and what was said comes back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { panelPath, unitTrialPath } from '../../src/council-paths.ts'
import { desk } from '../../src/paths.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { aPanel } from '../council.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn, supervisor, worker as noora } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { panelTrials: words, panelGreetings: greetings } = texts.fi
const small = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const
const station = 'Koivurannan sosiaaliasema'

let begun: ReturnType<typeof begin> | undefined
async function begin() {
  const { db, url } = await demonstration()
  const { id: unitId } = await db.selectFrom('unit').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: station }) as never)).executeTakeFirstOrThrow()
  const { id: by } = await db.selectFrom('person').select('id').where('email', '=', 'tarja.kuusivaara@koivuranta.example').executeTakeFirstOrThrow()
  const panel = await aPanel(db, { by, name: { fi: 'Kokeileva raati', sv: 'Prövande rådet', en: 'Trying council' }, second: ' Kokeilu' })
  const email = await letSignIn({ db, now: () => new Date() }, panel.people.secretary)
  return { db, url, unitId, panel, email }
}

async function secretary(): Promise<Visitor> {
  const { url, email } = await (begun ??= begin())
  const one = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(one, 'fi', email, password)
  return one
}

test('a checklist is written and tried from a meeting; the supervisor says yes; a worker marks it at 320 pixels without scripts, and takes it back', async () => {
  const { db, url, unitId, panel } = await (begun ??= begin())
  const leads = await secretary()
  await leads.page.goto(panelPath(panel.id, '/checklists/new'))
  await leads.sees(words.newChecklist)
  await leads.page.getByLabel(fill(words.name, { language: 'suomeksi' })).fill('Vastaanoton muistilista')
  await leads.page.getByLabel(fill(words.items, { language: 'suomeksi' })).fill('Kuuntelen loppuun asti.\nSovin, mitä seuraavaksi tapahtuu.')
  await press(leads.page, words.saveChecklist)
  await leads.sees('Vastaanoton muistilista')
  await follow(leads.page, words.start)
  await leads.sees(words.startTitle)
  const today = dayOf(new Date())
  await choose(leads.page, `unit-${unitId}`)
  await leads.page.getByLabel(words.from).fill(typedDay(today))
  await leads.page.getByLabel(words.until, { exact: true }).fill(typedDay(daysAfter(today, 10)))
  await leads.page.getByLabel(words.commentsUntil).fill(typedDay(daysAfter(today, 14)))
  await press(leads.page, words.start)
  await leads.sees('Vastaanoton muistilista, versio 1')
  await leads.page.goto(panelPath(panel.id, '/trials'))
  await leads.sees(words.title)
  const { id: trialId } = await db.selectFrom('panel_trial').select('id').where('panel_id', '=', panel.id).executeTakeFirstOrThrow()

  const supervises = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(supervises, 'fi', supervisor)
  await supervises.page.goto(desk.unitTrials)
  await supervises.sees(words.unit.title)
  await follow(supervises.page, 'Vastaanoton muistilista, versio 1')
  await press(supervises.page, words.unit.accept)
  await supervises.page.getByText(words.done.accepted).waitFor()
  await supervises.sees('Vastaanoton muistilista, versio 1')
  await supervises.goesAway({ signedIn: true })

  const worker = await visitor(url, { ...small, language: 'fi', javaScriptEnabled: false })
  await signIn(worker, 'fi', noora)
  await worker.page.goto(unitTrialPath(trialId, unitId))
  await worker.sees('Vastaanoton muistilista, versio 1')
  await press(worker.page, words.taps.not)
  await worker.page.getByText(words.taps.whyText).waitFor()
  await worker.sees('Vastaanoton muistilista, versio 1')
  await press(worker.page, words.reasons.time)
  await worker.page.getByText(words.taps.notDone).waitFor()
  await worker.sees('Vastaanoton muistilista, versio 1')
  await press(worker.page, words.taps.undo)
  await worker.page.getByText(words.done.undone).waitFor()
  await press(worker.page, words.taps.used)
  await worker.page.getByText(words.taps.usedDone).waitFor()
  await follow(worker.page, words.printVersion)
  await worker.sees(words.paper.title)
  await worker.goesAway({ signedIn: true })

  // Another of the unit, with scripts, from the unit's own page.
  const email = await letSignIn({ db, now: () => new Date() }, await person(db, 'Kaisa Rinnekoski', { role: 'worker', unitId }))
  const other = await visitor(url, { ...phone, language: 'fi' })
  await signIn(other, 'fi', email, password)
  await other.page.goto(`/desk/unit/${unitId}`)
  // The county's own council has a trial there, too.
  await other.page.locator('.card', { hasText: 'Vastaanoton muistilista' }).getByRole('button', { name: words.taps.used, exact: true }).click()
  await other.page.getByText(words.taps.usedDone).waitFor()
  await other.page.getByLabel(words.unit.comment).fill('Lista muistuttaa kuuntelemaan.')
  await press(other.page, words.unit.commentButton)
  await other.page.getByText(words.done.commented).waitFor()
  await other.goesAway({ signedIn: true })
  assert.deepEqual((await db.selectFrom('panel_trial_tap').select('used').where('trial_id', '=', trialId).execute()).map(({ used }) => used), [true, true])
  await leads.goesAway({ signedIn: true })
})

test('when it is over the council reads how it went, decides to change it, and prints the second version', async () => {
  const { db, panel, unitId } = await (begun ??= begin())
  const today = dayOf(new Date())
  // Weeks later.
  await db.updateTable('panel_trial').set({ from_on: daysAfter(today, -30), until_on: daysAfter(today, -5), comments_until_on: daysAfter(today, -2) }).where('panel_id', '=', panel.id).execute()
  await db.updateTable('panel_trial_unit').set({ accepted_on: daysAfter(today, -31) }).where('unit_id', '=', unitId).where('trial_id', 'in', db.selectFrom('panel_trial').select('id').where('panel_id', '=', panel.id)).execute()
  const one = await secretary()
  await one.page.goto(panelPath(panel.id, '/trials'))
  await follow(one.page, 'Vastaanoton muistilista, versio 1')
  await one.page.getByText('Lista muistuttaa kuuntelemaan.').waitFor()
  await one.sees('Vastaanoton muistilista, versio 1')
  await choose(one.page, 'decision-change')
  await one.page.getByLabel(words.why).fill('Lisätään siirtotilanteet.')
  await press(one.page, words.decideButton)
  await one.page.getByText(words.done.change).waitFor()
  await one.sees('Vastaanoton muistilista, versio 1')
  await follow(one.page, words.makeNext)
  await one.page.getByLabel(fill(words.items, { language: 'suomeksi' })).fill('Kuuntelen loppuun asti.\nSovin, mitä seuraavaksi tapahtuu.\nKerron ajoissa, kun työntekijä vaihtuu.')
  await press(one.page, words.saveVersion)
  await one.page.getByText(words.checklistSaved).waitFor()
  await one.sees('Vastaanoton muistilista')
  await follow(one.page, words.printVersion)
  await one.page.getByText('Kerron ajoissa, kun työntekijä vaihtuu.').waitFor()
  await one.sees(words.paper.title)
  await one.goesAway({ signedIn: true })
})

test('a greeting goes out, its supervisor reads it and says what was said, and the council reads that', async () => {
  const { db, url, unitId, panel } = await (begun ??= begin())
  const one = await secretary()
  await one.page.goto(panelPath(panel.id, '/greetings'))
  await one.sees(greetings.title)
  await follow(one.page, greetings.write)
  await one.sees(greetings.write)
  await one.page.getByLabel(greetings.words).fill('Kiitos, että kuuntelette.')
  await choose(one.page, 'to-units')
  await choose(one.page, `unit-${unitId}`)
  await press(one.page, greetings.send)
  await one.page.getByText(greetings.sent).waitFor()

  const supervises = await visitor(url, { ...small, language: 'fi', javaScriptEnabled: false })
  await signIn(supervises, 'fi', supervisor)
  await supervises.page.goto(desk.unitGreetings)
  await supervises.sees(greetings.unit.title)
  const from = /^Terveiset: Kokeileva raati/
  await follow(supervises.page, from)
  await supervises.sees(from)
  await choose(supervises.page, 'answer-presented')
  await supervises.page.getByLabel(greetings.unit.reply.greeting).fill('Puhuttu kuuntelemisesta koko palaveri.')
  await press(supervises.page, greetings.unit.replyButton)
  await supervises.page.getByText(greetings.unit.replied).waitFor()
  await supervises.sees(from)
  await supervises.goesAway({ signedIn: true })

  await one.page.goto(panelPath(panel.id, '/greetings'))
  await one.page.getByRole('link', { name: /^Terveiset \d/ }).click()
  await one.page.getByText('Puhuttu kuuntelemisesta koko palaveri.').waitFor()
  await one.sees(/^Terveiset \d/)
  await one.goesAway({ signedIn: true })
  // Nothing of it stays in the demonstration that others share.
  await db.updateTable('panel').set({ ended_on: dayOf(new Date()) }).where('id', '=', panel.id).execute()
  await db.updateTable('person').set({ left_on: dayOf(new Date()) }).where('name', '=', 'Kaisa Rinnekoski').execute()
})
