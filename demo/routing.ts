// What shows how feedback finds its way: offices outside the county, somebody who works part time, and a case about a worker.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { people } from './people.ts'
import type { Ids } from './load-directory.ts'

const offices = [
  {
    name: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
    what_for: { fi: 'Perustoimeentulotuki, asumistuki ja sairauspäiväraha', sv: 'Grundläggande utkomststöd, bostadsbidrag och sjukdagpenning', en: 'Basic social assistance, housing benefit and sickness allowance' },
    contact: '020 000 0100', website: 'https://kela.example',
    guide: {
      fi: 'Hei! Kiitos, että kirjoitit. Tästä päättää Kela, joten me emme voi muuttaa päätöstä. Voit soittaa Kelan palvelunumeroon tai lähettää viestin Kelan asiointipalvelussa. Jos haluat apua hakemukseen, kirjoita tähän, niin autamme.',
      sv: 'Hej! Tack för att du skrev. Det här beslutar FPA om, så vi kan inte ändra beslutet. Du kan ringa FPA:s servicenummer eller skriva i FPA:s e-tjänst. Om du vill ha hjälp med ansökan, skriv här, så hjälper vi.',
      en: 'Hello! Thank you for writing. Kela decides on this, so we cannot change the decision. You can call Kela or write to it in its own e-service. If you want help with the application, write here and we will help.',
    },
  },
  {
    name: { fi: 'Kaupungin työllisyyspalvelut', sv: 'Stadens sysselsättningstjänster', en: 'The city’s employment services' },
    what_for: { fi: 'Työnhaku, koulutukset ja palkkatuki', sv: 'Jobbsökning, utbildningar och lönesubvention', en: 'Looking for work, training and pay subsidy' },
    contact: '010 000 0300', website: 'https://tyollisyys.example',
    guide: {
      fi: 'Hei! Työnhausta ja palkkatuesta vastaavat kaupungin työllisyyspalvelut. Voit soittaa sinne arkisin. Keskustelumme täällä pysyy auki, jos haluat jatkaa.',
      sv: 'Hej! Stadens sysselsättningstjänster ansvarar för jobbsökning och lönesubvention. Du kan ringa dit på vardagar. Vårt samtal här förblir öppet om du vill fortsätta.',
      en: 'Hello! The city’s employment services take care of job seeking and pay subsidy. You can call them on weekdays. Our conversation here stays open if you want to go on.',
    },
  },
]

export async function loadRouting(tx: Kysely<DB>, ids: Ids): Promise<void> {
  await tx.insertInto('other_office').values(offices).execute()
  // A worker who signs in with nobody watching: three days a week.
  const partTime = people.find(({ signIn, roles }) => !signIn && roles[0]?.role === 'worker')
  if (partTime) await tx.updateTable('person').set({ works_on: [1, 2, 3] }).where('id', '=', ids.person.get(partTime.key)!).execute()
  // One that waits for a supervisor, and whose giver said that it is about a certain worker.
  const waiting = await tx.selectFrom('feedback_case').select('id').where('kind', '=', 'criticism').where('state', '=', 'waiting-for-handler')
    .where('routed_because', '=', 'supervisor').where('reader', '=', 'supervisor').orderBy('created_at', 'desc').limit(1).executeTakeFirst()
  if (waiting) await tx.updateTable('feedback_case').set({ about_worker: true, routed_because: 'about-worker' }).where('id', '=', waiting.id).execute()
}
