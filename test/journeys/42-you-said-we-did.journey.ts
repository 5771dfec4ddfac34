// What somebody says leads somewhere: a coordinator makes an improvement from their feedback, shows it to everybody, and the giver
// sees it move on their own page and says whether it has changed. On a phone without scripts, in Finnish and in Swedish.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, leaveReceipt, openConversation, press, send, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

for (const [language, said, title] of [
  ['fi', 'Odotustilassa kuulee kaiken, mitä tiskillä puhutaan.', 'Tiskillä voi puhua rauhassa'],
  ['sv', 'I väntrummet hör man allt som sägs vid disken.', 'Vid disken kan man tala i lugn och ro'],
] as const) {
  test(`in ${language}, somebody’s feedback becomes an improvement that they see move, and confirm`, async () => {
    const { url, db } = await demonstration()
    const { conversation, changes } = texts[language]
    const giver = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { id: service } = await db.selectFrom('service').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: 'Sosiaaliohjaus' }) as never)).executeTakeFirstOrThrow()
    await giver.page.goto(to('form', language, {}, { service }))
    const words = (await send(giver.page, language, { kind: 'criticism', text: said })).join(' ')
    await leaveReceipt(giver, language)
    const newest = () => db.selectFrom('feedback_case').select(['id', 'reference']).where('service_id', '=', service).orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
    const { id: caseId, reference } = await newest()

    const staff = await visitor(url, { ...desktop, language: 'fi' })
    const { improvements } = texts.fi
    await signIn(staff, 'fi', coordinator)
    await staff.page.goto(`${desk.newImprovement}?case=${caseId}`)
    await staff.sees(improvements.newTitle)
    await press(staff.page, improvements.add)
    await staff.sees(improvements.newTitle)
    for (const [field, text] of [['title-fi', 'Tiskillä voi puhua rauhassa'], ['title-sv', 'Vid disken kan man tala i lugn och ro'], ['said-fi', 'Tiskin puheet kuuluvat odotustilaan.'], ['does-fi', 'Tiskin eteen tulee seinä, joka vaimentaa ääntä.']] as const) {
      await staff.page.locator(`#${field}`).fill(text)
    }
    await choose(staff.page, 'means-money')
    await staff.page.locator('#owner').selectOption('coordinator')
    await staff.page.locator('#due').fill('31.12.2099')
    await press(staff.page, improvements.add)
    await staff.sees('Tiskillä voi puhua rauhassa')
    const id = new URL(staff.page.url()).pathname.split('/').at(-1)!

    await openConversation(giver.page, language, words)
    await giver.sees(conversation.page.title)
    assert.equal(await giver.page.getByText(title).count(), 0, 'it is seen at the desk alone')

    await press(staff.page, improvements.show.button)
    await staff.page.getByText(improvements.show.done).waitFor()
    await move('decided')
    await openConversation(giver.page, language, words)
    await giver.page.getByRole('heading', { name: changes.giver.title }).waitFor()
    await giver.page.getByRole('heading', { name: title }).waitFor()
    await giver.page.getByText(changes.events['moved:decided']).first().waitFor()
    await giver.sees(conversation.page.title)

    const anybody = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    await anybody.page.goto(to('changes', language))
    await anybody.sees(changes.title)
    await follow(anybody.page, title)
    await anybody.sees(title)
    const page = await anybody.page.content()
    for (const secret of [said, reference, 'Tarja Kuusivaara']) assert.ok(!page.includes(secret), secret)
    await follow(anybody.page, changes.poster)
    await anybody.page.locator('.poster .qr-code').waitFor()
    await anybody.sees(title)
    await anybody.goesAway()

    await move('done')
    await press(giver.page, conversation.page.newer)
    await giver.page.getByText(changes.giver.ask).waitFor()
    await giver.page.getByLabel(conversation.page.replyLabel).fill('Seinä auttoi.')
    await press(giver.page, new RegExp(changes.giver.changed))
    await giver.page.getByText(changes.giver.thanks).waitFor()
    await giver.sees(conversation.page.title)
    assert.equal(await giver.page.getByLabel(conversation.page.replyLabel).inputValue(), 'Seinä auttoi.')
    const verdicts = await db.selectFrom('improvement_verdict').select(['says', 'case_id']).where('improvement_id', '=', id).execute()
    assert.deepEqual(verdicts, [{ says: 'changed', case_id: caseId }])
    await giver.goesAway()
    await staff.goesAway({ signedIn: true })

    async function move(to: 'decided' | 'done'): Promise<void> {
      await choose(staff.page, `to-${to}`)
      await staff.page.locator('form', { has: staff.page.locator(`#to-${to}`) }).getByRole('button').click()
      await staff.page.getByText(improvements.move.done).waitFor()
      await staff.sees('Tiskillä voi puhua rauhassa')
    }
  })
}

test('what is late is shown to everybody as late, and to the coordinator above everything else', async () => {
  const { url } = await demonstration()
  const { changes, improvements } = texts.fi
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await one.page.goto(to('changes', 'fi'))
  await follow(one.page, changes.filter.states.late)
  await one.sees(changes.title)
  await follow(one.page, 'Ateriapaketin kansi, jonka saa auki')
  await one.sees('Ateriapaketin kansi, jonka saa auki')
  await one.page.getByText(/Se on myöhässä/).first().waitFor()
  await one.page.goto(to('promises', 'fi'))
  await one.sees(texts.fi.standing.title)
  await one.goesAway()

  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(desk.improvements)
  await staff.sees(improvements.title)
  await follow(staff.page, improvements.seeThem)
  await staff.sees(improvements.title)
  await staff.page.getByRole('link', { name: 'Ateriapaketin kansi, jonka saa auki' }).waitFor()
  await staff.page.goto(desk.newsletter)
  await staff.sees(improvements.news.title)
  await staff.goesAway({ signedIn: true })
})
