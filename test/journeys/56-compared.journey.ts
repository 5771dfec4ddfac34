// Did it help? Somebody on an old telephone in the dark reads from the results of a survey how it went over time; at the desk the same is
// looked at by place and question, and taken along as a file; and the national questions are compared over two surveys in Swedish.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { disabilitySurveyNames, familySurveyName } from '../../demo/surveys-compared.ts'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const surveyOf = async (db: Awaited<ReturnType<typeof demonstration>>['db'], name: { fi: string }): Promise<string> =>
  (await db.selectFrom('survey').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: name.fi }) as never)).executeTakeFirstOrThrow()).id

test('in fi, without scripts on a phone of 320 px in the dark: from the results to a dip, what was changed, and that it helped', async () => {
  const { url, db } = await demonstration()
  const { surveyCompared: words, surveyResults } = texts.fi
  const anybody = await visitor(url, { ...phone, viewport: { width: 320, height: 640 }, colorScheme: 'dark', language: 'fi', javaScriptEnabled: false })
  await anybody.page.goto(to('surveyResults', 'fi', { id: await surveyOf(db, familySurveyName) }))
  await anybody.sees(fill(surveyResults.of, { name: familySurveyName.fi }))
  await follow(anybody.page, words.link)
  const title = fill(words.title, { name: familySurveyName.fi })
  await anybody.sees(title)
  await anybody.page.locator('#of').selectOption('q.reached')
  await press(anybody.page, words.choose)
  await anybody.sees(title)

  const picture = anybody.page.getByRole('img', { name: /Sain teihin yhteyden/ })
  const points = await picture.locator('.point text').allTextContents()
  const shares = points.map((one) => Number(one.split('\u00a0')[0]))
  assert.equal(shares.length, 4)
  assert.ok(shares[1]! < shares[0]! && shares[1]! < shares[2]! && shares[2]! < shares[3]!, `a dip and a recovery: ${shares.join(', ')}`)
  assert.equal(await picture.locator('.broken').count(), 1, 'the words changed once')
  assert.ok((await picture.locator('.followed').count()) >= 4)
  // Readable: no words of the picture are smaller than 11 px, and none stands outside.
  for (const text of await picture.locator('text').all()) {
    const box = await text.boundingBox()
    if (box) assert.ok(box.x >= 0 && box.x + box.width <= 320 && box.height >= 11, `${await text.textContent()}: ${JSON.stringify(box)}`)
  }
  await anybody.page.getByText(words.wording.title).waitFor()
  await anybody.page.getByText('Sain meidän perheen asioista yhteyden henkilökuntaan, kun siihen oli tarvetta.').waitFor()
  assert.ok((await anybody.page.getByText(words.verdicts.more).count()) >= 2)
  await follow(anybody.page, 'Perheiden palveluilla on taas oma numero')
  await anybody.sees(/Perheiden palveluilla on taas oma numero/)
  await anybody.page.goBack()
  await anybody.page.locator('summary', { hasText: words.how }).click()
  await anybody.sees(title)

  // Of a unit with too few there is a gap.
  await anybody.page.locator('#group').selectOption({ index: 4 })
  await press(anybody.page, words.choose)
  await anybody.sees(title)
  await anybody.page.getByText(surveyResults.tooFew).first().waitFor()
  await anybody.goesAway()
})

test('at the desk the same by place and question, by an address that can be kept, and as a file', async () => {
  const { url } = await demonstration()
  const { surveyCompared: words } = texts.fi
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(desk.surveys)
  await follow(staff.page, familySurveyName.fi)
  await follow(staff.page, words.link)
  const title = fill(words.title, { name: familySurveyName.fi })
  await staff.sees(title)
  await staff.page.locator('#group').selectOption({ index: 1 })
  await press(staff.page, words.choose)
  await staff.sees(title)
  const address = staff.page.url()
  assert.match(address, /group=unit\.[0-9a-f-]{36}\.[0-9a-f-]{36}&of=q\.again/)
  await staff.page.goto(desk.surveys)
  await staff.page.goto(address)
  await staff.sees(title)
  const [download] = await Promise.all([staff.page.waitForEvent('download'), staff.page.getByRole('link', { name: words.file.get }).click()])
  const file = await readFile(await download.path(), 'utf8')
  assert.match(download.suggestedFilename(), /^ajan-mittaan-\d{4}-\d\d-\d\d\.csv$/)
  assert.ok(file.startsWith(`\uFEFF${words.file.columns.question};`) && file.includes(familySurveyName.fi))
  await follow(staff.page, /Avun saaminen: Sain teihin yhteyden/)
  await staff.sees(title)
  // On paper it is in black.
  await staff.page.emulateMedia({ media: 'print' })
  assert.equal(await staff.page.locator('.over-time .point circle').first().evaluate((one) => getComputedStyle(one).fill), 'rgb(0, 0, 0)')
  await staff.page.emulateMedia({ media: 'screen' })
  await staff.goesAway({ signedIn: true })
})

test('in sv at 1280 px: the national questions over two surveys, each with its name', async () => {
  const { url, db } = await demonstration()
  const { surveyCompared: words } = texts.sv
  const anybody = await visitor(url, { ...desktop, language: 'sv' })
  const id = await surveyOf(db, disabilitySurveyNames[1])
  await anybody.page.goto(to('surveyResults', 'sv', { id }))
  await follow(anybody.page, words.link)
  const title = fill(words.title, { name: disabilitySurveyNames[1].sv })
  await anybody.sees(title)
  await anybody.page.getByText(words.set).waitFor()
  await anybody.page.getByText(fill(words.ofSurvey, { name: disabilitySurveyNames[0].sv })).waitFor()
  await follow(anybody.page, /Jag vet hur min service fortsätter/)
  await anybody.sees(title)
  await anybody.page.getByText(words.verdicts.more).first().waitFor()
  await anybody.page.locator('summary', { hasText: words.alone.title }).click()
  await anybody.sees(title)
  await anybody.goesAway()
})
