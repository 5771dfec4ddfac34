// Somebody whose records tell of them wrongly asks to have it put right, under their own name and on a phone without scripts; the supervisor of the
// unit asks back, passes nothing on, and decides; and whoever cannot sign in finds the form on paper, or somebody who writes it down.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { recordsBack } from '../../src/record-paths.ts'
import { fill } from '../../src/text/fill.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { testProvider, type TestProvider } from '../provider.ts'
import { demonstration, startProgram } from './program.ts'
import { choose, follow, officer, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { records: words, recordsDesk: atDesk } = texts.fi
const station = 'Koivurannan sosiaaliasema'
const wrong = 'Kirjauksissa lukee, että olin vihainen. En ollut, vaan itkin.'

let broker: TestProvider
const program = startProgram({
  demonstration: true,
  async settings(url) {
    broker = await testProvider({ redirectUri: url + recordsBack })
    return { RECORDS_OIDC_ISSUER: broker.issuer, RECORDS_OIDC_CLIENT_ID: 'vastakaiku', RECORDS_OIDC_CLIENT_SECRET: 'sopimus' }
  },
})

after(async () => {
  await (await program).stop()
  await broker.close()
})

test('a client asks on a phone without scripts, the supervisor asks back and decides, and the client reads why and where else to go', async () => {
  const { url } = await program
  broker.knows({ sub: 'sirkka', name: 'Sirkka Mäntykangas', personal_identity_code: '020255-998F' })
  const client = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false, also: broker.issuer })
  await client.page.goto(to('lanes', 'fi'))
  await follow(client.page, words.title)
  await client.sees(words.title)
  await follow(client.page, words.signIn)
  await client.sees(words.title)
  await client.page.getByText(fill(words.signedIn, { name: 'Sirkka Mäntykangas' })).waitFor()
  await follow(client.page, words.form.title)
  await client.sees(words.form.title)
  await client.page.getByLabel(words.form.wrong).fill(wrong)
  await press(client.page, words.form.send)
  await client.sees(words.form.title)
  assert.equal((await client.page.getByLabel(words.form.wrong).inputValue()).trim(), wrong, 'what was typed stays')
  await choose(client.page, 'kind-own-view')
  await client.page.getByLabel(words.form.unit).selectOption({ label: station })
  await client.page.getByLabel(words.form.document).fill('Asiakaskertomus')
  await client.page.getByLabel(words.form.proposed).fill('Itkin, koska pelkäsin päätöstä.')
  await press(client.page, words.form.send)
  await client.sees(/^Pyyntö /)
  const reference = (await client.page.locator('h1').innerText()).split(' ').at(-1)!
  await press(client.page, words.signOut)
  await client.sees(words.title)
  await client.page.getByText(words.signedOut).waitFor()

  const chief = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(chief, 'fi', supervisor)
  await chief.page.goto(desk.records)
  await chief.sees(atDesk.title)
  await follow(chief.page, reference)
  await chief.sees(`Pyyntö ${reference}`)
  await chief.page.getByText(wrong).waitFor()
  await press(chief.page, atDesk.one.decideButton)
  await chief.sees(`Pyyntö ${reference}`)
  await chief.page.getByLabel(atDesk.one.message, { exact: true }).fill('Luemme tämän huolella.')
  await press(chief.page, atDesk.one.send)
  await chief.page.getByText(atDesk.one.done).waitFor()
  await choose(chief.page, 'outcome-granted')
  await chief.page.getByLabel(atDesk.one.reasons).fill('Näkemyksesi on nyt kirjauksen rinnalla.')
  await press(chief.page, atDesk.one.decideButton)
  await chief.page.getByText(atDesk.one.done).waitFor()
  await chief.sees(`Pyyntö ${reference}`)
  await follow(chief.page, atDesk.one.letter)
  await chief.sees(words.letter.title)
  await chief.page.goto(desk.recordHandlers)
  await chief.sees(atDesk.handlers.title)
  await chief.goesAway({ signedIn: true })

  await follow(client.page, words.signIn)
  await client.page.getByText(words.states.granted).waitFor()
  await client.sees(words.title)
  await follow(client.page, reference)
  await client.sees(`Pyyntö ${reference}`)
  for (const shown of ['Näkemyksesi on nyt kirjauksen rinnalla.', 'Luemme tämän huolella.']) await client.page.getByText(shown).waitFor()
  await follow(client.page, words.request.letter)
  await client.sees(words.letter.title)
  await client.page.getByText('tietosuojavaltuutetulle').waitFor()
  await follow(client.page, words.back)
  await press(client.page, words.signOut)
  await client.page.getByText(words.signedOut).waitFor()
  // The broker has cookies of its own.
  assert.deepEqual((await client.context.cookies()).filter(({ name }) => name.includes('vastakaiku')), [])
  await client.context.clearCookies()
  await client.goesAway()
})

test('in the demonstration an invented client comes in by a button and sees what they asked, in each language', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi' })
  for (const language of languages) {
    const { records } = texts[language]
    await one.page.goto(to('records', language))
    await one.sees(records.title)
    await follow(one.page, records.other.paper)
    await one.sees(records.paper.title)
    await one.page.goto(to('records', language))
    await press(one.page, fill(records.demo.as, { name: 'Aino Haapakorpela' }))
    await one.sees(records.title)
    await one.page.locator('tbody a').first().click()
    await one.sees(new RegExp(`^${fill(records.request.title, { reference: '' })}`))
    await one.page.goto(to('recordsNew', language))
    await one.sees(records.form.title)
    await press(one.page, records.signOut)
    await one.page.getByText(records.signedOut).waitFor()
  }
  await one.goesAway()
})

test('the data protection officer sees what is late, and writes a request down for somebody who cannot sign in', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(one, 'fi', officer)
  await one.page.goto(desk.records)
  await one.sees(atDesk.title)
  await one.page.getByText(words.states.late).first().waitFor()
  await follow(one.page, atDesk.writeDown)
  await one.sees(atDesk.down.title)
  await press(one.page, atDesk.down.save)
  await one.sees(atDesk.down.title)
  await one.page.getByLabel(atDesk.down.name).fill('Kalle Ojansuu')
  await one.page.getByLabel(atDesk.down.checked).fill('Passi')
  for (const id of ['way-desk', 'kind-access', 'reply-here']) await choose(one.page, id)
  await one.page.getByLabel(words.form.unit).selectOption({ label: words.form.unitUnknown })
  await one.page.getByLabel(words.form.wrong).fill('Haluan kaiken, mitä minusta on kirjattu.')
  await press(one.page, atDesk.down.save)
  await one.sees(atDesk.down.doneTitle)
  await one.goesAway({ signedIn: true })
})
