// A supervisor writes a draft on a phone without scripts: duplicates a question, lets one be answered in another way and says of whom what
// hangs on it is asked, asks the clients' council to look, writes the draft of a round and throws all of it away. A member of the council
// looks in Swedish. Whoever coordinates throws changes away by keyboard, and whoever watches over reading sees who saw slips.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { surveyPath } from '../../src/survey-paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, officer, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const council = 'rut.sandelin@koivuranta.example'
const { surveyDrafts: words, surveyMaking: making, surveyRounds: rounds, common } = texts.fi

/** A day of this month or the next, as it is typed. */
const typed = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('fi-FI', { timeZone: 'Europe/Helsinki' })

test('a draft is changed, shown to the council, and thrown away, on a phone without scripts', async () => {
  const { url, db } = await demonstration()
  const name = `Luonnos matkalla ${Date.now()}`
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', supervisor)
  await page.goto(desk.newSurvey)
  await choose(page, 'from-set-after-meeting')
  await page.locator('#name-fi').fill(name)
  await press(page, making.newOne.button)
  await staff.sees(name)
  const id = new URL(page.url()).pathname.split('/').at(-1)!

  await page.getByRole('button', { name: /^Monista.*Minua kuunneltiin tänään/ }).click()
  await page.getByText(words.duplicated).waitFor()
  await staff.sees(/^Kysymys 2/)
  await page.locator('#text-fi').fill('Kuulin, mitä minulle sanottiin.')
  await press(page, common.save)
  await staff.sees(name)

  // The third question hangs on the first, which then is answered by faces.
  await page.goto(surveyPath(id, '/questions/understood/condition'))
  await choose(page, 'on-was-heard')
  await press(page, making.condition.next)
  await choose(page, 'is-1')
  await press(page, making.condition.save)
  await page.goto(surveyPath(id, '/questions/was-heard'))
  await follow(page, words.kind.link)
  await staff.sees('Kysymys 1: toinen vastaustapa')
  await follow(page, making.kinds.smileys.name)
  await staff.sees('Kysymys 1: Väittämä → Hymynaamat')
  await page.getByText('Jää: sanat, teema.').waitFor()
  await press(page, common.save)
  await page.getByText('Kerro, keneltä kysymys 3 kysytään').first().waitFor()
  await staff.sees('Kysymys 1: Väittämä → Hymynaamat')
  await choose(page, 'who-understood-some')
  await choose(page, 'is-understood-bad')
  await press(page, common.save)
  await page.getByText(words.kind.done).waitFor()
  await staff.sees(name)
  await page.getByText('Kysytään vain niiltä, jotka vastasivat ”Huonosti” kysymykseen 1.').waitFor()

  await page.goto(surveyPath(id, '/review'))
  await press(page, words.council.button)
  await page.getByText('Kirjoita päivä, joka on tämän päivän jälkeen', { exact: false }).first().waitFor()
  await staff.sees(`Arvioi: ${name}`)
  await page.locator('#until').fill(typed(10))
  await press(page, words.council.button)
  await page.getByText(words.council.done).waitFor()
  await staff.sees(`Arvioi: ${name}`)
  // Whoever sits on a council of the same demonstration is asked too; how many there are by now is not this journey's.
  const mails = await db.selectFrom('outgoing_message').select(['kind', 'language']).distinct().where('survey_id', '=', id).orderBy('language').execute()
  assert.deepEqual(mails, [{ kind: 'survey-look', language: 'fi' }, { kind: 'survey-look', language: 'sv' }])

  const member = await visitor(url, { ...phone, language: 'sv', javaScriptEnabled: false })
  await signIn(member, 'sv', council)
  await member.page.goto(surveyPath(id, '/review'))
  await member.sees(`Granska: ${name}`)
  await member.page.getByText(texts.sv.surveyDrafts.council.forMember.replace('{day}', typed(10))).waitFor()
  await choose(member.page, 'clear-was-heard-yes')
  await press(member.page, texts.sv.surveyReview.button)
  await member.page.getByText(texts.sv.surveyReview.thanks).waitFor()
  await member.sees(texts.sv.surveyReview.listTitle)
  await member.goesAway({ signedIn: true })

  await page.goto(surveyPath(id, '/rounds/new'))
  for (const field of ['purpose', 'gone-through', 'invests']) await page.locator(`#${field}-fi`).fill('Parannamme tapaamisia.')
  await choose(page, 'handler-supervisor')
  await press(page, rounds.form.save)
  await page.getByText(rounds.form.saved).waitFor()
  await follow(page, words.throwAway.round.link)
  await staff.sees(/^Heitä luonnos pois/)
  await press(page, words.throwAway.round.button)
  await page.getByText(words.throwAway.round.done).waitFor()
  await staff.sees(rounds.list.title)

  await page.goto(surveyPath(id))
  await press(page, making.one.end)
  await page.getByText(making.one.ended).waitFor()
  await page.goto(desk.surveys)
  await page.getByText(making.endedTitle).first().click()
  await follow(page, name)
  await press(page, making.one.takeBack)
  await page.getByText(making.one.back).waitFor()
  await follow(page, words.throwAway.survey.link)
  await staff.sees(`Heitä pois: ${name}`)
  for (const told of ['5 kysymystä', 'Mitä asiakasraati sanoi kysymyksestä: 1 merkintä', words.throwAway.request]) await page.getByText(told).waitFor()
  await press(page, words.throwAway.survey.button)
  await page.getByText(words.throwAway.survey.done).waitFor()
  await staff.sees(making.title)
  assert.equal(await page.getByText(name).count(), 0)
  await staff.goesAway({ signedIn: true })
  assert.deepEqual(await db.selectFrom('survey').select('id').where('id', '=', id).execute(), [])
})

test('changes to what was asked are thrown away by keyboard, and what was asked stands again', async () => {
  const { url, db } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = staff
  await signIn(staff, 'fi', coordinator)
  await page.goto(desk.surveys)
  await follow(page, 'Miten aikuissosiaalityö auttoi?')
  await staff.sees('Miten aikuissosiaalityö auttoi?')
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await page.getByText(making.one.frozen).waitFor()
  await page.getByRole('button', { name: new RegExp(`^${words.duplicate}`) }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(words.duplicated).waitFor()
  await staff.sees(/^Kysymys 2/)
  await page.goto(surveyPath(id))
  await page.getByRole('link', { name: words.throwAway.questions.link }).focus()
  await page.keyboard.press('Enter')
  await staff.sees('Heitä muutokset pois: Miten aikuissosiaalityö auttoi?')
  await page.getByText(words.throwAway.see).press('Enter')
  await staff.sees('Heitä muutokset pois: Miten aikuissosiaalityö auttoi?')
  await page.getByRole('button', { name: words.throwAway.questions.button }).press('Enter')
  await page.getByText(words.throwAway.questions.done).waitFor()
  await page.getByText(making.one.frozen).waitFor()
  await staff.sees('Miten aikuissosiaalityö auttoi?')
  assert.deepEqual(await db.selectFrom('survey_version').select('number').where('survey_id', '=', id).where('frozen_on', 'is', null).execute(), [])
  await staff.goesAway({ signedIn: true })
})

test('whoever watches over reading sees who made slips and saw their words', async () => {
  const { url } = await demonstration()
  const { audit } = texts.fi
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', officer)
  for (const what of ['slips-made', 'slips-seen'] as const) {
    await staff.page.goto(`${desk.audit}?what=${what}`)
    await staff.sees(audit.title)
    await staff.page.getByText(audit.sentences[what].replace('{who} ', ''), { exact: false }).first().waitFor()
    await staff.page.getByText(/Nippu 1\b/).first().waitFor()
  }
  await staff.goesAway({ signedIn: true })
})
