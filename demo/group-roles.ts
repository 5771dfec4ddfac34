// Which roles would come with groups of the invented county's own accounts. The county has no provider; its page shows how it looks.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Ids } from './load-directory.ts'

export async function loadGroupRoles(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const made = { made_by: ids.person.get('iiro-kaislavirta')!, made_at: new Date(now.getTime() - 40 * 86_400_000) }
  await tx.insertInto('group_role').values([
    { ...made, group_name: 'KR-Vastakaiku-Koordinaattorit', role: 'coordinator' },
    { ...made, group_name: 'KR-Vastakaiku-Viestinta', role: 'communications' },
    { ...made, group_name: 'KR-Vastakaiku-Tietosuoja', role: 'data-protection' },
    { ...made, group_name: 'KR-Ikaantyneet-Esihenkilot', role: 'supervisor', service_line_id: ids.line.get('older')! },
  ]).execute()
}
