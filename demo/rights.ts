// A worker of the invented county asks what feedback says of them, and a neighbour asks that it is erased: the data protection officer has written both
// down, and looks for the name of the first.
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { writeDown } from '../src/rights/ask.ts'
import { begin } from '../src/rights/search.ts'
import type { Actor } from '../src/staff/actor.ts'
import { dayOf } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

export async function loadRights(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const officer: Actor = { personId: ids.person.get('ville-kivirinne')!, name: 'Ville Kivirinne', language: 'fi', roles: [{ role: 'data-protection', unitId: null, serviceLineId: null }] }
  const [nineDaysAgo, twoDaysAgo, anHourAgo] = [216, 48, 1].map((hours) => new Date(now.getTime() - hours * 3_600_000)) as [Date, Date, Date]
  const made = await writeDown(tx, {
    wants: 'copy', way: 'letter', language: 'fi', arrivedOn: dayOf(nineDaysAgo), once: crypto.randomUUID(),
    told: { names: ['Eija Virtanen'], checked: 'Henkilöstön kortti toimipisteessä', purpose: 'Työntekijä kysyy, mitä palautteissa sanotaan hänestä, ja haluaa siitä jäljennöksen.', address: 'Noudetaan aluehallituksen kirjaamosta.' },
  }, { actor: officer, keys, now: nineDaysAgo })
  if ((await begin(tx, made!.id, { lastAlone: true }, { actor: officer, keys, now: anHourAgo })) !== 'done') throw new Error('the search did not begin')
  await writeDown(tx, {
    wants: 'erase', way: 'desk', language: 'fi', arrivedOn: dayOf(twoDaysAgo), once: crypto.randomUUID(),
    told: { names: ['Outi Ojalammi'], checked: 'Passi toimipisteessä', purpose: 'Naapuri on kuullut, että hänestä on kirjoitettu palautteeseen, ja pyytää poistamaan sen.', address: '' },
  }, { actor: officer, keys, now: twoDaysAgo })
}
