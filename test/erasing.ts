// A passage that somebody asked to have erased, as tests make one: feedback that is answered and has it, a note beside it, and a request whose hit is about who asked.
import { answer } from '../src/feedback/answer.ts'
import { writeNote } from '../src/feedback/notes/write-note.ts'
import { transact } from '../src/db/db.ts'
import { erasePath, erasurePath } from '../src/rights-paths.ts'
import { actor as actorFor, type World } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'
import { giver } from './giver.ts'
import { indexed } from './indexed.ts'
import { rightsDesk } from './rights.ts'

export const passage = 'Maija Virtanen huusi äidilleni vesilasista'

export async function erasingDesk(database: TestDatabase, w: World) {
  const [at, from] = [await rightsDesk(database), giver(database)]

  async function found(): Promise<{ id: string; caseId: string; number: number }> {
    await from.send({ service: w.serviceId, unit: w.unitId, warned: 'name', text: `Tulin aamulla. ${passage}. Muuten kaikki oli hyvin.` })
    const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
    const by = { actor: actorFor(w.workerId, 'worker', w.unitId), now: wednesday, keys: database.context.keys }
    await transact(database.db, async (tx) => {
      await answer(tx, { caseId, text: 'Pahoittelemme.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, by)
      await writeNote(tx, { caseId, text: 'Maija Virtanen kertoi tästä.' }, by)
    })
    await indexed(database)
    return { caseId, ...await again(caseId) }
  }

  /** A request that finds it; judged unless said otherwise. */
  async function again(caseId: string, { judged = true, wants = 'erase' } = {}): Promise<{ id: string; number: number }> {
    const id = await at.request({ wants })
    await at.search(id)
    const { number } = await database.db.selectFrom('rights_hit as h').innerJoin('rights_search as s', 's.id', 'h.search_id').select('h.number')
      .where('s.request_id', '=', id).where('h.case_id', '=', caseId).where('h.source', '=', 'body').executeTakeFirstOrThrow()
    if (judged) await at.judge(id, number)
    return { id, number }
  }

  const ask = (id: string, number: number, fields: Record<string, string> = { way: 'part', passages: passage }) => at.it.post(erasePath(id, number), { because: '', passages: '', ...fields }, at.officer)
  const waiting = async (id: string) => (await database.db.selectFrom('rights_erasure').select('id').where('request_id', '=', id).where('state', '=', 'asked').executeTakeFirstOrThrow()).id
  const decide = (erasureId: string, cookie = at.second, says = 'let-go') => at.it.post(erasurePath(erasureId, '/decide'), { says }, cookie)
  const stateOf = async (erasureId: string) => (await database.db.selectFrom('rights_erasure').select('state').where('id', '=', erasureId).executeTakeFirstOrThrow()).state
  return { at, found, again, ask, waiting, decide, stateOf }
}
