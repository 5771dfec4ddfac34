// How many clicks it took, over a year and more: the link at the foot of the organisation's own pages made it easier.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'

/** Days ago, where it began, what was looked for, with what, clicks (null: not found), a note, by whom. */
const tries: [number, string, string, string, number | null, string | null, string][] = [
  [430, 'own-website', 'form', 'phone', null, 'Etusivulla on kuntalaispalaute. Siellä kysytään kadusta ja kuopasta, ei sosiaalipalveluista.', 'council'],
  [428, 'own-website', 'form', 'computer', 9, 'Löytyi vasta haulla ja arvaamalla.', 'council'],
  [425, 'own-website', 'telephone', 'phone', 6, null, 'council'],
  [330, 'own-website', 'form', 'phone', 7, null, 'staff'],
  [325, 'search-engine', 'form', 'phone', null, 'Hakukone vei terveyspalvelujen sivulle.', 'council'],
  [320, 'own-website', 'conversation', 'phone', null, 'Länken till svaret syns inte när man rullar ned.', 'council'],
  [210, 'own-website', 'form', 'phone', 4, 'Alatunnisteen linkki on hyvä, mutta harmaa.', 'council'],
  [205, 'paper', 'form', 'phone', 2, null, 'council'],
  [203, 'own-website', 'conversation', 'computer', 5, null, 'staff'],
  [110, 'own-website', 'form', 'phone', 3, null, 'council'],
  [108, 'own-website', 'form', 'computer', 3, null, 'council'],
  [105, 'search-engine', 'form', 'phone', 4, null, 'council'],
  [100, 'front-page', 'telephone', 'phone', 1, null, 'council'],
  [22, 'own-website', 'form', 'phone', 2, null, 'council'],
  [20, 'own-website', 'form', 'phone', 2, 'Nyt se on joka sivun alla.', 'council'],
  [18, 'front-page', 'conversation', 'phone', 1, null, 'staff'],
]

export async function loadFindability(tx: Kysely<DB>, now: Date): Promise<void> {
  await tx.insertInto('findability_try').values(tries.map(([daysAgo, start, goal, with_, clicks, note, as]) => ({
    tried_on: daysAfter(dayOf(now), -daysAgo), start, goal, tried_with: with_, found: clicks !== null, clicks, note, tried_as: as,
  }))).execute()
}
