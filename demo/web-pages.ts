// The website of the invented county: who takes care of which of its pages, and what people have said of some. The site itself is
// nowhere; a link at the foot of its pages would lead here.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { ListedAddress, Matter } from '../src/feedback/case.ts'
import { receive } from '../src/feedback/receive.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Language } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import type { UnitKey } from './units.ts'

type Tx = Kysely<DB>

const finnish = 'https://koivuranta.example'
const swedish = 'https://bjorkstrand.example'

/** By site: how addresses begin, and whose those pages are. Of the Swedish site nobody has said it for all of it yet. */
const ownedPages: { site: string; prefix: string; person?: string; unit?: UnitKey }[] = [
  { site: finnish, prefix: '/', person: 'sanna-lumiala' },
  { site: finnish, prefix: '/palvelut/aikuissosiaalityo', unit: 'social-station' },
  { site: finnish, prefix: '/palvelut/kotihoito', unit: 'home-care-saarisalmi' },
  { site: swedish, prefix: '/tjanster/hemvard', unit: 'home-care-saarisalmi' },
]

const said: { language: Language; hoursAgo: number; page: string | null; matter?: Matter; text: string }[] = [
  {
    language: 'fi', hoursAgo: 3, page: `${finnish}/palvelut/aikuissosiaalityo/hakeminen`, matter: 'not-found',
    text: 'Etsin, mihin toimeentulotuen liitteet lähetetään. Kävin läpi viisi sivua, ja kaikilta pääsi vain takaisin tälle.',
  },
  {
    language: 'fi', hoursAgo: 26, page: `${finnish}/yhteystiedot`, matter: 'does-not-work',
    text: 'Ruudunlukija ei sano, mikä numero kuuluu mihinkin toimistoon. Taulukossa ei ole otsikoita.',
  },
  {
    language: 'fi', hoursAgo: 50, page: `${finnish}/palvelut/kotihoito/maksut`, matter: 'wrong',
    text: 'Sivulla ovat vielä viime vuoden maksut. Äidin lasku oli toinen.',
  },
  {
    language: 'sv', hoursAgo: 28, page: `${swedish}/tjanster/hemvard/ansok`, matter: 'hard-to-understand',
    text: 'Jag läste sidan tre gånger och vet ändå inte om jag ska ringa först eller fylla i blanketten.',
  },
  { language: 'sv', hoursAgo: 30, page: `${swedish}/kontakt`, matter: 'not-found', text: 'Var finns telefontiderna på svenska?' },
  {
    language: 'en', hoursAgo: 8, page: `${finnish}/in-english`, matter: 'other',
    text: 'Thank you for the page in English. I finally understood what the debt adviser does, and booked a time.',
  },
  { language: 'fi', hoursAgo: 6, page: null, text: 'Etusivun haku ei löydä mitään, kun kirjoitan “kotiapu”.' },
]

export async function loadWebPages(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const sites = await tx.insertInto('web_site').values([{ origin: finnish }, { origin: swedish }]).returning(['id', 'origin']).execute()
  await tx.insertInto('web_page_owner').values([
    ...ownedPages.map(({ site, prefix, person, unit }) => ({
      site_id: sites.find(({ origin }) => origin === site)!.id, path_prefix: prefix, person_id: person ? ids.person.get(person)! : null, unit_id: unit ? ids.unit.get(unit)! : null,
    })),
    { site_id: null, path_prefix: '/', person_id: ids.person.get('sanna-lumiala')!, unit_id: null },
  ]).execute()
  for (const [n, { language, hoursAgo, page, matter, text }] of said.entries()) {
    await receive(tx, {
      language, kind: 'page', text, answers: [], reader: 'handler', publish: false, speaker: null, pseudonym: null, contact: null,
      serviceLineId: null, serviceId: null, unitId: null, placeId: null, municipalityId: null,
      page: { ...(page && { address: page as ListedAddress }), ...(matter && { matter }) },
    }, `demonstration page ${n}`, { channel: 'web', now: new Date(+now - hoursAgo * 3_600_000), keys })
  }
}
