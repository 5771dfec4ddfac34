// How long a unit's own page takes for what clients' councils ask of it, where two hundred units try two hundred things. The reference is the
// same of a unit that tries three: it shows ten at most, so that it takes hardly longer of many.
import { join } from 'node:path'
import pg from 'pg'
import { councilAtUnit } from '../../src/council/at-unit.ts'
import { openDb, openPool } from '../../src/db/db.ts'
import { makeKeys, readKeyFile } from '../../src/privacy/keys.ts'
import type { Actor } from '../../src/staff/actor.ts'
import { embeddedServer } from '../../test/app-process.ts'
import { median, type Results } from '../result.ts'
import { times } from '../times.ts'

const rounds = 60, units = 200, trials = 200, greetings = 50

export async function measureCouncil({ dataDir }: { dataDir: string }): Promise<Results> {
  const server = embeddedServer(dataDir)
  const { few, many } = await filled(server)
  const db = openDb(openPool({ host: server.host, port: server.port, user: 'vastakaiku_app', database: 'vastakaiku' }, 2))
  const keys = makeKeys(readKeyFile(join(dataDir, 'keys.json')))
  try {
    const page = (unitId: string) => councilAtUnit(db, unitId, { actor: worksIn(unitId), keys, now: new Date() })
    const [shownOfFew, shownOfMany] = [(await page(few)).trials.length, (await page(many)).trials.length]
    if (shownOfFew !== 3 || shownOfMany !== 10) throw new Error(`${shownOfFew} and ${shownOfMany} trials are shown`)
    const [tookFew, tookMany]: [number[], number[]] = [[], []]
    // In turn, so that what else the machine does falls on both alike.
    for (let n = 0; n < rounds; n++) {
      tookFew.push(...await times(1, () => page(few)))
      tookMany.push(...await times(1, () => page(many)))
    }
    const [value, reference] = [median(tookMany), median(tookFew)].map((one) => Number(one.toPrecision(3))) as [number, number]
    const ratio = Number((value / reference).toPrecision(3))
    return { unit_page_growth: { value, reference, unit: 'ms', ratio, goal: 3, holds: ratio <= 3 } }
  } finally {
    await db.destroy()
  }
}

const worksIn = (unitId: string): Actor => ({ personId: crypto.randomUUID(), name: 'Bench', language: 'fi', roles: [{ role: 'worker', unitId, serviceLineId: null }] })

/** In bulk, as the rows would be: a unit that tries three things, and many that all try all of the others. */
async function filled(server: { host: string; port: number }): Promise<{ few: string; many: string }> {
  const owner = new pg.Client({ ...server, database: 'vastakaiku' })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>(`insert into unit (name) select jsonb_build_object('fi', 'Yksikkö ' || n) from generate_series(0, ${units}) n returning id`)
    const [few, ...all] = rows.map(({ id }) => id)
    const panel = '(select panel_id from panel_checklist order by id limit 1)'
    await owner.query(`with made as (
        insert into panel_trial (panel_id, checklist_id, checklist_version, from_on, until_on, comments_until_on, made_on)
        select c.panel_id, c.id, 1, current_date - n % 60, current_date + 30, current_date + 40, current_date - 60
        from (select * from panel_checklist order by id limit 1) c, generate_series(1, ${trials} + 3) n returning id),
      numbered as (select id, row_number() over () as n from made)
      insert into panel_trial_unit (trial_id, unit_id, answer, answered_on, accepted_on)
      select m.id, u.id, 'accepted', current_date - 50, current_date - 50 from numbered m join unnest($1::uuid[]) u (id) on (m.n <= 3) = (u.id = $2)`, [[few, ...all], few])
    await owner.query(`with made as (
        insert into panel_greeting (id, panel_id, kind, ciphertext, key_version, made_on) select gen_random_uuid(), ${panel}, 'greeting', '', 1, current_date from generate_series(1, ${greetings}) returning id)
      insert into panel_greeting_to (greeting_id, unit_id) select m.id, u.id from made m, unnest($1::uuid[]) u (id)`, [all])
    await owner.query('vacuum (analyze) unit, panel_trial, panel_trial_unit, panel_greeting, panel_greeting_to')
    return { few: few!, many: all[0]! }
  } finally {
    await owner.end()
  }
}
