// The administrator names another coordinator, and is asked what becomes of what waits for the one before.
import { after, test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, press, signIn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { directory, common, reachable: { handOver } } = texts.fi

// Journeys share a county: whoever comes after finds the coordinator whom it has.
let restore = async () => {}
after(() => restore())

test('another coordinator is not named before it is said who finishes what came to the one before; nothing that was typed is lost', async () => {
  const { url, db } = await demonstration()
  const { coordinator_id: before } = await db.selectFrom('organisation').select('coordinator_id').executeTakeFirstOrThrow()
  const next = await db.selectFrom('person').select(['id', 'name']).where('email', 'like', 'samuli.ojakoski%').executeTakeFirstOrThrow()
  const grant = await db.insertInto('role_grant').values({ person_id: next.id, role: 'coordinator', valid_from: '2020-01-01', granted_at: new Date() }).returning('id').executeTakeFirstOrThrow()
  const waiting = await db.selectFrom('feedback_case').select(['id', 'handler_id', 'routed_because']).where('state', '=', 'waiting-for-handler').orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  await db.updateTable('feedback_case').set({ handler_id: before, routed_because: 'coordinator' }).where('id', '=', waiting.id).execute()
  restore = async () => {
    await db.updateTable('organisation').set({ coordinator_id: before }).execute()
    await db.updateTable('feedback_case').set(waiting).where('id', '=', waiting.id).execute()
    await db.updateTable('role_grant').set({ valid_to: '2020-01-02' }).where('id', '=', grant.id).execute()
  }

  const office = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'fi', administrator)
  await page.goto(desk.organisation)
  const option = await page.getByLabel(directory.organisation.coordinator).locator('option', { hasText: next.name }).getAttribute('value')
  await page.getByLabel(directory.organisation.coordinator).selectOption(option)
  await page.getByLabel(directory.organisation.phone).fill('010 000 0199')
  await press(page, common.save)
  await page.getByText(handOver.openCases, { exact: true }).waitFor()
  await office.sees(directory.organisation.title)
  await choose(page, 'open-cases-stay')
  // And of each improvement that the coordinator answers for.
  for (const one of await page.locator('select[name^="improvement-"]').all()) await one.selectOption('stays')
  await press(page, common.save)
  await page.getByText(directory.organisation.saved).waitFor()
  await office.sees(directory.organisation.title)
  const saved = await db.selectFrom('organisation').select(['coordinator_id', 'phone']).executeTakeFirstOrThrow()
  if (saved.coordinator_id !== next.id || saved.phone !== '010 000 0199') throw new Error('what was typed first was lost')
  await db.updateTable('organisation').set({ phone: '010 000 0100' }).execute()
  await office.goesAway({ signedIn: true })
})
