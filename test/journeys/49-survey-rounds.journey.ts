// A supervisor asks a survey of their own unit without asking anybody: the promise comes first and opens the gate; once the round has
// closed they read, sort, show and tell; and everybody sees in two languages, on a phone without scripts, whether the promise was kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk, to } from '../../src/paths.ts'
import { surveyPath } from '../../src/survey-paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveyRounds: words, surveyResults, standing } = texts.fi
const name = 'Millainen paikka Kipinä on?'
const step = (page: Page, value: string) => page.locator(`button[value="${value}"]`).last().click()

test('a round that has closed is read, sorted, gone through, shown and answered for, and everybody sees it in Finnish and Swedish', async () => {
  const { url, db } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', supervisor)
  await staff.page.goto(desk.rounds)
  await staff.sees(words.due.title)
  await follow(staff.page, name)
  await staff.sees(name)
  const round = new URL(staff.page.url()).pathname
  const { id: survey } = await db.selectFrom('survey').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: name }) as never)).executeTakeFirstOrThrow()

  await press(staff.page, words.one.handled.button)
  await staff.sees(name)
  await staff.page.getByText(words.one.handled.unsorted).first().waitFor()

  await follow(staff.page, words.one.results)
  await staff.sees(surveyResults.of.replace('{name}', name))
  await staff.page.locator('table.figures svg').first().waitFor({ state: 'attached' })
  await follow(staff.page, surveyResults.toTexts)
  await staff.sees(surveyResults.sorting.title)
  await step(staff.page, 'add')
  await staff.sees(surveyResults.sorting.title)
  for (const [fi, sv] of [['Ruoka', 'Maten'], ['Aukioloaika', 'Öppettiderna']] as const) {
    if (!(await staff.page.locator('#name-fi').isVisible())) await staff.page.locator('summary', { hasText: surveyResults.sorting.add }).click()
    await staff.page.locator('#name-fi').fill(fi)
    await staff.page.locator('#name-sv').fill(sv)
    await step(staff.page, 'add')
    await staff.page.getByText(surveyResults.sorting.added).waitFor()
  }
  await staff.sees(surveyResults.sorting.title)
  for (const page of [1, 2]) {
    await staff.page.goto(`${round}/texts?page=${page}`)
    for (const group of await staff.page.locator('fieldset[id^="about-"]').all()) {
      // Each by the suggestion where there is one, and else by none.
      const likely = group.locator('.choice', { hasText: surveyResults.sorting.likely }).locator('label')
      await (await likely.count() ? likely.first() : group.locator('label').last()).click()
    }
    await step(staff.page, 'sort')
    await staff.page.getByText(surveyResults.sorting.saved).waitFor()
  }
  await staff.page.getByText(surveyResults.sorting.done).waitFor()

  await staff.page.goto(round)
  await press(staff.page, words.one.handled.button)
  await staff.page.getByText(words.one.handled.done).waitFor()
  await staff.page.locator('#gone-on').fill('eilen')
  await press(staff.page, words.one.goneThrough.button)
  await staff.sees(name)
  assert.equal(await staff.page.locator('#gone-on').inputValue(), 'eilen')
  await staff.page.locator('#gone-on').fill(typedDay(dayOf(new Date())))
  await press(staff.page, words.one.goneThrough.button)
  await staff.page.getByText(words.one.goneThrough.done).waitFor()

  const anybody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await anybody.page.goto(to('surveyResults', 'fi', { id: survey }))
  await anybody.sees(surveyResults.of.replace('{name}', name))
  assert.equal(await anybody.page.getByText('38 vastausta').count(), 0, 'nobody has shown them yet')

  await press(staff.page, words.one.show.button)
  await staff.page.getByText(words.one.show.done).waitFor()
  await staff.page.locator('#followed-fi').fill('Ovi aukeaa tammikuusta alkaen kello 9.')
  await staff.page.locator('#followed-sv').fill('Dörren öppnas klockan 9 från januari.')
  await press(staff.page, words.one.followed.button)
  await staff.page.getByText(words.one.followed.done).waitFor()
  await staff.sees(name)
  await staff.goesAway({ signedIn: true })

  for (const [language, said, theme] of [['fi', 'Ovi aukeaa tammikuusta alkaen kello 9.', 'Ruoka'], ['sv', 'Dörren öppnas klockan 9 från januari.', 'Maten']] as const) {
    await anybody.page.goto(to('surveyResults', language, { id: survey }))
    await anybody.sees(/Kipinä/)
    for (const shown of [said, theme]) await anybody.page.getByText(shown).first().waitFor()
    assert.equal(await anybody.page.getByText('Ruokaa ei riittänyt viimeisille.').count(), 0, 'nobody’s own words')
  }
  const wide = await visitor(url, { ...desktop, language: 'sv' })
  await wide.page.goto(to('surveyResults', 'sv', { id: survey }))
  await wide.sees(/Kipinä/)
  await wide.goesAway()
  await anybody.page.goto(to('promises', 'fi'))
  await anybody.sees(standing.title)
  await anybody.page.getByRole('heading', { name: standing.surveysTitle }).waitFor()
  await anybody.goesAway()
})

test('without a whole promise nothing opens; opened ahead it waits for its day, and is withdrawn before it', async () => {
  const { url, db } = await demonstration()
  const { id: survey } = await db.selectFrom('survey').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: name }) as never)).executeTakeFirstOrThrow()
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(staff, 'fi', supervisor)
  await staff.page.goto(surveyPath(survey, '/rounds'))
  await staff.sees(words.list.title)
  await follow(staff.page, words.list.copy)
  await staff.sees(words.form.newTitle)
  const purpose = await staff.page.locator('#purpose-fi').inputValue()
  await staff.page.locator('#purpose-fi').fill('')
  await staff.page.locator('#invests-fi').fill('Kaksi iltaa viikossa.')
  await staff.page.locator('#last').fill('1.1.2020')
  await press(staff.page, words.form.save)
  await staff.sees(words.form.newTitle)
  assert.equal(await staff.page.locator('.error-summary li').count(), 2)
  assert.equal(await staff.page.locator('#invests-fi').inputValue(), 'Kaksi iltaa viikossa.')
  await staff.page.locator('#purpose-fi').fill(purpose)
  await staff.page.locator('#last').fill(typedDay(daysAfter(dayOf(new Date()), 12)))
  await press(staff.page, words.form.save)
  await staff.sees(name)
  await staff.page.getByText('Kaksi iltaa viikossa.').waitFor()

  await press(staff.page, words.one.open)
  await staff.sees(name)
  assert.equal(await staff.page.getByRole('link', { name: words.one.edit }).count(), 0)
  await staff.page.locator('summary', { hasText: words.one.end }).click()
  await press(staff.page, words.one.endButton)
  await staff.sees(name)
  await choose(staff.page, 'sure')
  await press(staff.page, words.one.endButton)
  await staff.page.getByText(words.one.withdrawn).waitFor()
  await staff.sees(name)
  await staff.goesAway({ signedIn: true })
})
