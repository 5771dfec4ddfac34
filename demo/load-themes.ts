// Puts the list of themes into the database of the invented county, and what its closed feedback is about: most of it marked, some of it not yet.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { wordsIn } from '../src/feedback/themes/suggest.ts'
import type { Content } from '../src/feedback/case.ts'
import { naming } from '../src/feedback/named.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { unseal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { themeMark } from '../src/privacy/theme-marks.ts'
import { isLanguage } from '../src/text/language.ts'
import { termsOf } from '../src/themes/words/terms.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import { seeded } from './seeded.ts'
import { themesOf } from './themes-of.ts'
import { demoThemes, type ThemeKey } from './themes.ts'

type Tx = Kysely<DB>

/** Of what closed lately nobody has found the time yet; of what is older, some was passed over. */
const freshDays = 10, passedOver = 0.06

export async function loadThemes(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<ReadonlyMap<ThemeKey, string>> {
  const today = dayOf(now)
  const themeIds = new Map<ThemeKey, string>()
  for (const { key, line, name, description, ended } of demoThemes) {
    const { id } = await tx.insertInto('theme').values({
      service_line_id: line && ids.line.get(line)!, name, description, made_on: daysAfter(today, -760), ended_on: ended ? daysAfter(today, -300) : null,
    }).returning('id').executeTakeFirstOrThrow()
    themeIds.set(key, id)
  }
  await markCases(tx, ids, themeIds, { keys, today })
  return themeIds
}

async function markCases(tx: Tx, ids: Ids, themeIds: ReadonlyMap<ThemeKey, string>, { keys, today }: { keys: Keys; today: Day }): Promise<void> {
  const chance = seeded(55)
  const lineOf = new Map([...ids.line].map(([key, id]) => [id, key as LineKey]))
  const rows: { case_id: string; theme_id: string | null; marked_on: Day }[] = []
  const learnt = new Map<string | null, Map<number | null, number>>()
  for (const one of await closedCases(tx)) {
    const closedOn = dayOf(one.closed_at!)
    if (closedOn > daysAfter(today, -freshDays) || chance.happens(passedOver)) continue
    const key = unwrapCaseKey(keys, one.wrapped_key, one.key_version, one.id)
    const text = wordsIn(JSON.parse(unseal(key, one.id, { number: 1, purpose: 'feedback', writtenBy: null }, one.ciphertext)) as Content)
    const about = themesOf(text, lineOf.get(one.service_line_id ?? '') ?? null).map((theme) => themeIds.get(theme)!)
    rows.push(...(about.length ? about : [null]).map((theme_id) => ({ case_id: one.id, theme_id, marked_on: closedOn })))
    const terms = termsOf(text, isLanguage(one.language) ? one.language : null, null)
    for (const theme of [null, ...about]) {
      const counts = learnt.get(theme) ?? new Map<number | null, number>()
      learnt.set(theme, counts)
      for (const mark of [null, ...[...terms].map((term) => themeMark(keys, theme, term))]) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    }
  }
  await insertAll(tx, 'case_theme', rows)
  await insertAll(tx, 'theme_word', [...learnt].flatMap(([theme_id, counts]) => [...counts].map(([mark, cases]) => ({ theme_id, mark, cases }))))
}

const closedCases = (tx: Tx) => naming(tx, 'all', () => tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id')
  .innerJoin('body as b', (join) => join.onRef('b.case_id', '=', 'c.id').on('b.number', '=', 1))
  .select(['c.id', 'c.language', 'c.service_line_id', 'c.closed_at', 'k.key_version', 'k.wrapped_key', 'b.ciphertext'])
  .where('c.state', '=', 'closed').where('c.kind', 'in', ['thanks', 'criticism', 'suggestion', 'question'])
  .where((e) => e.not(e.exists(e.selectFrom('timed_case as t').select('t.case_id').whereRef('t.case_id', '=', 'c.id'))))
  .orderBy('c.closed_at').orderBy('c.reference').execute())

/** Those of surveys that say the same. */
export async function listSurveyThemes(tx: Tx, themeIds: ReadonlyMap<ThemeKey, string>): Promise<void> {
  for (const { id, name } of await tx.selectFrom('survey_theme').select(['id', 'name']).execute()) {
    const [key] = themesOf(name.fi, null)
    if (key) await tx.updateTable('survey_theme').set({ listed_theme_id: themeIds.get(key)! }).where('id', '=', id).execute()
  }
}

async function insertAll(tx: Tx, table: 'case_theme' | 'theme_word', rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000) await tx.insertInto(table).values(rows.slice(from, from + 1000) as never).execute()
}
