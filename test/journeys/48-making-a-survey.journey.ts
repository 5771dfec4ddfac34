// A supervisor makes a survey from a ready set, meets a hint, and has it looked through; a member of the clients' council finds a
// question unclear, and the supervisor mends it. On phones without scripts, and by keyboard where it matters.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { surveyPath } from '../../src/survey-paths.ts'
import { openUnclear } from '../../src/surveys/making/unclear.sql.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const council = 'reijo.mantysaari@koivuranta.example'
const swedish = 'gun-britt.kvarnudd@koivuranta.example'

test('a survey goes from a ready set over a hint and an unclear question to one that the council has understood', async () => {
  const { url, db } = await demonstration()
  const { surveyMaking: words, surveyReview: review, surveyHints: hints, common } = texts.fi
  const name = `Kysely matkalla ${Date.now()}`
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', supervisor)
  await page.goto(desk.surveys)
  await staff.sees(words.title)
  await follow(page, words.make)
  await staff.sees(words.newOne.title)
  assert.match(await page.locator('#of').inputValue(), /^unit:/, 'their own unit is chosen')
  await press(page, words.newOne.button)
  await page.getByText(words.newOne.fromMissing).first().waitFor()
  await staff.sees(words.newOne.title)
  await choose(page, 'from-set-after-meeting')
  await page.locator('#name-fi').fill(name)
  await press(page, words.newOne.button)
  await staff.sees(name)
  const id = new URL(page.url()).pathname.split('/').at(-1)!

  await page.getByRole('link', { name: /^Muuta.*Minua kuunneltiin tänään/ }).focus()
  await page.keyboard.press('Enter')
  await staff.sees(/^Kysymys 1/)
  await page.locator('#text-fi').fill('Minua kuunneltiin ja autettiin tänään.')
  await press(page, words.question.look)
  await page.getByText(hints.kinds.double.name).first().waitFor()
  await page.getByRole('heading', { name: words.question.preview }).waitFor()
  await staff.sees(/^Kysymys 1/)
  // It advises, and does not stop anybody; whoever reads it mends the question.
  await page.locator('#text-fi').fill('Minua kuunneltiin asiassani.')
  await press(page, common.save)
  await staff.sees(name)
  await page.getByText('1. Minua kuunneltiin asiassani.').waitFor()
  await follow(page, words.one.review)
  await staff.sees(`Arvioi: ${name}`)
  await press(page, review.maker.send)
  await page.getByText(review.maker.sent).waitFor()
  await staff.sees(`Arvioi: ${name}`)

  const member = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(member, 'fi', council)
  await member.page.locator('.menu summary').press('Enter')
  await follow(member.page, common.deskSurveyReview)
  await member.sees(review.listTitle)
  await follow(member.page, name)
  await member.sees(`Arvioi: ${name}`)
  await press(member.page, review.button)
  await member.page.getByText(review.nothing).first().waitFor()
  await member.sees(`Arvioi: ${name}`)
  await choose(member.page, 'clear-was-heard-no')
  await choose(member.page, 'important-was-heard')
  await member.page.locator('#comment-was-heard').fill('Missä asiassa? Niitä on monta.')
  await press(member.page, review.button)
  await member.page.getByText(review.thanks).waitFor()
  await member.sees(review.listTitle)
  await member.goesAway({ signedIn: true })
  assert.deepEqual(await openUnclear(db, id, 1), [{ question: 'was-heard', reason: null }])

  await page.goto(surveyPath(id, '/review'))
  await page.getByText('Missä asiassa? Niitä on monta.').waitFor()
  await page.getByText(review.maker.open).waitFor()
  await staff.sees(`Arvioi: ${name}`)
  await follow(page, review.maker.change)
  await staff.sees(/^Kysymys 1/)
  await page.locator('#text-fi').fill('Minua kuunneltiin tänään tapaamisessa.')
  await press(page, common.save)
  await staff.sees(name)
  assert.deepEqual(await openUnclear(db, id, 1), [])
  await follow(page, words.one.versions)
  await staff.sees(words.versions.title)
  await page.goto(surveyPath(id))
  await press(page, words.one.end)
  await page.getByText(words.one.ended).waitFor()
  await staff.sees(name)
  await staff.goesAway({ signedIn: true })
})

test('in Swedish and on a wide screen, every form of a question can be seen and used', async () => {
  const { url } = await demonstration()
  const { surveyMaking: words } = texts.sv
  const staff = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = staff
  await signIn(staff, 'sv', swedish)
  await page.goto(desk.surveys)
  await staff.sees(words.title)
  await follow(page, 'Servicepunkten i byn')
  await staff.sees('Servicepunkten i byn')
  await page.getByText('Ställs bara till dem som svarade', { exact: false }).waitFor()
  const survey = new URL(page.url()).pathname
  await follow(page, words.one.add)
  await staff.sees(words.question.newTitle)
  for (const kind of ['agree', 'one', 'cards', 'rank', 'recommend', 'smileys'] as const) {
    await page.goto(`${survey}/questions/new?kind=${kind}`)
    await staff.sees(`En ny fråga: ${words.kinds[kind].name}`)
    await page.locator('#text-fi').fill('Mikä auttoi sinua?')
    await page.locator('#text-sv').fill('Vad hjälpte dig?')
    if (kind === 'one' || kind === 'rank') await page.locator('#options-fi').fill('Yksi\nKaksi')
    if (kind === 'cards') for (const side of ['good', 'bad']) await page.locator(`#options-${side}-fi`).fill(`Sana ${side}`)
    await press(page, words.question.look)
    await page.getByRole('heading', { name: words.question.preview }).waitFor()
    await staff.sees(`En ny fråga: ${words.kinds[kind].name}`)
  }
  await page.goto(survey)
  await page.getByRole('link', { name: new RegExp(`^${words.one.condition}`) }).last().click()
  await staff.sees(/^Vem får fråga 5/)
  await choose(page, 'on-saitko-asiasi-hoidettua-taalla')
  await press(page, words.condition.next)
  await staff.sees(/^Vem får fråga 5/)
  await press(page, words.condition.save)
  await page.getByText(words.condition.answersMissing).first().waitFor()
  await staff.sees(/^Vem får fråga 5/)
  await page.goto(`${survey}/edit`)
  await staff.sees(words.one.editWords)
  await staff.goesAway({ signedIn: true })
})
