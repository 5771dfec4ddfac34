// A giver who chooses when their feedback is opened, on a test database; and time, which opens it.
import assert from 'node:assert/strict'
import { transact } from '../src/db/db.ts'
import { to } from '../src/paths.ts'
import { openDue } from '../src/feedback/sealed/open.ts'
import { fieldValue, wordsOn, type Fields } from './app.ts'
import type { TestDatabase } from './database.ts'
import { giver } from './giver.ts'

export function sealingGiver(database: TestDatabase) {
  const it = giver(database)
  const { db, context } = database
  /** From the form to the page that asks; gives all that goes along there. */
  async function choosing(fields: Fields = {}, token?: string): Promise<{ text: string; carried: Fields }> {
    const { status, text } = await it.send({ step: 'seal', ...fields }, token)
    assert.equal(status, 200)
    return { text, carried: hiddenIn(text) }
  }
  const confirm = (carried: Fields, opens: string, day = '') => it.app.post(to('sealing', 'fi'), { ...carried, step: 'confirm', opens, day })
  return {
    ...it, choosing, confirm,
    /** Seals it, and gives the words of its receipt. */
    async seal(opens: string, fields: Fields = {}, day = ''): Promise<string> {
      const { status, text } = await confirm((await choosing(fields)).carried, opens, day)
      assert.equal(status, 200)
      return wordsOn(text).join(' ')
    },
    /** A press on the page of what lies sealed. */
    async press(words: string, step: string) {
      return it.app.post(to('conversation', 'fi'), { p: fieldValue((await it.openWith(words)).text, 'p'), step })
    },
    rows: () => db.selectFrom('sealed_feedback').selectAll().execute(),
    cases: () => db.selectFrom('feedback_case').selectAll().execute(),
    sweep: (now: Date, log?: (line: string) => void) => transact(db, (tx) => openDue(context.keys, log)(tx, now)),
  }
}

/** What a page carries along without showing it. */
const hiddenIn = (html: string): Fields => Object.fromEntries(
  [...html.matchAll(/<input type="hidden" name="([^"]+)"/g)].map(([, name = '']) => [name, fieldValue(html, name)]))
