// A whole meeting of a clients' council, as its memo was written: people as their roles, the town as Koivuranta. For tests and the demonstration.
import type { Kysely } from 'kysely'
import { usualSections, type MeetingDetails, type SectionKind } from '../src/council/meeting.ts'
import { addHeading, addMeeting, addQuestion, addSections } from '../src/council/meetings.sql.ts'
import { addSeason } from '../src/council/panels.sql.ts'
import { addPoint } from '../src/council/points.ts'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { texts } from '../src/text/texts.ts'

type Written = { part: 'previous' | 'work' | 'planning' | 'closing'; kind: SectionKind; title: string; lead?: string; questions?: string[]; points?: string[]; headings?: { words: string; points: string[] }[] }

export const perspective = 'Näkökulma oman asiansa asiantuntijuudesta ja oman näkemyksen kuuluviin saamisesta koitetaan pitää mukana kaikkia teemoja käsiteltäessä!'

/** What the season still had before it. */
export const meetingsToCome: { heldOn: string | null; theme: string }[] = [
  { heldOn: '2018-09-20', theme: 'miehet sosiaalipalveluiden käyttäjinä, miesten hyvinvoinnin edistäminen sosiaalipalveluiden keinoin' },
  { heldOn: '2018-10-18', theme: 'työttömien palvelut, ryhmätoiminnat ja avoimet toiminnat & vapaaehtoistyö' },
  { heldOn: '2018-11-15', theme: 'Sote koivurantalaisten näkökulmasta' },
  { heldOn: null, theme: 'Koonti menneestä vuodesta' },
]

export const meetingHeld = { number: 3, heldOn: '2018-06-13', fromMinute: 840, untilMinute: 960, where: 'Kansalaistoiminnan keskus', chair: 'Palveluohjaaja', secretary: 'Sosiaalityöntekijä', present: 4, theme: 'Palautteen kerääminen ja antaminen' }

export const meetingSections: Written[] = [
  {
    part: 'previous', kind: 'recap', title: 'Kertausta viime tapaamisesta',
    headings: [
      {
        words: 'Mitä ajatuksia viime kerran keskustelusta jäi',
        points: [
          'Kun itse on herkillä (niin kuin apua hakiessa usein on), niin paha olo purkautuu ja suhtautuu&tarttuu kriittisesti kaikkiin pieniinkin epäkohtiin',
          'Kohtaamispaikat (esim. olohuone) toimivat matalankynnyksen palveluina ja portteina palveluiden piiriin; siellä sosiaalityöntekijä paikalla kerran kuussa, jolta voi kysellä neuvoja',
          'Mistä uusi asiakas/kuntalainen saa tietoa eri palveluista; onko tieto helposti löydettävissä ja saatavilla?',
          'Kaupungin palvelupisteet (palvelutori ja kirjasto) on hyvä paikka saada neuvoja ja ehkä apuakin',
          'Fyysisellä sijainnilla on merkitystä palveluiden löytymiselle ja saavuttamiselle',
          'Palvelut ulkoistetaan ihmiselle itselleen; pitää osata ja jaksaa etsiä oikeat palvelut ja oikea apu, tiedot ovat netissä usein todella monen klikkauksen takana',
          'Työikäisten palveluita ei ole koottu/on vaikea koota yhteen paikkaan samalla tavalla kuin esim. ikäihmisten palvelut on nyt koottu palvelutorille ja lasten/perheiden palveluista saa usein tietoa esim. päiväkodin&neuvolan kautta (joissa kaikki perheet asiakkaina)',
          'Tiedottaminen on tärkeää ja sitä pitää muistaa tehdä toistuvasti ja säännöllisesti, esim. Koivuranta tiedottaa -liitteessä olisi säännöllisesti hyvä olla tieto sosiaalipalveluiden ohjaus-&neuvontapalveluista (neuvontapuhelin ja asiakasneuvonta-ajat)',
        ],
      },
      {
        words: 'Terveiset sosiaalipalveluiden yksikköpalaverista',
        points: [
          'Esitelty muistilistaa ja sovittu, että kaikki pitävät sen esillä ja kokeilevat kesän&elokuun aikana; kerätään kommentteja seuraavaan asiakasraatiin mennessä',
          'Puhuttu viime kertaisen keskustelun pohjalta yleisesti siirtotilanteiden merkityksestä; hyvä muistutus työntekijöille',
        ],
      },
    ],
  },
  {
    part: 'work', kind: 'theme', title: 'Teema: Palautteen kerääminen ja antaminen',
    questions: [
      'Mitä mahdollisuuksia Koivurannan kaupungille on tällä hetkellä antaa palautetta ja miten niitä käsitellään?',
      'Onko sosiaalipalveluista tai muusta ns. "ihmisten välisestä työstä" vaikeampi antaa palautetta kuin esim. siitä, että kadussa on kuoppa? Miksi?',
      'Miten sosiaalipalveluiden pitäisi kerätä palautetta (millä keinoilla, mistä asioista ja toiminnoista, miten usein ym.) ja miten sitä olisi helpoin antaa?',
      'Millaisia kokemuksia palautteen antamisesta on; onko sillä ollut vaikutusta, miten työntekijä on sen vastaanottanut ja onko sillä ollut vaikutusta jatkotyöskentelyyn?',
    ],
    headings: [
      {
        words: 'Palautteen antamisen mahdollisuudet tällä hetkellä',
        points: [
          'Jo pelkästä asiaan perehtymisestä on ollut konkreettista hyötyä; päivitetty palautejärjestelmään ajantasalla olevat yhteystiedot, joille palaute tulee käsiteltäväksi',
          'Tutustuttu nettisivujen palaute-osioon, jolle pääsee osoitteesta www.koivuranta.example',
          'Järjestelmän kautta jätetty palaute ohjautuu sille työntekijälle (esimiehelle), joka järjestelmään on merkitty. Työntekijä saa viestin, että hänelle on tullut käsiteltäväksi jokin palaute, joka vaatii reagointia. Jos työntekijä ei käsittele hänelle tullutta palautetta, niin järjestelmä lähettää säännöllisesti siitä muistutusviestin. Palautteenantaja pystyy itse valitsemaan haluaako palautteensa&vastauksen näkymään kaupungin nettisivuilla vai meneekö viesti vain käsittelijälle.',
          'Palautejärjestelmä on tässä muodossa ollut käytössä kaksi vuotta ja sosiaalipalveluista on annettu yhteenä 8 palautetta (90% palautteista koskee kiinteistö-/ympäristöasioita)',
          'Kaupungin palautteen kerääminen keskitetty tähän järjestelmään, yksiköt keräävät satunnaisesti omaa palautetta kohdennetusti omasta toiminnastaan',
          'Sovittu kotitehtäväksi että kaikki laittavat nettisivujen kautta palautetta jostain asiasta ja katsotaan miten nopeasti vastaus siihen tulee',
          'Kaupungin nettisivuista pystyy antamaan erikseen palautetta jokaisen sivun alalaidassa olevan linkin kautta',
        ],
      },
      {
        words: 'Palautteen antaminen',
        points: [
          'Palautteen antaminen on yleisestikin vaikeaa',
          'Ei palautetta on hyvää palautetta kriitikkiä annetaan helpommin kuin kehuja',
          'Työpaikoilla paljon eroa siinä, miten palautteeseen suhtaudutaan ja miten sitä kerätään; joissain se on arkipäivää ja saadut palautteet ovat kaikkien tiedossa (esim. työntekijöiden pisteytyssysteemit) ja joissain paikoissa palautetta ei kerätä koskaan',
          'Palautekanavia on, mutta ne on usein vaikea löytää ei houkutella palautteen antamiseen',
          'Kaupungin nettisivuilla palauteosion pitäisi olla paremmin esillä',
        ],
      },
      {
        words: 'Kokemuksia tilanteista, joissa on antanut palautetta',
        points: [
          'Ollut tilanteita, joissa on antanut palautetta ja palaute&oma näkemys on kyllä kirjattu muistiin, mutta asiaan ei ole muuten tartuttu tai sitä ei ole huomioitu',
          'Pohdittu johtuuko palautteen huomioimatta jättäminen työntekijöiden kokemattomuudesta, epävarmuudesta tai osaamisen puutteesta',
          'On kokemus, että palaute on kyllä kuultu ja huomioitu, mutta muutosta ei ole kuitenkaan tapahtunut (joskus johtunut myös työntekijävaihdoksista)',
          'Palaute on voitu kuitata nopeasti ohimennen',
          'Ratkaistaanko tilanne jossa annettu negatiivista palautetta sillä, että vaihdetaan työntekijää?',
          'Ristiriita- tai pattitilanteesta työntekijän kanssa tai tilanteesta jossa on annettu kriittistä palautetta, on päästy eteenpäin, kun on pyydetty mukaan esimies tai muu toinen työntekijä',
          'Tietyissä tilanteissa ei uskalla antaa palautetta tai sanoa omaa toivetta/näkemystä jos on pelko siitä, että oma asema tai saadut palvelut voivat siitä huonontua',
        ],
      },
      {
        words: 'Miten sosiaalipalveluista pitäisi kerätä/antaa palautetta',
        points: [
          'Anonyymius tärkeää',
          'Heti tapaamisen jälkeen olisi hyvä kysyä jonkinlaista palautetta toisaalta heti tapaamisen jälkeen ei aina jaksa tai pysty sanomaan mitään',
          'Palautetta pitäisi kysyä ainakin asiakkuuden päättyessä; miten auttoi, millaista toiminta oli?',
          'Palautteita/toiveita täytyy aidosti kuunnella, jos niitä kysytään',
          'Työntekijöiden täytyy uskaltaa kysyä palautetta ja olla valmiita vastaanottamaan sitä',
          'Inhimillisyydellä ja luottamuksellisella suhteella työntekijän kanssa on merkitystä myös siitä miten palautetta voi ja uskaltaa antaa',
          'Asiakkaalla pitäisi olla tieto miten palautetta voi antaa tapaamisen jälkeen; moni asia tulee usein mieleen vasta jälkikäteen',
          'Palautteeseen on tärkeä saada vastaus',
          'Asiakastilanteesta riippuu onko palaute helppo antaa heti tapaamisen yhteydessä vai vasta jälkikäteen on oltava mahdollisuus antaa palaute ja esim. vastata kyselyyn myös myöhemmin',
          'Pitäisi olla mahdollisuus kommentoida ja pyytää korjausta omiin tietoihin sitten kun sosiaalipalveluiden kirjaukset ovat asiakkaiden nähtävillä',
          'Tärkeää, että kysymykset ovat tarkennettuja ja johdattavat vastaajan ajatusta siihen mistä palautetta halutaan eikä ole vain yhtä avointa kysymystä mitä palautetta haluat antaa',
          'Esimerkkinä olleen palautekyselyn 2. kysymys on tärkeä',
          'Ennakkoon täytyy miettiä ja vastaajillekin on hyvä kertoa, että mitä palautteella tehdään kuka sitä käsittelee, millä aikataululla se käsitellään ja koska mahdollisia muutoksia toteutetaan ja miten annettu palaute välitetään/käsitellään työntekijöiden kanssa',
          'Ennakkoon täytyy myös miettiä mitä ollaan valmiit satsaamaan asioiden parantamiseen, jos palautetta tulee',
          'Joskus olisi tärkeää voida antaa palaute suoraan esimiehille (sosiaalipalveluiden osalta kaikkien esimiesten yhteystiedot löytyvät eri yksiköiden nettisivuilta)',
          'Sähköinen kysely on toimiva, mutta varmistettava ja kerrottava sen anonyymiudesta',
          'Sähköiseen kyselyyn on helppo jättää vastaamatta',
          'Sähköisessä kyselyssä kysymysten asettelu täytyy miettiä tarkkaan (tarkemmin kuin jos työntekijä haastattelee, jolloin asia pystyy aina tarkentamaan)',
          'Palautetta pitää voida antaa useita eri kanavia pitkin',
          'Työntekijä ei saa kokea palautteensaamista ahdistavana; pitää nähdä miten se palvelee itseä ja yksikköä ja työntekijöiden pitää olla kiinnostuneita palautteen keräämisestä',
          'Palautteen keräämisen tavoite on oltava selvillä; mistä asiasta palautetta halutaan ja mihin sillä pyritään',
        ],
      },
    ],
  },
  {
    part: 'planning', kind: 'dates', title: 'Ehdotukset syksyn tapaamisten päivämääriksi',
    lead: 'Muut ehdotetut kokoukset&päivämäärät pitävät, mutta joulukuun päivä jäi vielä auki',
  },
  {
    part: 'planning', kind: 'other', title: 'Muut esille tulevat asiat',
    points: [
      'Kolme raatilaista on kiinnostunut olemaan mukana opinnäytetyötutkimuksessa sosiaalisesta kuntoutuksesta. Yhteystiedot välitetään tutkimusta tekevälle opiskelijalle ja hän on yhteydessä haastateltaviin tapaamisajan sopimiseksi.',
      'Pohdittu, jos syksyllä tehtäisiin Koivuranta-lehteen lehtijuttu asiakasraadista&sosiaalipalveluista',
    ],
  },
  {
    part: 'closing', kind: 'closing-round', title: 'Loppukierros: Mitä jäi mieleen tästä kerrasta?',
    points: [
      'Kun jostain asiasta innostuu ja siinä menee syvemmälle, niin asiat muuttuvat usein monisäikeisemmiksi',
      'Jää miettimään myös millaisia vaatimuksia työntekijöille asetetaan',
      'Asioita tulee mietittyä monesta eri näkökulmasta',
      'Mielenkiintoista',
      'Palautteen antamisen helppous/vaikeus riippuu siitä mistä ja mihin palautetta annetaan',
      'Asiakasraati osoittaa, että palautteesta ja asiakkaiden näkökulmasta ollaan kiinnostuneita',
      'Palautetta tulee ylipäätään annettua todella vähän; nyt miettii että siitä voi oikeasti olla jollekin hyötyä',
      'Hyvät fiilikset',
      'Asiakkaiden näkökulman esille saaminen / tuominen on tärkeää',
      'Tärkeää olisi tietää mistä ja miten palautetta halutaan, palautetta pitäisi pyytää ja kerätä aktiivisemmin',
      'Tärkeää olisi tietää miten ja kenelle palautetta voi antaa',
      'Sosiaalipalveluissa tavoitteena pitäisi olla laaja asiakastyytyväisyys',
      'Laajoja ajatuksia, pohdittu asiaa monelta kannalta',
    ],
  },
]

/** Enters it as the season's third meeting, approved at the next; its id. `more`: what is otherwise of it. */
export async function enterMeeting(db: Kysely<DB>, keys: Keys, panelId: string, { by, more = {} }: { by: string; more?: Partial<MeetingDetails> }): Promise<{ seasonId: string; meetingId: string }> {
  return transact(db, async (tx) => {
    const seasonId = await addSeason(tx, panelId, { name: 'Vuosi 2018', fromOn: '2018-01-01', untilOn: '2018-12-31', perspective })
    const plan = (heldOn: string | null, theme: string, rest: Partial<MeetingDetails> = {}) =>
      addMeeting(tx, seasonId, { theme, heldOn, fromMinute: heldOn ? 840 : null, untilMinute: heldOn ? 960 : null, where: null, chair: null, secretary: null, ...rest }, { by, on: '2018-01-10' })
    await plan('2018-03-14', 'Sosiaalipalveluihin hakeutuminen')
    await plan('2018-05-16', 'Siirtotilanteet palvelusta toiseen')
    const { heldOn, theme, where, chair, secretary, present } = meetingHeld
    const meetingId = await plan(heldOn, theme, { where, chair, secretary, ...more })
    const later: string[] = []
    for (const one of meetingsToCome) later.push(await plan(one.heldOn, one.theme))
    const agenda = usualSections(texts.fi).slice(0, 2)
    const sectionIds = await addSections(tx, meetingId, [...agenda, ...meetingSections.map(({ part, kind, title, lead = null }) => ({ part, kind, title, lead }))])
    for (const [at, { questions = [], points = [], headings = [] }] of meetingSections.entries()) {
      const sectionId = sectionIds[at + agenda.length]!
      let place = 0
      const add = (words: string, headingId: string | null = null) => addPoint(tx, keys, meetingId, { id: crypto.randomUUID(), sectionId, headingId, place: ++place, words })
      for (const words of questions) await addQuestion(tx, sectionId, words)
      for (const words of points) await add(words)
      for (const heading of headings) {
        const headingId = await addHeading(tx, sectionId, heading.words)
        for (const words of heading.points) await add(words, headingId)
      }
    }
    await tx.updateTable('panel_meeting').set({ present, begun_on: heldOn, written_on: heldOn, approved_on: '2018-09-20', approved_in_id: later[0]! }).where('id', '=', meetingId).execute()
    return { seasonId, meetingId }
  })
}
