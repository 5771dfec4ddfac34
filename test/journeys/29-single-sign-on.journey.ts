// Staff sign in with the account that they have anyway: somebody new gets their role by their group and sees their cases, loses it
// with the group, and whoever is in no such group is told so. Without scripts, on a phone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { testProvider, type TestProvider } from '../provider.ts'
import { startProgram } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { singleSignOn: words, cases, roles, staff } = texts.fi
const name = 'Koivurannan tunnus'
const unit = 'Koivurannan sosiaaliasema'

let provider: TestProvider
const program = startProgram({
  demonstration: true,
  async settings(url) {
    provider = await testProvider({ redirectUri: url + desk.singleBack })
    return { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'vastakaiku', OIDC_CLIENT_SECRET: 'sopimus', OIDC_NAME: name }
  },
})

after(async () => {
  await (await program).stop()
  await provider.close()
})

test('an administrator gives groups their roles; somebody new comes in by theirs, loses one with it, and a stranger is refused', async () => {
  const { url } = await program
  const office = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', administrator)
  await follow(office.page, texts.fi.common.deskOrganisation)
  await follow(office.page, words.desk.link)
  await office.sees(words.desk.title)
  await press(office.page, words.desk.add)
  await office.sees(words.desk.title)
  const scope = fill(staff.person.unit, { name: unit })
  for (const [group, role, of] of [['palaute-esihenkilot', 'supervisor', scope], ['palaute-viestinta', 'communications', null]] as const) {
    await office.page.getByLabel(words.desk.group).fill(group)
    await choose(office.page, `role-${role}`)
    if (of) await office.page.getByLabel(staff.person.scope).selectOption({ label: of })
    await press(office.page, words.desk.add)
    await office.page.getByText(words.desk.added).waitFor()
  }
  await office.sees(words.desk.title)

  const somebody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false, also: provider.issuer })
  const { page } = somebody
  const enter = async () => {
    await page.goto(desk.signIn)
    await page.getByRole('link', { name: fill(words.button, { name }) }).click()
  }
  const newcomer = { sub: '7f3a', name: 'Elina Uusitalo', email: 'elina@koivuranta.example', email_verified: true, locale: 'fi', groups: ['palaute-esihenkilot', 'palaute-viestinta'] }
  provider.knows(newcomer)
  await page.goto(desk.cases)
  await somebody.sees(staff.signIn.title)
  await follow(page, fill(words.button, { name }))
  await page.waitForURL(/\/desk\/cases/)
  await somebody.sees(cases.list.title)
  await page.goto(`${desk.cases}?view=all`)
  assert.ok(await page.locator('tbody tr').count() > 3, 'there is feedback of the unit')
  await page.goto(desk.account)
  await somebody.sees(staff.account.title)
  await page.getByText(new RegExp(`${roles.names.supervisor}, ${unit}`)).waitFor()
  await page.getByRole('button', { name: texts.fi.common.signOut }).click()
  await somebody.sees(staff.signIn.title)
  await page.getByText(words.signedOutTitle).waitFor()

  provider.knows({ ...newcomer, groups: ['palaute-viestinta'] })
  await enter()
  await page.goto(desk.account)
  await page.getByText(roles.names.communications).first().waitFor()
  assert.equal(await page.getByText(roles.names.supervisor).count(), 0)

  await office.page.goto(desk.people)
  await follow(office.page, 'Elina Uusitalo')
  await office.sees('Elina Uusitalo')
  await office.page.getByText(fill(words.person.fromGroup, { group: 'palaute-viestinta' })).waitFor()

  const stranger = await visitor(url, { ...phone, language: 'sv', also: provider.issuer })
  provider.knows({ sub: 'vieras', name: 'Veikko Vieras', email: 'veikko@koivuranta.example', email_verified: true, groups: ['kirjasto'] })
  await stranger.page.goto(desk.signIn)
  await follow(stranger.page, fill(texts.sv.singleSignOn.button, { name }))
  await stranger.sees(texts.sv.singleSignOn.refused['no-role'].title)
  await stranger.goesAway({ signedIn: true })
  await somebody.goesAway({ signedIn: true })
  await office.goesAway({ signedIn: true })
})
