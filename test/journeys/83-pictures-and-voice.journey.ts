// Who cannot describe it sends a picture, and who does not write speaks: from a telephone to the worker who opens the file.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { casePath, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { photograph, secrets } from '../media.ts'
import { demonstration } from './program.ts'
import { coordinator, press, send, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { attachments: words, conversation } = texts.fi

/** Sends feedback, and goes on from the receipt to where files are added. */
async function toFiles(giver: Visitor, text: string): Promise<void> {
  const { page } = giver
  await page.goto(to('form', 'fi'))
  await send(page, 'fi', { kind: 'criticism', text })
  await giver.sees(conversation.receipt.title)
  await press(page, words.receipt.button)
  await giver.sees(conversation.page.title)
}

/** The coordinator's download of the only file of the newest case. */
async function opened(name: string): Promise<{ file: Buffer; called: string }> {
  const { url, db } = await demonstration()
  const { id } = await db.selectFrom('feedback_case').innerJoin('attachment as a', 'a.case_id', 'feedback_case.id').select('feedback_case.id').orderBy('feedback_case.created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(casePath(id))
  await staff.sees(/^Palaute /)
  const downloading = staff.page.waitForEvent('download')
  await staff.page.getByRole('link', { name: fill(words.desk.open, { name }) }).click()
  const download = await downloading
  const file = await readFile(await download.path())
  await staff.goesAway({ signedIn: true })
  return { file, called: download.suggestedFilename() }
}

test('a giver on a phone without scripts adds a photograph, the worker gets it without where it was taken, and the giver takes it back', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, viewport: { width: 360, height: 740 }, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await toFiles(giver, 'Portaissa ei ole luiskaa, kuva kertoo enemmän.')
  await page.getByLabel(conversation.page.replyLabel).fill('Tämä on kesken.')
  await page.getByLabel(words.giver.pictures).setInputFiles([
    { name: 'ei-kuva.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<!doctype html>') }, { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await photograph() },
  ])
  await press(page, words.giver.button)
  await page.getByText(fill(words.giver.problems.ofSeveral, { number: 1, why: words.giver.whys.type })).first().waitFor()
  await giver.sees(conversation.page.title)
  assert.equal((await page.getByLabel(conversation.page.replyLabel).inputValue()).trim(), 'Tämä on kesken.')
  await page.getByText(words.giver.states.kept).waitFor()

  const { file, called } = await opened('Kuva numero 1')
  assert.equal(called, 'vastakaiku-picture-1.jpg')
  assert.deepEqual([...file.subarray(0, 3)], [0xff, 0xd8, 0xff])
  assert.doesNotMatch(file.toString('latin1'), secrets)

  await press(page, fill(words.giver.takeBack, { name: 'Kuva 1' }))
  await page.getByText(words.giver.takenBack).waitFor()
  await giver.sees(conversation.page.title)
  await giver.goesAway()
})

test('a giver with scripts records their voice on the page, listens, throws one away, sends the next, and the worker gets it', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', permissions: ['microphone'] })
  const { page } = giver
  await toFiles(giver, 'Kerron tämän mieluummin puhuen.')
  const record = async () => {
    await press(page, words.record.start)
    await page.getByText(words.record.recording, { exact: true }).waitFor()
    await page.locator('[data-record-time]', { hasText: '0:02' }).waitFor()
    await press(page, words.record.stop)
    await page.getByText(words.record.stopped).waitFor()
    await page.locator(`audio[aria-label="${words.record.listen}"]`).waitFor()
  }
  await record()
  await giver.sees(conversation.page.title)
  await press(page, words.record.discard)
  await page.getByText(words.record.discarded).waitFor()
  await record()
  await page.getByLabel(conversation.page.replyLabel).fill('Tämä jää.')
  // With the keyboard: the button has the focus once the recording has stopped.
  await page.getByRole('button', { name: words.record.send }).focus()
  await page.keyboard.press('Enter')
  await page.locator('p[role="status"]', { hasText: words.giver.arrived }).waitFor()
  await giver.sees(conversation.page.title)
  assert.equal((await page.getByLabel(conversation.page.replyLabel).inputValue()).trim(), 'Tämä jää.')
  await giver.goesAway()

  const { file, called } = await opened('Äänitys numero 1')
  assert.equal(called, 'vastakaiku-sound-1.webm')
  assert.deepEqual([...file.subarray(0, 4)], [0x1a, 0x45, 0xdf, 0xa3])
})
