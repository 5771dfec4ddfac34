// A worker asks a survey aloud on the telephone; a supervisor prints sheets, and both type what came back, once each. Where the two
// differ, the paper decides.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactSurveyName } from '../../demo/surveys-answering.ts'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { choose, press, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveyAloud: aloud, surveyPaper: paper } = texts.fi
const name = contactSurveyName.fi
const waiting = async ({ db }: Program) => Number((await db.selectFrom('waiting_response').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

test('a worker asks aloud with a phone in their hand, without scripts, and hands in what was said', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', worker)
  await page.goto(desk.surveyEntry)
  await one.sees(paper.entry.title)
  const before = await waiting(program)
  await page.locator('tr', { hasText: name }).getByRole('link', { name: aloud.title }).click()
  await one.sees(`${aloud.title}: ${name}`)
  await page.getByText(aloud.firstText.slice(0, 40)).first().waitFor()
  await choose(page, 'a-reached-4')
  await press(page, aloud.submit)
  await page.locator('.error-summary').waitFor()
  await one.sees(`${aloud.title}: ${name}`)
  assert.ok(await page.locator('#a-reached-4').isChecked())
  await choose(page, 'how-phone')
  await choose(page, 'helped-close-person')
  await page.locator('#group').selectOption({ index: 1 })
  await press(page, aloud.submit)
  await page.getByText(aloud.done).waitFor()
  await one.sees(`${aloud.title}: ${name}`)
  assert.equal(await waiting(program), before + 1)
  await page.goto(desk.account)
  await one.goesAway({ signedIn: true })
})

test('sheets are printed with their figures, typed by two, and where the two differ what the paper says holds', async () => {
  const program = await demonstration()
  const [first, second] = [await visitor(program.url, { ...desktop, language: 'fi' }), await visitor(program.url, { ...phone, language: 'fi' })]
  await signIn(first, 'fi', supervisor)
  await first.page.goto(desk.surveyEntry)
  await first.page.locator('tr', { hasText: name }).getByRole('link', { name: paper.entry.paper }).click()
  await first.sees(`${paper.title}: ${name}`)
  await first.page.locator('#sheets').fill('0')
  const station = first.page.locator('#group option', { hasText: 'Koivurannan sosiaaliasema' }).first()
  await first.page.locator('#group').selectOption((await station.getAttribute('value'))!)
  await press(first.page, paper.make.submit)
  await first.page.locator('.error-summary').waitFor()
  await first.sees(`${paper.title}: ${name}`)
  await first.page.locator('#sheets').fill('2')
  await press(first.page, paper.make.submit)
  await first.page.getByText(paper.made).waitFor()
  await first.sees(`${paper.title}: ${name}`)
  await first.page.getByRole('link', { name: paper.print }).first().click()
  await first.sees(/^Erä \d+, 2 lomaketta$/)
  assert.equal(await first.page.locator('.paper-sheet').count(), 2)
  const print = new URL(first.page.url()).pathname
  const typing = print.replace('/print', '')

  await first.page.goto(typing)
  await first.sees(/^Näppäile lomake \d+-1$/)
  await first.page.locator('#t-reached').fill('4')
  await first.page.locator('#t-again').fill('10')
  await press(first.page, paper.typing.submit)
  await first.sees(/^Näppäile lomake \d+-2$/)
  await press(first.page, paper.typing.submit)
  await first.page.getByText(paper.typing.yours).waitFor()
  await first.sees(/^Näppäile lomake \d+-1$/)

  const before = await waiting(program)
  await signIn(second, 'fi', worker)
  await second.page.goto(`${typing}?sheet=1`)
  await second.sees(/^Näppäile lomake \d+-1$/)
  await second.page.locator('#t-reached').fill('7')
  await press(second.page, paper.typing.submit)
  await second.page.locator('.error-summary').waitFor()
  await second.sees(/^Näppäile lomake \d+-1$/)
  await second.page.locator('#t-reached').fill('4')
  await second.page.locator('#t-again').fill('1')
  await press(second.page, paper.typing.submit)
  await second.page.getByText(paper.typing.differs).waitFor()
  await second.sees(/^Näppäile lomake \d+-1$/)
  await second.page.locator('#t-again').fill('10')
  await press(second.page, paper.typing.submit)
  await second.page.getByText(paper.typing.done.slice(-12)).first().waitFor()
  assert.equal(await waiting(program), before + 1)
  await press(second.page, paper.typing.submit)
  await second.page.getByText(paper.typing.all).waitFor()
  await second.sees(/^Näppäile lomake/)
  for (const one of [first, second]) {
    await one.page.goto(desk.account)
    await one.goesAway({ signedIn: true })
  }
})
