// A sentence on its way to everybody: somebody answers on a phone without scripts and allows it, a supervisor prepares it, a coordinator
// checks it without seeing the text, everybody reads it in two languages, and it is taken down at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { desk, to } from '../../src/paths.ts'
import { roundPath } from '../../src/survey-paths.ts'
import { close } from '../../src/surveys/release-due.ts'
import { respond } from '../../src/surveys/respond.ts'
import { lockRound } from '../../src/surveys/rounds.sql.ts'
import { noteResultsShown } from '../../src/surveys/rounds/follow.sql.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { aRound, question } from '../surveys.ts'
import { demonstration, type Program } from './program.ts'
import { choose, coordinator, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveyAnswering: answering, surveyQuotes: words, surveyResults: { sorting }, publishing, redaction } = texts.fi
const said = 'Retki jäi väliin. Samuli Ojakoski lupasi soittaa, eikä kukaan soittanut. Kerron tämän vain tässä.'
const theme = { fi: 'Retket', sv: 'Utfärderna' }

/** Of the supervisor's unit, open today; others have answered it before. */
async function surveyOfTrips({ db, keys }: Program) {
  const { id: by, unit_id: unitId } = await db.selectFrom('person as p').innerJoin('role_grant as g', 'g.person_id', 'p.id').innerJoin('unit as u', 'u.supervisor_id', 'p.id')
    .select(['p.id', 'u.id as unit_id']).where('p.email', '=', supervisor).where((e) => e('u.name', '@>', JSON.stringify({ fi: 'Kohtaamispaikka Kipinä' }) as never)).executeTakeFirstOrThrow()
  const today = dayOf(new Date())
  const made = await aRound(db, {
    by, unitId, questions: [question('heard'), question('trips', 'long', { text: { fi: 'Mitä retkistä jäi mieleen?', sv: 'Vad minns du av utfärderna?', en: 'What do you remember of the trips?' } })], openedOn: today,
    round: { firstOn: today, lastOn: today, handledByOn: daysAfter(today, 20), resultsByOn: daysAfter(today, 30), changesByOn: daysAfter(today, 90) },
  })
  await transact(db, async (tx) => {
    for (let n = 0; n < 12; n++) await respond(tx, keys, { roundId: made.roundId, place: { serviceLineId: null, unitId }, few: 'wait', answers: { trips: [`Retki numero ${n} meni hyvin.`] }, mayQuote: n < 6 }, today)
  })
  return made
}

test('what somebody allows to be shown is shown in part, under its theme, after two people have read it, and is gone at a press', async () => {
  const program = await demonstration()
  const { url, db, keys } = program
  const { surveyId, roundId } = await surveyOfTrips(program)

  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await giver.page.goto(to('survey', 'fi', { id: surveyId }))
  await press(giver.page, answering.first.start)
  await giver.page.locator('#a-trips').fill(said)
  await press(giver.page, answering.pages.next)
  // Names count where more people read it than one who takes care of it.
  if (await giver.page.getByText(answering.warned.title).count()) await press(giver.page, answering.warned.asItIs)
  await giver.sees(answering.last.title)
  await giver.page.getByText(words.asked.noWayBack).waitFor()
  assert.ok(await giver.page.locator('#quote-no').isChecked())
  await choose(giver.page, 'quote-yes')
  // Back, and forth again: it stays.
  await press(giver.page, answering.pages.back)
  await press(giver.page, answering.pages.next)
  assert.ok(await giver.page.locator('#quote-yes').isChecked())
  await press(giver.page, answering.last.send)
  await giver.sees(answering.thanks.title)
  await giver.goesAway()

  // Its night comes.
  await transact(db, async (tx) => close(tx, keys, (await lockRound(tx, roundId, 'closing'))!, dayOf(new Date())))

  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(staff, 'fi', supervisor)
  await staff.page.goto(roundPath(roundId, '/texts'))
  await staff.sees(sorting.title)
  assert.equal(await staff.page.getByText(words.marks.may, { exact: true }).count(), 7)
  await staff.page.locator('#name-fi').fill(theme.fi)
  await staff.page.locator('#name-sv').fill(theme.sv)
  await staff.page.locator('button[value="add"]').click()
  await staff.page.getByText(sorting.added).waitFor()
  for (const box of await staff.page.locator('fieldset[id^="about-"]').all()) await box.locator('label').first().click()
  await staff.page.locator('button[value="sort"]').click()
  await staff.page.getByText(sorting.saved).waitFor()
  await staff.sees(sorting.title)

  await staff.page.locator('.card', { hasText: 'Retki jäi väliin.' }).getByRole('link', { name: words.marks.prepare }).click()
  await staff.sees(words.prepare.title)
  await choose(staff.page, 'pick-0')
  await choose(staff.page, 'pick-1')
  await press(staff.page, words.prepare.look)
  await staff.sees(words.prepare.title)
  await staff.page.getByText(redaction.decide.goesTitle).waitFor()
  await staff.page.locator('.quote', { hasText: `[${redaction.inItsPlace.worker}] lupasi soittaa` }).waitFor()
  await press(staff.page, words.prepare.send)
  await staff.page.getByText(words.prepare.done).waitFor()
  await staff.sees(words.round.title)
  await follow(staff.page, words.round.look)
  await staff.page.getByText(words.check.own).waitFor()
  await staff.sees(words.check.title)

  const checker = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(checker, 'fi', coordinator)
  await checker.page.goto(desk.publishing)
  await checker.sees(publishing.title)
  await checker.page.locator(`a[href="${desk.surveyQuotes}"]`).click()
  await checker.sees(words.waiting.title)
  await follow(checker.page, /Retki jäi väliin/)
  await checker.sees(words.check.title)
  for (const hidden of ['Ojakoski', 'Kerron tämän']) assert.equal(await checker.page.getByText(hidden).count(), 0, hidden)
  await press(checker.page, words.check.sendBack)
  await checker.page.locator('.error-summary').waitFor()
  await checker.sees(words.check.title)
  await press(checker.page, words.check.approve)
  await checker.page.getByText(words.check.done.approve).waitFor()
  await checker.sees(words.waiting.title)

  const anybody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await anybody.page.goto(to('surveyResults', 'fi', { id: surveyId }))
  assert.equal(await anybody.page.locator('.quote').count(), 0, 'nobody has shown the results')
  await transact(db, (tx) => noteResultsShown(tx, roundId, dayOf(new Date())))
  for (const language of ['fi', 'sv'] as const) {
    const { shown } = texts[language].surveyQuotes
    await anybody.page.goto(to('surveyResults', language, { id: surveyId }))
    await anybody.sees(/Miten meni\?|Hur gick det\?/)
    await anybody.page.getByRole('heading', { name: shown.under.replace('{theme}', theme[language]) }).waitFor()
    await anybody.page.getByText(shown.how).waitFor()
    assert.equal(await anybody.page.locator('.quote').getAttribute('lang'), 'fi')
    assert.equal(await anybody.page.locator('.quote').innerText(), `Retki jäi väliin. [${redaction.inItsPlace.worker}] lupasi soittaa, eikä kukaan soittanut.`)
    assert.equal(await anybody.page.getByText('Kerron tämän').count(), 0)
  }

  await staff.page.goto(roundPath(roundId, '/quotes'))
  await follow(staff.page, words.round.look)
  await press(staff.page, words.check.takeDown)
  await staff.page.getByText(words.check.done['take-down']).waitFor()
  await staff.sees(words.round.title)
  await staff.goesAway({ signedIn: true })
  await anybody.page.reload()
  assert.equal(await anybody.page.locator('.quote').count(), 0)
  await anybody.goesAway()
  await checker.page.reload()
  await checker.goesAway({ signedIn: true })
})

test('in the county some quotes are read by everybody in English, and one waits', async () => {
  const { url, db } = await demonstration()
  const { id } = await db.selectFrom('survey').select('id').where((e) => e('name', '@>', JSON.stringify({ en: 'How did adult social work help?' }) as never)).executeTakeFirstOrThrow()
  const one = await visitor(url, { ...desktop, language: 'en' })
  await one.page.goto(to('surveyResults', 'en', { id }))
  await one.sees('Results: How did adult social work help?')
  assert.ok(await one.page.locator('.quote').count() >= 3)
  assert.equal(await one.page.getByText('Päätös pitäisi selittää myös suullisesti.').count(), 0, 'nobody has checked it')
  await one.goesAway()
})
