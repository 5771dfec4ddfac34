// How long is kept what: an administrator looks twice and changes a time, the data protection officer takes it back, holds a case and reads the log; and a
// giver reads when their conversation goes, and that it went as promised.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { answer } from '../../src/feedback/answer.ts'
import { closeCase } from '../../src/feedback/cases.sql.ts'
import { addMonths, firstOf, monthOf } from '../../src/feedback/period.ts'
import { eraseDue } from '../../src/feedback/retention/erase-due.ts'
import { timesNow } from '../../src/feedback/retention/times.sql.ts'
import { desk, to } from '../../src/paths.ts'
import { dayOf, inMonth, startOfDay } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { languages, type Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { actor } from '../builders.ts'
import { demonstration, type Program } from './program.ts'
import { administrator, follow, leaveReceipt, officer, openConversation, press, referenceOn, searchTopic, send, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const now = new Date()
const today = dayOf(now)

/** Answered and closed, so that it goes in that month. */
async function closeSoThatItGoes({ db, keys }: Program, reference: string, month: string): Promise<void> {
  const { id } = await db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  const who = await db.selectFrom('role_grant').select('person_id').where('role', '=', 'coordinator').limit(1).executeTakeFirstOrThrow()
  await transact(db, (tx) => answer(tx, { caseId: id, text: 'Kiitos, että kerroit.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { actor: actor(who.person_id, 'coordinator'), now, keys }))
  await transact(db, (tx) => closeCase(tx, id, null, now))
  await closedSoThatItGoes({ db }, reference, month)
}

async function closedSoThatItGoes({ db }: Pick<Program, 'db'>, reference: string, month: string): Promise<void> {
  const { months } = (await timesNow(db, today)).feedback.holds!
  await db.updateTable('feedback_case').set({ closed_at: startOfDay(firstOf(addMonths(month, -months - 1))) }).where('reference', '=', reference).execute()
}

test('a giver reads in which month their conversation goes, and afterwards, in any language, that it went as promised', async () => {
  const program = await demonstration()
  const giver = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('privacy', 'fi'))
  await giver.sees(texts.fi.privacyNotice.title)
  await page.getByText(texts.fi.retention.notice.page).waitFor()
  await searchTopic(page, 'fi', 'aikuissosiaalityö koivuranta', /Aikuissosiaalityö.*Koivurannan sosiaaliasema/)
  const receipt = (await send(page, 'fi', { kind: 'criticism', text: 'Matka 95: jono oli pitkä.' })).join(' ')
  const reference = await referenceOn(page)
  await leaveReceipt(giver, 'fi')

  const next = addMonths(monthOf(today), 1)
  await closeSoThatItGoes(program, reference, next)
  await openConversation(page, 'fi', receipt)
  await giver.sees(texts.fi.conversation.page.title)
  await page.getByText(fill(texts.fi.retention.giver.goes, { month: inMonth(next, 'fi') })).waitFor()

  await closedSoThatItGoes(program, reference, addMonths(monthOf(today), -1))
  await transact(program.db, (tx) => eraseDue(tx, now))
  for (const language of languages) {
    await openConversation(page, language, receipt)
    await giver.sees(texts[language].conversation.open.title)
    await page.getByText(fill(texts[language].retention.giver.erased, { month: inMonth(monthOf(today), language) })).first().waitFor()
  }
  await giver.goesAway()
})

for (const [language, how, options] of [['fi', 'on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['sv', 'at a desk with scripts', desktop]] as [Language, string, object][]) {
  test(`an administrator ${how} looks twice before a time is changed, sees what would go, and the officer takes the change back, holds a case and reads the log`, async () => {
    const program = await demonstration()
    const { retention: words } = texts[language]
    const times = await timesNow(program.db, today)
    const one = await visitor(program.url, { ...options, acceptDownloads: true, language })
    const { page } = one
    await signIn(one, 'fi', administrator)
    await inLanguage(program, administrator, language)
    await page.goto(desk.retention)
    await one.sees(words.title)
    const files = page.getByLabel(`${words.kinds.files}: ${words.months}`)
    await files.fill('200')
    await press(page, words.look)
    await page.locator('.error-summary').waitFor()
    await one.sees(words.title)
    assert.equal(await files.inputValue(), '200')
    await files.fill('30')
    await press(page, words.look)
    await one.sees(words.second.title)
    await page.getByText(fill(words.second.from, { before: times.files.holds!.months, after: 30 })).waitFor()
    await press(page, words.second.confirm)
    await page.getByText(words.saved).waitFor()
    await one.sees(words.title)
    await follow(page, words.dry.link)
    await one.sees(words.dry.title)
    await page.getByLabel(words.dry.day).fill(firstOf(addMonths(monthOf(today), 6)))
    await press(page, words.dry.show)
    await one.sees(words.dry.title)
    const [file] = await Promise.all([page.waitForEvent('download'), follow(page, words.dry.file)])
    assert.match(readFileSync(await file.path(), 'utf8'), new RegExp(`${words.kinds.feedback};20\\d\\d-\\d\\d;\\d+;\\d+`))
    await one.goesAway({ signedIn: true })

    const data = await visitor(program.url, { ...options, language })
    await inLanguage(program, officer, language)
    await signIn(data, 'fi', officer)
    await data.page.goto(desk.retention)
    await data.sees(words.title)
    await press(data.page, fill(words.takeBack, { kind: words.kinds.files }))
    await data.page.getByText(words.takenBack).waitFor()
    await data.sees(words.title)
    await follow(data.page, words.holds.link)
    await data.sees(words.holds.title)
    await press(data.page, words.holds.button)
    await data.page.locator('.error-summary').waitFor()
    await data.sees(words.holds.title)
    const { reference } = await program.db.selectFrom('feedback_case as c').select('c.reference').where('c.state', '=', 'closed').where('c.erased_on', 'is', null)
      .where((e) => e.not(e.exists(e.selectFrom('retention_hold as h').select('h.id').whereRef('h.case_id', '=', 'c.id')))).orderBy('c.closed_at', 'desc').limit(1).executeTakeFirstOrThrow()
    await data.page.getByLabel(words.holds.reference).fill(reference)
    await data.page.getByLabel(words.holds.because).selectOption('court')
    await data.page.getByLabel(words.holds.until).fill(firstOf(addMonths(monthOf(today), 3)))
    await press(data.page, words.holds.button)
    await data.page.getByText(words.holds.placed).waitFor()
    await data.sees(words.holds.title)
    await press(data.page, fill(words.holds.end, { reference }))
    await data.page.getByText(words.holds.endedNow).waitFor()
    await data.sees(words.holds.title)
    await data.page.goto(desk.erasings)
    await data.sees(words.log.title)
    await data.page.getByText(words.log.fine).first().waitFor()
    await data.goesAway({ signedIn: true })
    for (const email of [administrator, officer]) await inLanguage(program, email, 'fi')
  })
}

const inLanguage = ({ db }: Program, email: string, language: Language) => db.updateTable('person').set({ language }).where('email', '=', email).execute()
