// A supervisor pastes a list of those who were met, sees what would happen and sends it; somebody reads the invitation, opens where it
// leads, and somebody else does not want to be asked again. The clock stands on a working day, at one in the afternoon.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sweep } from '../../src/db/sweeps.ts'
import { isWorkingDay } from '../../src/directory/hours/working-day.ts'
import { desk, to } from '../../src/paths.ts'
import { roundPath } from '../../src/survey-paths.ts'
import { invitationSweeps } from '../../src/surveys/invitations/sweeps.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { atHour } from '../../src/post/quiet-hours.ts'
import { dayOf, daysAfter, type Day } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { until } from '../until.ts'
import { startProgram } from './program.ts'
import { coordinator, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const today = dayOf(new Date())
const workday = Array.from({ length: 14 }, (_, n): Day => daysAfter(today, n + 1)).find((day) => isWorkingDay(day))!
const afternoon = atHour(workday, '13:00')
const offset = Math.round((afternoon.getTime() - Date.now()) / 1000)
const program = startProgram({ demonstration: true, settings: async () => ({ CLOCK_OFFSET_SECONDS: String(offset) }) })
const supervisor = 'samuli.ojakoski@koivuranta.example'
const yesterday = typedDay(daysAfter(workday, -1))
const list = [
  'osoite;kieli;tapaaminen;turvakielto;nimi', `hilma.vieras@posti.example;fi;${yesterday};;Hilma`, `sven.gast@posti.example;sv;${yesterday};;`, `0457 000 0099;fi;${yesterday};;`,
  'salla.suojattu@posti.example;fi;;kyllä;', 'eila.k@posti.example;;;;', 'ei osoite;;;;',
].join('\n')

const roundId = async () => (await (await program).db.selectFrom('slip_block').select('round_id').where('occasion', '=', 'invited').executeTakeFirstOrThrow()).round_id

after(async () => (await program).stop())

test('a list is pasted, corrected after being looked at, and sent', async () => {
  const { url } = await program
  const { desk: words } = texts.fi.surveyInvitations
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.goto(roundPath(await roundId(), '/invitations'))
  await one.sees(words.title)
  await page.locator('#list').fill(list)
  await page.locator('#opening-fi').fill('Terveisin Samuli Ojakoski.')
  await press(page, words.look)
  await one.sees(words.rehearsal.title)
  const told = await page.locator('main').innerText()
  for (const text of [words.left.protected, words.left['not-now'], 'Ei ole osoite: ”ei osoite”', 'niistä säily mitään: nimi', 'Samuli Ojakoski']) assert.ok(told.includes(text), text)
  assert.equal((await page.locator('#list').inputValue()).trim(), list)
  await page.locator('#opening-fi').fill('Kiitos, että kävit.')
  await press(page, words.rehearsal.again)
  await one.sees(words.rehearsal.title)
  for (const width of [390, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await one.sees(words.rehearsal.title)
  }
  await press(page, /^Lähetä 3 kutsua$/)
  await one.sees(words.title)
  await page.getByText('3 kutsua lähtee, kukin aikanaan.').waitFor()
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto(roundPath(await roundId(), '/invitations'))
  await one.sees(words.title)
  await one.goesAway({ signedIn: true })
})

test('they go out, and the demonstration shows how they read', async () => {
  const { url, db, keys, mails } = await program
  await sweep(db, invitationSweeps(keys)[0]!, new Date(Date.now() + offset * 1000))
  await until('they are sent', async () => (await db.selectFrom('invitation_list').select('sent').where('sent', '=', 3).execute()).length === 1)
  const asked = mails.filter(({ to: [address] }) => /vieras|gast|salla/.test(address ?? '')).map(({ to: [address] }) => address).sort()
  assert.deepEqual(asked, ['hilma.vieras@posti.example', 'sven.gast@posti.example'])
  const { mailDesk: words } = texts.fi
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.mail)
  await one.sees(texts.fi.common.deskMail)
  const read = async (kind: 'invitation' | 'sms-invitation') => {
    const link = page.locator('tr', { has: page.locator('td', { hasText: new RegExp(`${words.kinds[kind]}$`) }) }).locator('a[href^="/desk/mail/"]').first()
    // What the clock has brought about stands before it.
    for (let number = 1; await link.count() === 0 && number < 12; number++) await page.goto(`${desk.mail}?page=${number}`)
    await link.click()
    await one.sees(words.messageTitle)
    return page.locator('main').innerText()
  }
  assert.match(await read('invitation'), /Kiitos, että kävit\.|Vastaa|Svara här/)
  const survey = page.locator('main a[href*="#"]').first()
  assert.match(await survey.getAttribute('href') ?? '', /\/(kyselyt|enkater)\/[0-9a-f-]{36}#[a-z]+-[a-z]+-[a-z]+$/)
  assert.match(await read('sms-invitation'), /vapaaehtoista/)
  await one.goesAway({ signedIn: true })
})

for (const [language, address, look] of [['fi', 'hilma.vieras@posti.example', phone], ['sv', 'sven.gast@posti.example', desktop]] as const) {
  test(`in ${language}, somebody who was asked says that they do not want to be asked again`, async () => {
    const { url, db, mails } = await program
    const { refuse: words } = texts[language].surveyInvitations
    const mail = mails.find(({ to: [one] }) => one === address)!.parsed.text!
    const link = mail.split('\n').find((line) => line.includes(to('noInvitations', language)))!
    const refusal = link.split('#')[1]!
    const scripts = language === 'fi'
    const one = await visitor(url, { ...look, language, javaScriptEnabled: scripts })
    const { page } = one
    await page.goto(link)
    await one.sees(words.title)
    // With scripts the words are there already; without, they are typed as they stand in the message.
    if (scripts) {
      assert.equal(await page.locator('#words').inputValue(), refusal.replaceAll('-', ' '))
      assert.ok(!page.url().includes('#'))
    } else {
      await page.locator('#words').fill('fel ord här')
      await press(page, words.button)
      await one.sees(words.title)
      await page.getByText(words.unknown).first().waitFor()
      await page.locator('#words').fill(refusal.replaceAll('-', ' '))
    }
    await press(page, words.button)
    await one.sees(words.doneTitle)
    await one.goesAway()
    assert.equal((await db.selectFrom('quiet_address').select('words_hash').where('until_on', 'is', null).execute()).length, language === 'fi' ? 1 : 2)
  })
}
