// What is not meant as feedback is set aside: a worker asks, a coordinator looks, the giver says that it was meant, and it comes back. And a text that threatens
// is taken off whom it threatens. Narrow, and without scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kysely } from 'kysely'
import type { DB } from '../../src/db/schema.ts'
import { casePath, desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, openConversation, press, send, signIn, supervisor, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { aside: words } = texts.fi
const small = { ...phone, viewport: { width: 320, height: 640 }, language: 'fi' as const, javaScriptEnabled: false }

/** Of a service that the worker handles: written by a giver on a narrow screen. */
async function give(url: string, db: Kysely<DB>, text: string) {
  const of = await db.selectFrom('service_unit as s').innerJoin('person as p', 'p.id', 's.handler_id').where('p.name', '=', 'Noora Varvikkolahti').select(['s.service_id', 's.unit_id']).orderBy('s.service_id').executeTakeFirstOrThrow()
  const giver = await visitor(url, small)
  await giver.page.goto(to('form', 'fi', {}, { service: of.service_id, unit: of.unit_id }))
  const receipt = (await send(giver.page, 'fi', { kind: 'criticism', text })).join(' ')
  const { id } = await db.selectFrom('feedback_case').select('id').where('service_id', '=', of.service_id).orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  return { giver, receipt, id }
}

test('a worker asks, a coordinator decides, and the giver brings it back in one press', async () => {
  const { url, db } = await demonstration()
  const { giver, receipt, id } = await give(url, db, 'Matka 99: aaa aaa, eikö tämä mene perille?')
  const asks = await visitor(url, small)
  await signIn(asks, 'fi', worker)
  await asks.page.goto(casePath(id))
  await asks.page.getByText(words.desk.title, { exact: true }).click()
  await asks.page.getByLabel(words.desk.because).selectOption('mash')
  await press(asks.page, words.desk.pressAsk)
  await asks.page.getByText(words.desk.says.asked).waitFor()
  await asks.sees(/./)

  const decides = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(decides, 'fi', coordinator)
  await decides.page.goto(`${desk.cases}?view=set-aside`)
  await decides.sees(texts.fi.cases.list.title)
  await decides.page.goto(casePath(id))
  await press(decides.page, words.desk.yes)
  await decides.page.getByText(words.desk.says.kept).waitFor()
  await decides.goesAway({ signedIn: true })

  await openConversation(giver.page, 'fi', receipt)
  await giver.sees(texts.fi.conversation.page.title)
  await giver.page.getByText(words.giver.text).waitFor()
  await press(giver.page, words.giver.meant)
  await giver.page.getByText(words.giver.said).waitFor()
  await giver.sees(texts.fi.conversation.page.title)
  assert.equal((await db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state, 'waiting-for-handler')
  await giver.goesAway()
  await asks.goesAway({ signedIn: true })
})

test('a worker is rid of a threat in one press, somebody else has it folded, and its giver is told', async () => {
  const { threats } = texts.fi
  const { url, db } = await demonstration()
  const { giver, receipt, id } = await give(url, db, 'Matka 99: tulen sinne, ja silloin näette.')
  const threatened = await visitor(url, small)
  await signIn(threatened, 'fi', worker)
  await threatened.page.goto(casePath(id))
  await threatened.page.getByText(threats.desk.title, { exact: true }).click()
  await threatened.page.getByText(texts.fi.legal.editable.threatHelp).waitFor()
  await threatened.sees(/./)
  await press(threatened.page, threats.desk.press)
  await threatened.page.getByText(threats.desk.done).waitFor()
  await threatened.sees(texts.fi.cases.list.title)
  await threatened.goesAway({ signedIn: true })

  const other = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(other, 'fi', supervisor)
  await other.page.goto(casePath(id))
  await other.sees(/./)
  await other.page.getByText(threats.desk.marked).waitFor()
  assert.equal(await other.page.getByText('Matka 99: tulen sinne, ja silloin näette.', { exact: true }).isVisible(), false)
  await other.page.getByText(threats.desk.folded).click()
  await other.page.getByText('Matka 99: tulen sinne, ja silloin näette.', { exact: true }).waitFor()
  await other.goesAway({ signedIn: true })

  await openConversation(giver.page, 'fi', receipt)
  await giver.page.getByText(threats.giver.otherwise).waitFor()
  await giver.sees(texts.fi.conversation.page.title)
  await giver.goesAway()
})
