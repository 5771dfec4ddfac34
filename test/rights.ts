// A request about what feedback says of somebody, as tests make one: written down, looked for to its end, and gone through.
import { stepSearches } from '../src/rights/search.ts'
import { transact } from '../src/db/db.ts'
import { desk } from '../src/paths.ts'
import { copyPath, hitPath, rightPath } from '../src/rights-paths.ts'
import { fieldValue, testApp, type Fields } from './app.ts'
import { person } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'

export const aRight = (more: Record<string, string> = {}): Record<string, string> => ({
  name: 'Maija Virtanen', also: '', checked: 'Passi', wants: 'copy', purpose: 'Työntekijä kysyy, mitä hänestä sanotaan.', way: 'desk', arrived: '15.9.2026', address: 'Rantatie 1, Saarisalmi', language: 'fi', once: crypto.randomUUID(), ...more,
})

/** The data protection officer, a second one, and an administrator, signed in. */
export async function rightsDesk(database: TestDatabase) {
  const it = testApp(database)
  const ids = {
    officer: await person(database.db, 'Ville Kivirinne', { role: 'data-protection' }), second: await person(database.db, 'Saga Norrback', { role: 'data-protection' }),
    administrator: await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }),
  }
  const [officer, second, administrator] = [await it.signIn(ids.officer), await it.signIn(ids.second), await it.signIn(ids.administrator)]

  async function request(more: Record<string, string> = {}): Promise<string> {
    const { location } = await it.post(desk.newRight, aRight(more), officer)
    return location!.split('/').at(-1)!
  }
  const step = (more: Partial<Parameters<typeof stepSearches>[1]> = {}) => transact(database.db, (tx) => stepSearches(tx, { keys: database.context.keys, now: wednesday, log: () => {}, ...more }))
  async function search(id: string, fields: Fields = { alone: 'yes' }, more: Parameters<typeof step>[0] = {}): Promise<void> {
    await it.post(rightPath(id, '/search'), fields, officer)
    while (await step(more));
  }
  const hits = async (id: string) => (await it.get(rightPath(id, '/hits'), officer)).text
  /** As its page asks: whatever is suggested goes. */
  async function judge(id: string, number: number, fields: Fields = {}) {
    const { text } = await it.get(hitPath(id, number), officer)
    const boxes = [...text.matchAll(/name="(goes-\d+-\d+)"/g)].map(([, name]) => [name!, 'yes'])
    return it.post(hitPath(id, number), { verdict: 'theirs', ...Object.fromEntries(boxes), search: fieldValue(text, 'search'), suggestions: fieldValue(text, 'suggestions'), 'also-goes': '', because: '', ...fields }, officer)
  }
  const copy = async (id: string, ground = 'access') => (await it.post(rightPath(id, '/copies'), { ground }, officer)).location!.split('/').at(-1)!
  const decide = (copyId: string, cookie: string, says = 'let-go') => it.post(copyPath(copyId, '/decide'), { says }, cookie)
  const give = (copyId: string, fields: Fields = { how: 'posted', on: '16.9.2026' }, cookie = officer) => it.post(copyPath(copyId, '/given'), fields, cookie)
  const audited = async (what: string, personId = ids.officer) => (await database.db.selectFrom('audit').select(['detail', 'case_id']).where('what', '=', what).where('person_id', '=', personId).orderBy('happened_at').orderBy('id').execute())
  return { it, ids, officer, second, administrator, request, step, search, hits, judge, copy, decide, give, audited }
}
