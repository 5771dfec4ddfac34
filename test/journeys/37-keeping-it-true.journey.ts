// A client on a phone without scripts tells that an hour is wrong; who coordinates and edits finds it, puts it right, says that it
// is true, answers, sees in the history what was changed, and takes that back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { letSignIn, password } from '../staff.ts'
import { demonstration, type Program } from './program.ts'
import { choose, follow, openConversation, press, send, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, directory, feedback, placesDesk, upkeep: words } = texts.fi
const name = 'Palveluhuone'

test('a wrong hour is reported by a client, put right at the desk, confirmed, told in the history and taken back', async () => {
  const program = await demonstration()
  const { url, db } = program
  await aPlace(program)
  const client = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await client.page.goto(to('places', 'fi'))
  await follow(client.page, name)
  await client.sees(name)
  await follow(client.page, words.report)
  await client.sees(feedback.form.title)
  await client.page.getByText(name).first().waitFor()
  assert.ok(await client.page.locator('#kind-correction').isChecked())
  const receipt = (await send(client.page, 'fi', { kind: 'correction', text: 'Sivulla lukee yhdeksän, mutta ovi aukesi vasta kymmeneltä.' })).join(' ')
  await client.sees(texts.fi.conversation.receipt.title)

  const office = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'fi', await bothRoles(program), password)
  await page.goto(`${desk.cases}?view=all&kind=correction`)
  await office.sees(cases.list.title)
  await follow(page, `${feedback.kinds.correction.name}: ${name}`)
  await page.getByText('vasta kymmeneltä').first().waitFor()
  await page.getByText(`${words.about}: ${name}`).waitFor()
  const { reference } = await db.selectFrom('feedback_case').select('reference').where('kind', '=', 'correction').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  await office.sees(fill(cases.one.title, { reference }))
  const address = page.url()
  await follow(page, words.aboutEdit)
  await office.sees(`${directory.what.place}: ${name}`)
  await follow(page, placesDesk.hours.link.place)
  const title = fill(placesDesk.hours.title.place, { name })
  await office.sees(title)
  await page.getByLabel(fill(placesDesk.hours.opens, { day: 'maanantai' })).first().fill('10')
  await press(page, texts.fi.common.save)
  await page.getByText(placesDesk.hours.saved).waitFor()

  await page.goto(desk.directory)
  await follow(page, words.title)
  await office.sees(words.title)
  await page.getByLabel(words.filter.wrong).selectOption({ label: words.wrongs.stale })
  await page.getByLabel(words.filter.kind).selectOption({ label: words.kinds.place })
  await press(page, words.filter.show)
  await office.sees(words.title)
  await page.getByRole('button', { name: new RegExp(`^${words.confirmShort}.*${name}$`) }).click()
  await page.getByText(words.confirmed).waitFor()
  await office.sees(words.title)

  await page.goto(address)
  await choose(page, 'purpose-answer')
  await page.getByLabel(cases.one.text, { exact: true }).fill('Kiitos, korjasimme ajan.')
  await choose(page, 'came-changed')
  await press(page, cases.one.send)
  await openConversation(client.page, 'fi', receipt)
  await client.page.getByText('Kiitos, korjasimme ajan.').waitFor()
  await client.sees(texts.fi.conversation.page.title)
  await client.page.goto(to('places', 'fi'))
  await follow(client.page, name)
  await client.page.getByText('10.00–15.00').first().waitFor()

  await page.goto(address)
  await follow(page, words.history)
  await office.sees(fill(words.historyOf, { name }))
  await page.getByText(`${words.usual}: ma 9.00–15.00`).waitFor()
  await page.getByText(`${words.usual}: ma 10.00–15.00`).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${words.putBack}`) }).first().click()
  await page.getByText(words.putBackDone).waitFor()
  await office.sees(fill(words.historyOf, { name }))
  await page.getByText(new RegExp(fill(words.whats['put-back'], { who: 'Kaisa Kaksirooli' }))).first().waitFor()
  // The older change cannot be put back a second time: it is not any more what that made of it.
  await page.getByRole('button', { name: new RegExp(`^${words.putBack}`) }).nth(1).click()
  await page.getByText(words.sinceTitle).first().waitFor()
  await office.sees(fill(words.historyOf, { name }))
  await office.goesAway({ signedIn: true })
  await client.page.reload()
  await client.page.getByText('9.00–15.00').first().waitFor()
  await client.goesAway()
})

test('a worker who owns something finds on a phone what waits for them, and says that it is true', async () => {
  const { url, db } = await demonstration()
  const { id } = await db.selectFrom('person').select('id').where('email', '=', worker).executeTakeFirstOrThrow()
  await db.updateTable('entry').set({ confirmed_on: null }).where('owner_id', '=', id).execute()
  const owner = await visitor(url, { ...phone, language: 'fi' })
  const { page } = owner
  await signIn(owner, 'fi', worker)
  await page.goto(desk.cases)
  await owner.sees(cases.list.title)
  await follow(page, /odottaa vahvistustasi/)
  await owner.sees(words.title)
  await page.getByText(words.ledeOwn).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${words.confirmShort}`) }).first().click()
  await page.getByText(words.confirmed).waitFor()
  await owner.sees(words.title)
  await owner.goesAway({ signedIn: true })
})

/** A place of the journey's own, open on Mondays. */
async function aPlace({ db }: Program): Promise<void> {
  const { id } = await db.insertInto('place').values({ name: { fi: name, sv: 'Servicerummet', en: 'The service room' }, kind: 'meeting-place' }).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('opening').values({ entry_id: id, weekday: 1, opens: '09:00', closes: '15:00' }).execute()
}

/** In a small organisation one person coordinates and edits. */
async function bothRoles({ db }: Program): Promise<string> {
  const id = await person(db, 'Kaisa Kaksirooli', { role: 'coordinator' })
  await db.insertInto('role_grant').values({ person_id: id, role: 'administrator', valid_from: '2020-01-01', granted_at: new Date() }).execute()
  await letSignIn({ db, now: () => new Date() }, id)
  return 'kaisa.kaksirooli@koivuranta.example'
}
