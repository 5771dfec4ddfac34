// What the demonstration's organisation asks just now, and what came of what it asked before.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

export async function loadAsked(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const today = dayOf(now)
  await tx.insertInto('asked_now').values([
    {
      question: {
        fi: 'Milloin sinun olisi helpointa soittaa meille?', sv: 'När vore det lättast för dig att ringa oss?', en: 'When would it be easiest for you to ring us?',
      },
      hint: {
        fi: 'Mietimme puhelinaikoja uudelleen tammikuussa.', sv: 'Vi funderar på telefontiderna på nytt i januari.', en: 'We think again about our telephone hours in January.',
      },
      service_line_id: ids.line.get('working-age')!, first_on: daysAfter(today, -10), last_on: daysAfter(today, 20), came_of_it: null,
    },
    {
      question: {
        fi: 'Mitä haluaisit tietää ennen kuin kotihoito alkaa?', sv: 'Vad skulle du vilja veta innan hemvården börjar?', en: 'What would you like to know before home care begins?',
      },
      hint: { fi: 'Läheinenkin saa vastata.', sv: 'Även en närstående får svara.', en: 'Somebody close may answer, too.' },
      service_line_id: ids.line.get('older')!, first_on: daysAfter(today, -3), last_on: daysAfter(today, 40), came_of_it: null,
    },
    {
      question: { fi: 'Millainen odotustila olisi hyvä?', sv: 'Hurdant vore ett bra väntrum?', en: 'What would a good waiting room be like?' },
      hint: null, service_line_id: null, first_on: daysAfter(today, -90), last_on: daysAfter(today, -45),
      came_of_it: {
        fi: 'Toivoitte rauhaa, vettä ja ettei nimeä huudeta. Sosiaaliasemalla on nyt vuoronumerot ja vesipiste. Toista huonetta emme saaneet, koska talossa ei ole tilaa.',
        sv: 'Ni önskade lugn, vatten och att namnet inte ropas ut. Socialstationen har nu könummer och en vattenpunkt. Ett rum till fick vi inte, för det finns inte plats i huset.',
        en: 'You wished for quiet, water, and that names are not called out. The social services station now has queue numbers and a water point. A second room was not possible: there is no space in the house.',
      },
    },
  ].map((row) => ({ ...row, question: JSON.stringify(row.question), hint: row.hint && JSON.stringify(row.hint), came_of_it: row.came_of_it && JSON.stringify(row.came_of_it) })) as never).execute()
}
