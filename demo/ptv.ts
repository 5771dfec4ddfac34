// What came to the invented county from PTV: a service, its place and its telephone, each with something that only PTV knows; and to
// which service lines the classes of PTV belong. No id, class or item in here is real.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { applyPlan } from '../src/directory/ptv/apply.ts'
import { exportedAs } from '../src/directory/ptv/export.ts'
import type { Raw } from '../src/directory/ptv/item.ts'
import { readState } from '../src/directory/ptv/ours.sql.ts'
import { makePlan } from '../src/directory/ptv/plan.ts'
import { replaceLines } from '../src/directory/ptv/ptv.sql.ts'
import { readItems } from '../src/directory/ptv/read.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'

type Tx = Kysely<DB>

const classes = [
  { uri: 'https://koivuranta.example/ptv/aikuisten-palvelut', name: 'Aikuisten sosiaalipalvelut', line: 'working-age' },
  { uri: 'https://koivuranta.example/ptv/ikaihmiset', name: 'Ikäihmiset', line: 'older' },
  { uri: 'https://koivuranta.example/ptv/lapsiperheet', name: 'Lapset ja perheet', line: 'families' },
]

export async function loadPtv(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const today = dayOf(now)
  const lines = classes.map(({ uri, name, line }) => ({ uri, name, lineId: ids.line.get(line)! }))
  await replaceLines(tx as never, lines)
  const channel = { name: 'Anna palautetta', description: 'Palautelomake', url: organisation.website }
  const told = { organisation: { name: organisation.name, phone: organisation.phone, website: organisation.website }, feedback: { fi: channel, sv: channel, en: channel }, lines, today }
  const before = await readState(tx as never, today)
  const { service, serviceChannel } = exportedAs(before, told) as Record<string, { itemList: Raw[] }>
  const { place_id: place } = await tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get('social-station')!).executeTakeFirstOrThrow()
  const { telephone_id: telephone } = await tx.selectFrom('service').select('telephone_id').where('id', '=', ids.service.get('social-guidance')!).executeTakeFirstOrThrow()
  const own = new Set([ids.service.get('social-guidance'), place, telephone])
  const sent = [...serviceChannel!.itemList, ...service!.itemList].filter(({ sourceId }) => own.has(String(sourceId)))
  const items = sent.map((raw, n): Raw => ({
    ...raw, id: `0000000${n}-0000-4000-8000-00000000000${n}`, modified: `${daysAfter(today, -30)}T08:00:00Z`, isVisibleForAll: true, areaType: 'LimitedType',
  }))
  await applyPlan(tx as never, makePlan(readItems([{ file: '', content: items }]).items, before, {}, today), before, { by: { personId: ids.person.get('iiro-kaislavirta')! }, now })
}
