// A worker's day with feedback: the guide, the unit's page, a thank-you that came today, a note of their own; and what was
// sent past them, which they cannot reach.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casePath, desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { choose, follow, openConversation, press, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, workers, own, conversation, finding } = texts.fi
const station = 'Koivurannan sosiaaliasema'

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`a worker ${how} reads the guide, the unit's feedback and thanks of today, and reaches nothing that was sent past them`, async () => {
    const { url, db } = await demonstration()
    const words = `Kiitos Nooralle kärsivällisyydestä (${how.length}) ja avusta.`
    const { id: thanks } = await give(url, db, { kind: 'thanks', text: words })
    const { id: past } = await give(url, db, { kind: 'criticism', text: 'Tämä vain esihenkilölle.', reader: 'supervisor' })

    const boss = await visitor(url, { ...options, language: 'fi' })
    await signIn(boss, 'fi', supervisor)
    await boss.page.goto(casePath(thanks))
    await boss.page.getByText(fill(workers.thank.named, { names: 'Noora Varvikkolahti' })).waitFor()
    await press(boss.page, workers.thank.button)
    await boss.page.getByText(workers.thank.sent).waitFor()
    await boss.page.getByLabel(cases.one.text).fill('Kiitos, välitämme tämän.')
    await choose(boss.page, 'purpose-answer')
    await press(boss.page, cases.one.send)
    await boss.page.waitForURL(/done=answer/)
    await boss.page.locator('summary', { hasText: workers.share.title }).click()
    await boss.page.getByLabel(workers.share.text).fill(`Kiitos kärsivällisyydestä (${how.length}).`)
    await boss.page.getByLabel(workers.share.gist).fill('Kiitettiin ja välitettiin eteenpäin.')
    await press(boss.page, workers.share.button)
    await boss.page.getByText(workers.share.shared).waitFor()
    await boss.sees(/^Palaute /)

    const noora = await visitor(url, { ...options, language: 'fi' })
    const { page } = noora
    await signIn(noora, 'fi', worker)
    await page.goto(desk.thanks)
    await noora.sees(workers.thanks.title)
    await page.getByText(words).waitFor()
    await follow(page, own.guide.title)
    await noora.sees(own.guide.title)
    await follow(page, own.note.title)
    await noora.sees(own.note.title)
    await page.getByLabel(own.note.label).fill('Kysyn ensi kerralla ensin.')
    await press(page, own.note.keep)
    await page.getByText(own.note.kept).waitFor()
    await noora.sees(own.note.title)

    await page.goto(desk.units)
    await noora.sees(fill(workers.unit.title, { unit: station }))
    await page.getByText(`Kiitos kärsivällisyydestä (${how.length}).`).waitFor()
    await page.getByLabel(workers.unit.words).fill('Tätä jatkamme.')
    await press(page, workers.unit.mark)
    await page.getByText(workers.unit.marked, { exact: true }).waitFor()
    await page.getByText('Tätä jatkamme.').first().waitFor()
    await noora.sees(fill(workers.unit.title, { unit: station }))
    assert.equal(await page.getByText('Tämä vain esihenkilölle.').count(), 0)

    await page.goto(casePath(past))
    await noora.sees(cases.gone.title)
    await page.goto(desk.note)
    assert.equal((await page.getByLabel(own.note.label).inputValue()).trim(), 'Kysyn ensi kerralla ensin.')
    await boss.page.goto(desk.note)
    await boss.sees(own.note.title)
    assert.equal((await boss.page.getByLabel(own.note.label).inputValue()).trim(), '')
    await noora.goesAway({ signedIn: true })
    await boss.goesAway({ signedIn: true })
  })
}

test('a worker is asked for their own side with the giver’s leave, tells it, and the giver gets it in the words of whoever answers', async () => {
  const { url, db } = await demonstration()
  const { id, receipt } = await give(url, db, { kind: 'criticism', text: 'Minua ei kuunneltu tapaamisessa.' })
  const { side, giver } = workers

  const boss = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(boss, 'fi', supervisor)
  await boss.page.goto(casePath(id))
  await boss.page.locator('summary', { hasText: side.title }).click()
  await boss.page.getByLabel(side.person).selectOption({ label: 'Noora Varvikkolahti' })
  await press(boss.page, side.ask)
  await boss.page.getByText(side.asked).waitFor()
  await boss.sees(/^Palaute /)

  const giving = await visitor(url, { ...phone, javaScriptEnabled: false, language: 'fi' })
  await openConversation(giving.page, 'fi', receipt)
  await giving.page.getByRole('heading', { name: giver.title }).waitFor()
  await giving.sees(conversation.page.title)
  await press(giving.page, giver.buttons.yes)
  await giving.page.getByText(giver.thanks.yes).waitFor()
  await giving.sees(conversation.page.title)

  const noora = await visitor(url, { ...phone, javaScriptEnabled: false, language: 'fi' })
  await signIn(noora, 'fi', worker)
  await noora.page.goto(casePath(id))
  await noora.page.getByLabel(side.text).fill('Ryhmässä oli kiire, ja huomasin sen liian myöhään.')
  await press(noora.page, side.tell)
  await noora.page.getByText(side.toldNow).waitFor()
  await noora.sees(/^Palaute /)

  // The list says what is new, and the row's lines stand beside its box.
  await boss.page.goto(`${desk.cases}?view=all`)
  const row = boss.page.locator('table.work tr', { has: boss.page.locator(`a[href="${casePath(id)}"]`) })
  await row.getByText(finding.changed['side-told']).waitFor()
  const left = (part: string) => row.locator(part).evaluate((one) => one.getBoundingClientRect().left)
  assert.deepEqual(await left('th .note'), await left('th a'))
  await boss.page.goto(casePath(id))
  await boss.page.getByText(fill(side.wrote, { name: 'Noora Varvikkolahti' })).waitFor()
  await boss.page.getByLabel(side.answer).fill('Noora kertoo, että ryhmässä oli kiire. Siitä ei pidä koitua sinulle haittaa.')
  await press(boss.page, side.pass)
  await boss.page.getByText(side.passed).waitFor()
  await boss.sees(/^Palaute /)

  await openConversation(giving.page, 'fi', receipt)
  await giving.page.getByText('Noora kertoo, että ryhmässä oli kiire.').waitFor()
  await giving.sees(conversation.page.title)
  await giving.goesAway()
  await noora.goesAway({ signedIn: true })
  await boss.goesAway({ signedIn: true })
})

/** To the station that the supervisor leads; the id of the case, and its six words. */
async function give(url: string, db: Program['db'], body: { kind: string; text: string; reader?: string }): Promise<{ id: string; receipt: string }> {
  const { items: services } = await (await fetch(`${url}/api/v1/services?limit=500`)).json() as { items: { id: string; name: { fi: string }; units: { id: string; name: { fi: string } }[] }[] }
  const service = services.find(({ name }) => name.fi === 'Aikuissosiaalityö')!
  const unit = service.units.find(({ name }) => name.fi === station)!
  const given = await fetch(`${url}/api/v1/feedback`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ language: 'fi', service: service.id, unit: unit.id, ...body }),
  })
  const { reference, receipt } = await given.json() as { reference: string; receipt: string }
  const { id } = await db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  return { id, receipt }
}
