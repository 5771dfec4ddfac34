// A supervisor brings what was answered on paper elsewhere, on a phone without scripts: a table with names in it is looked at, its columns
// are put right, it is brought once, and everybody sees the results and where they come from. And a box, as everybody meets it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { surveyPath } from '../../src/survey-paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveyElsewhere: words, surveyRounds, surveyResults } = texts.fi
const name = 'Mitä Kipinän ryhmistä sanotaan?'
const steps = ['Täysin samaa mieltä', '4', '2', 'eos']

const exported = (heading: string): string => [
  `Aikaleima;Etunimi;Ryhmä oli minulle oikea.;Minua kuunneltiin ryhmässä.;${heading};Ohjaaja`,
  ...Array.from({ length: 12 }, (_, n) => `12.11.2026 12:${10 + n};Zqxnimi${n};${steps[n % 4]};${(n % 5) + 1};${['Kyllä', 'En', 'Toisessa ryhmässä', 'ehkä'][n % 4]};Elias`),
].join('\r\n')

test('a table from elsewhere is looked at, put right, brought once, and shown to everybody with how it came here', async () => {
  const { url, db } = await demonstration()
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', supervisor)
  await page.goto(desk.rounds)
  await staff.sees(surveyRounds.due.title)
  await follow(page, name)
  await staff.sees(name)
  const round = new URL(page.url()).pathname
  await page.getByText(words.round.notBrought).waitFor()
  await press(page, surveyRounds.one.show.button)
  await page.getByText(words.round.nothing).first().waitFor()
  await staff.sees(name)

  await page.locator('#bring a').click()
  await staff.sees(words.desk.title)
  await page.locator('summary', { hasText: words.desk.rules }).click()
  await page.locator('summary', { hasText: words.desk.rows }).click()
  await press(page, words.desk.fileButton)
  await page.getByText(words.desk.problems.file).first().waitFor()
  await staff.sees(words.desk.title)
  await page.locator('#file').setInputFiles({ name: 'vastaukset.csv', mimeType: 'text/csv', buffer: Buffer.from(exported('Jatkatko')) })
  await press(page, words.desk.fileButton)
  await staff.sees(words.look.title)
  for (const shown of ['Aikaleima: kertoo, milloin joku vastasi', 'Etunimi: kertoo, kuka joku on', 'Tuotaisiin 12 vastausta.']) await page.getByText(shown).first().waitFor()
  assert.ok(!(await page.content()).includes('Zqxnimi'), 'names are off the page')
  await page.getByLabel('Jatkatko').selectOption({ label: '3. Haluatko jatkaa?' })
  await press(page, 'Tuo 12 vastausta')
  await page.getByText(words.look.changed).waitFor()
  await staff.sees(words.look.title)
  await page.getByText('”ehkä”').first().waitFor()
  await press(page, 'Tuo 12 vastausta')
  await page.getByText(words.desk.broughtNow).waitFor()
  await staff.sees(words.desk.title)

  await page.locator('summary', { hasText: words.desk.rows }).click()
  await page.locator('#text').fill(exported('Haluatko jatkaa?'))
  await press(page, words.desk.pasteButton)
  await staff.sees(words.look.title)
  await press(page, 'Tuo 12 vastausta')
  await page.getByText(words.look.same).waitFor()
  await staff.sees(words.look.title)

  await page.goto(`${round}/elsewhere`)
  await page.locator('summary', { hasText: words.desk.numbers }).click()
  await page.locator('#took').fill('4')
  await page.locator('#numbers').fill('Kysymys;Vastaus;Määrä\nMinua kuunneltiin ryhmässä.;5;30')
  await press(page, words.desk.numbersButton)
  await page.getByText('Vastaajia oli alle 5.').first().waitFor()
  await staff.sees(words.desk.title)
  await page.locator('#took').fill('14')
  await press(page, words.desk.numbersButton)
  await staff.sees(words.look.title)
  await page.getByText(words.desk.problems.nothing).waitFor()

  await page.goto(`${round}/elsewhere`)
  await page.locator('summary', { hasText: words.desk.learned }).click()
  await page.locator('#learned-fi').fill('Ryhmät ovat oikeita, mutta tauko on lyhyt.')
  await page.locator('#learned-sv').fill('Grupperna är rätta, men pausen är kort.')
  await press(page, words.desk.tell)
  await page.getByText(words.desk.toldNow).waitFor()
  await staff.sees(words.desk.title)
  await page.goto(`${round}/results`)
  await staff.sees(surveyResults.of.replace('{name}', name))
  await page.getByText('12 vastausta').first().waitFor()
  await page.goto(round)
  await press(page, surveyRounds.one.show.button)
  await page.getByText(surveyRounds.one.show.done).waitFor()
  await staff.sees(name)
  const { survey_id: survey } = await db.selectFrom('survey_round').select('survey_id').where('id', '=', round.split('/').at(-1)!).executeTakeFirstOrThrow()
  await staff.goesAway({ signedIn: true })

  for (const [language, kind] of [['sv', phone], ['en', desktop]] as const) {
    const anybody = await visitor(url, { ...kind, language, javaScriptEnabled: language === 'en' })
    await anybody.page.goto(to('surveyResults', language, { id: survey }))
    await anybody.sees(/Kipinä/)
    await anybody.page.getByText(language === 'sv' ? 'Grupperna är rätta, men pausen är kort.' : 'Ryhmät ovat oikeita, mutta tauko on lyhyt.').waitFor()
    await anybody.page.locator('summary', { hasText: texts[language].surveyElsewhere.public.about }).click()
    await anybody.sees(/Kipinä/)
    await anybody.goesAway()
  }
})

test('a box is told of apart from what can be answered here; and a supervisor writes one down, behind the same gate', async () => {
  const { url } = await demonstration()
  for (const [language, box, kind] of [['sv', 'Vad borde man kunna sköta vid servicepunkten?', phone], ['en', 'What should the service point be good for?', desktop]] as const) {
    const t = texts[language].surveyElsewhere
    const anybody = await visitor(url, { ...kind, language, javaScriptEnabled: language === 'en' })
    await anybody.page.goto(to('surveys', language))
    await anybody.page.getByRole('heading', { name: t.public.list }).waitFor()
    await anybody.sees(texts[language].surveyAnswering.list.title)
    await follow(anybody.page, box)
    await anybody.sees(box)
    for (const shown of [t.public.title, t.theirs, t.public.oursText]) await anybody.page.getByText(shown).first().waitFor()
    assert.equal(await anybody.page.locator('main form').count(), 0)
    await anybody.goesAway()
  }

  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', supervisor)
  await page.goto(desk.surveys)
  await follow(page, name)
  const survey = new URL(page.url()).pathname.split('/').at(-1)!
  await page.goto(surveyPath(survey, '/rounds/new?copy=yes'))
  await staff.sees(surveyRounds.form.newTitle)
  await page.locator('#held-address').fill('http://lomake.example.fi')
  await page.locator('#held-where-fi').fill('')
  await press(page, surveyRounds.form.save)
  await page.getByText(words.form.problems.address.scheme).first().waitFor()
  await staff.sees(surveyRounds.form.newTitle)
  await choose(page, 'held-tool')
  await page.locator('#held-address').fill('https://lomake.example.fi/kipina')
  await page.locator('#held-where-fi').fill('Yhdistyksen lomakkeella.')
  await press(page, surveyRounds.form.save)
  await page.getByText(surveyRounds.form.saved).waitFor()
  await staff.sees(name)
  await press(page, surveyRounds.one.open)
  await page.getByText(/^Kierros on avattu\. Vastauksia kerätään muualla/).waitFor()
  await staff.sees(name)
  const anybody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await anybody.page.goto(to('survey', 'fi', { id: survey }))
  await anybody.sees(name)
  await anybody.page.getByRole('link', { name: 'Siirry vastaamaan: lomake.example.fi' }).waitFor()
  await anybody.goesAway()
  // It has not begun, and is withdrawn: nothing is left of it.
  await page.locator('summary', { hasText: surveyRounds.one.end }).click()
  await choose(page, 'sure')
  await press(page, surveyRounds.one.endButton)
  await page.getByText(surveyRounds.one.withdrawn).waitFor()
  await staff.sees(name)
  await staff.goesAway({ signedIn: true })
})
