// A neighbour asked that what feedback says of them is erased: the data protection officer finds it and marks the passage, on a phone without scripts;
// the administrator reads the text and lets it go; the giver reads with their receipt that something was removed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, officer, openConversation, press, send, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { rights: words, erasing, conversation } = texts.fi
const passage = 'Naapuri Outi Ojalammi huutaa öisin'

test('a passage is marked on a phone without scripts, a second person erases it, and its giver reads that it was', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await giver.page.goto(to('form', 'fi'))
  const receipt = await send(giver.page, 'fi', { kind: 'criticism', text: `Käytävällä ei saa nukutuksi. ${passage}. Toivon hiljaisempaa taloa.` })

  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', officer)
  await page.goto(desk.rights)
  await follow(page, (await page.locator('tbody tr', { hasText: words.wants.erase }).first().locator('a').innerText()).trim())
  const title = /^Tietopyyntö /
  await one.sees(title)
  await press(page, words.one.search.begin)
  for (let n = 0; n < 200 && !(await page.getByText(words.one.search.states.ready, { exact: true }).count()); n++) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  await page.getByRole('link', { name: /^Käy osumat läpi/ }).click()
  const hit = page.locator('article').filter({ hasText: 'Ojalammi' }).first()
  await hit.getByRole('link', { name: new RegExp(`^${words.hits.open}`) }).click()
  await choose(page, 'verdict-theirs')
  await press(page, words.hit.save)
  await one.sees(words.hits.title)
  await hit.getByRole('link', { name: new RegExp(`^${erasing.link}`) }).click()
  await one.sees(/^Poista osumasta /)
  await press(page, erasing.save)
  await one.sees(/^Poista osumasta /)
  await page.getByText(erasing.problems.way).first().waitFor()
  await choose(page, 'way-part')
  await page.getByRole('textbox', { name: new RegExp(`^${erasing.passages}`) }).fill(passage)
  await press(page, erasing.save)
  await one.sees(title)
  await page.getByText(erasing.states.asked).waitFor()

  const second = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(second, 'fi', administrator)
  await second.page.goto(desk.rights)
  await second.sees(words.title)
  await follow(second.page, /kohta$/)
  await second.sees(/^Poistettava kohta/)
  assert.equal(await second.page.locator('mark').innerText(), passage)
  await press(second.page, erasing.second.letGo)
  await second.sees(words.title)

  await page.reload()
  await follow(page, /^Kohta /)
  await one.sees(/^Poistettava kohta/)
  await page.getByText(erasing.states.done).waitFor()
  await giver.page.goto(to('home', 'fi'))
  await openConversation(giver.page, 'fi', receipt.join(' '))
  await giver.sees(conversation.page.title)
  await giver.page.getByText(erasing.inTurn).waitFor()
  assert.ok(!(await giver.page.content()).includes('Ojalammi'))
  for (const each of [one, second]) await each.goesAway({ signedIn: true })
})
