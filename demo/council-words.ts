// What the clients' council of the invented county has talked about. The second meeting is one that was held, told in this county's names: each
// part of its minutes has its place here. In Finnish, in which this council writes.
import type { MeetingPart, PointState, SectionKind } from '../src/council/meeting.ts'

/** `from`: the point of the meeting before that it goes on from, by its words. */
export type DemoPoint = string | { words: string; state?: PointState; from?: string }
export type DemoSection = { part: MeetingPart; kind: SectionKind; title: string; lead?: string; questions?: string[]; points?: DemoPoint[]; headings?: { words: string; points: DemoPoint[] }[] }
export type DemoMeeting = { theme: string; where: string; present: number; sections: DemoSection[] }

export const councilName = { fi: 'Koivurannan asiakasraati', sv: 'Björkstrands klientråd', en: 'Koivuranta client council' }
export const councilPurpose = {
  fi: 'Raadissa sosiaalipalvelujen asiakkaat kertovat, miten palvelut toimivat ja mitä pitäisi muuttaa. Yksiköt kokeilevat, mitä raati ehdottaa, ja kertovat takaisin, miten kävi.',
  sv: 'I rådet berättar klienter inom socialservicen hur servicen fungerar och vad som borde ändras. Enheterna prövar det som rådet föreslår och berättar hur det gick.',
  en: 'On the council clients of social services say how services work and what should change. Units try what the council suggests, and tell it how that went.',
}
export const councilJoining = {
  fi: 'Raati ottaa uusia jäseniä joka kausi. Soita raadin sihteerille: 010 000 0130.',
  sv: 'Rådet tar emot nya medlemmar varje säsong. Ring rådets sekreterare: 010 000 0130.',
  en: 'The council takes new members each season. Telephone its secretary: 010 000 0130.',
}
export const perspective = 'Näkökulma oman asiansa asiantuntijuudesta ja oman näkemyksen kuuluviin saamisesta koitetaan pitää mukana kaikkia teemoja käsiteltäessä!'
/** Beside the chair and the secretary; they do not sign in. */
export const otherMembers = ['Aila', 'Kukka', 'Teppo']

const place = 'Kohtaamispaikka Kipinä (Rantatie 7, kirjaston kulma)'
const checklist = 'Tehdään työntekijöille muistilista siirtotilanteisiin; esitellään yksikköpalaverissa'
const finding = 'Mistä uusi asukas saa tietoa palveluista? Palataan tähän ensi kerralla'

const before: DemoMeeting = {
  theme: 'Palvelujen löytyminen ja siirtotilanteet', where: place, present: 5,
  sections: [
    { part: 'opening', kind: 'words', title: 'Avaus' },
    { part: 'agenda', kind: 'words', title: 'Asialista' },
    { part: 'previous', kind: 'recap', title: 'Kertausta viime tapaamisesta', points: ['Kevään teemat käytiin läpi, ja kaikki raatilaiset jatkavat syksyyn'] },
    {
      part: 'work', kind: 'theme', title: 'Teema: Palvelujen löytyminen ja siirtotilanteet', lead: 'Teemaa lähestyttiin seuraavien apukysymysten kautta:',
      questions: ['Mistä tieto palveluista löytyy ja kuka siinä auttaa?', 'Mitä tapahtuu, kun asia siirtyy työntekijältä toiselle?'],
      headings: [
        { words: 'Palvelujen löytyminen', points: ['Ensimmäinen puhelu on vaikein, ja siihen pitäisi vastata ihminen', { words: finding, state: 'open' }, 'Neuvontapuhelin on hyvä, mutta moni ei tiedä siitä'] },
        { words: 'Siirtotilanteet', points: ['Kun työntekijä vaihtuu, asiakas kertoo kaiken taas alusta', 'Saattaen siirtäminen: vanha ja uusi työntekijä tapaavat asiakkaan yhdessä', { words: checklist, state: 'open' }] },
      ],
    },
    { part: 'planning', kind: 'dates', title: 'Seuraavat tapaamiset', points: ['Seuraavan kerran teemaksi toivottiin palautteen antamista'] },
    { part: 'planning', kind: 'other', title: 'Muut esille tulevat asiat', points: [{ words: 'Raadista voisi olla juliste odotustiloissa', state: 'idea' }] },
    { part: 'closing', kind: 'closing-round', title: 'Loppukierros: Mitä jäi mieleen tästä kerrasta?', points: ['Hyvä, että muillakin on samoja kokemuksia', 'Muistilistasta voi tulla jotain', 'Paljon asiaa'] },
  ],
}

const held: DemoMeeting = {
  theme: 'Palautteen kerääminen ja antaminen', where: place, present: 4,
  sections: [
    { part: 'opening', kind: 'words', title: 'Avaus' },
    { part: 'agenda', kind: 'words', title: 'Asialista' },
    {
      part: 'previous', kind: 'recap', title: 'Kertausta viime tapaamisesta',
      headings: [
        {
          words: 'Mitä ajatuksia viime kerran keskustelusta jäi',
          points: [
            'Kun itse on herkillä (niin kuin apua hakiessa usein on), niin paha olo purkautuu ja suhtautuu ja tarttuu kriittisesti kaikkiin pieniinkin epäkohtiin',
            'Kohtaamispaikat (esim. Kipinä) toimivat matalan kynnyksen palveluina ja portteina palveluiden piiriin; esim. Kipinässä on sosiaalityöntekijä paikalla kerran kuussa, jolta voi kysellä neuvoja',
            { words: 'Mistä uusi asiakas tai asukas saa tietoa eri palveluista; onko tieto helposti löydettävissä ja saatavilla?', state: 'open', from: finding },
            'Hyvinvointialueen palvelupisteet (palvelutori ja Harjulan kirjasto) ovat hyviä paikkoja saada neuvoja ja ehkä apuakin',
            'Fyysisellä sijainnilla on merkitystä palveluiden löytymiselle ja saavuttamiselle',
            'Palvelut ulkoistetaan ihmiselle itselleen; pitää osata ja jaksaa etsiä oikeat palvelut ja oikea apu, tiedot ovat netissä usein todella monen klikkauksen takana',
            'Työikäisten palveluita ei ole koottu tai on vaikea koota yhteen paikkaan samalla tavalla kuin esim. ikäihmisten palvelut on nyt koottu palvelutorille ja lasten ja perheiden palveluista saa usein tietoa esim. päiväkodin ja neuvolan kautta (joissa kaikki perheet asiakkaina)',
            'Tiedottaminen on tärkeää ja sitä pitää muistaa tehdä toistuvasti ja säännöllisesti, esim. Koivuranta tiedottaa -liitteessä olisi säännöllisesti hyvä olla tieto sosiaalipalveluiden ohjaus- ja neuvontapalveluista (neuvontapuhelin ja asiakasneuvonta-ajat)',
          ],
        },
        {
          words: 'Terveiset sosiaalipalveluiden yksikköpalaverista',
          points: [
            { words: 'Esitelty muistilistaa ja sovittu, että kaikki pitävät sen esillä ja kokeilevat sitä; kerätään kommentteja seuraavaan asiakasraatiin mennessä', state: 'open', from: checklist },
            'Puhuttu viimekertaisen keskustelun pohjalta yleisesti siirtotilanteiden merkityksestä; hyvä muistutus työntekijöille',
          ],
        },
      ],
    },
    {
      part: 'work', kind: 'theme', title: 'Teema: Palautteen kerääminen ja antaminen', lead: 'Teemaa lähestyttiin seuraavien apukysymysten kautta:',
      questions: [
        'Mitä mahdollisuuksia Koivurannan hyvinvointialueella on tällä hetkellä antaa palautetta ja miten niitä käsitellään?',
        'Onko sosiaalipalveluista tai muusta ns. ”ihmisten välisestä työstä” vaikeampi antaa palautetta kuin esim. siitä, että kadussa on kuoppa? Miksi?',
        'Miten sosiaalipalveluiden pitäisi kerätä palautetta (millä keinoilla, mistä asioista ja toiminnoista, miten usein ym.) ja miten sitä olisi helpoin antaa?',
        'Millaisia kokemuksia palautteen antamisesta on; onko sillä ollut vaikutusta, miten työntekijä on sen vastaanottanut ja onko sillä ollut vaikutusta jatkotyöskentelyyn?',
      ],
      headings: [
        {
          words: 'Palautteen antamisen mahdollisuudet tällä hetkellä',
          points: [
            'Jo pelkästä asiaan perehtymisestä on ollut konkreettista hyötyä; päivitetty palautejärjestelmään ajan tasalla olevat yhteystiedot, joille palaute tulee käsiteltäväksi',
            'Tutustuttu nettisivujen palauteosioon, johon pääsee osoitteesta koivuranta.example',
            'Järjestelmän kautta jätetty palaute ohjautuu sille työntekijälle (esimiehelle), joka järjestelmään on merkitty. Työntekijä saa viestin, että hänelle on tullut käsiteltäväksi jokin palaute, joka vaatii reagointia. Jos työntekijä ei käsittele hänelle tullutta palautetta, järjestelmä lähettää säännöllisesti siitä muistutusviestin. Palautteenantaja pystyy itse valitsemaan, haluaako palautteensa ja vastauksen näkymään nettisivuilla vai meneekö viesti vain käsittelijälle.',
            'Palautejärjestelmä on tässä muodossa ollut käytössä kaksi vuotta, ja sosiaalipalveluista on annettu yhteensä 8 palautetta (90 % palautteista koskee kiinteistö- ja ympäristöasioita)',
            'Palautteen kerääminen on keskitetty tähän järjestelmään; yksiköt keräävät satunnaisesti omaa palautetta kohdennetusti omasta toiminnastaan',
            { words: 'Sovittu kotitehtäväksi, että kaikki laittavat nettisivujen kautta palautetta jostain asiasta ja katsotaan, miten nopeasti vastaus siihen tulee', state: 'open' },
            'Nettisivuilta pystyy antamaan erikseen palautetta jokaisen sivun alalaidassa olevan linkin kautta',
          ],
        },
        {
          words: 'Palautteen antaminen',
          points: [
            'Palautteen antaminen on yleisestikin vaikeaa',
            'Ei palautetta on hyvää palautetta – kritiikkiä annetaan helpommin kuin kehuja',
            'Työpaikoilla on paljon eroa siinä, miten palautteeseen suhtaudutaan ja miten sitä kerätään; joissain se on arkipäivää ja saadut palautteet ovat kaikkien tiedossa (esim. työntekijöiden pisteytyssysteemit) ja joissain paikoissa palautetta ei kerätä koskaan',
            'Palautekanavia on, mutta ne on usein vaikea löytää – ei houkutella palautteen antamiseen',
            'Nettisivuilla palauteosion pitäisi olla paremmin esillä',
          ],
        },
        {
          words: 'Kokemuksia tilanteista, joissa on antanut palautetta',
          points: [
            'Ollut tilanteita, joissa on antanut palautetta ja palaute ja oma näkemys on kyllä kirjattu muistiin, mutta asiaan ei ole muuten tartuttu tai sitä ei ole huomioitu',
            'Pohdittu, johtuuko palautteen huomioimatta jättäminen työntekijöiden kokemattomuudesta, epävarmuudesta tai osaamisen puutteesta',
            'On kokemus, että palaute on kyllä kuultu ja huomioitu, mutta muutosta ei ole kuitenkaan tapahtunut (joskus johtunut myös työntekijävaihdoksista)',
            'Palaute on voitu kuitata nopeasti ohimennen',
            'Ratkaistaanko tilanne, jossa on annettu negatiivista palautetta, sillä, että vaihdetaan työntekijää?',
            'Ristiriita- tai pattitilanteesta työntekijän kanssa tai tilanteesta, jossa on annettu kriittistä palautetta, on päästy eteenpäin, kun on pyydetty mukaan esimies tai muu toinen työntekijä',
            'Tietyissä tilanteissa ei uskalla antaa palautetta tai sanoa omaa toivetta tai näkemystä, jos on pelko siitä, että oma asema tai saadut palvelut voivat siitä huonontua',
          ],
        },
        {
          words: 'Miten sosiaalipalveluista pitäisi kerätä ja antaa palautetta',
          points: [
            'Anonyymius tärkeää',
            'Heti tapaamisen jälkeen olisi hyvä kysyä jonkinlaista palautetta – toisaalta heti tapaamisen jälkeen ei aina jaksa tai pysty sanomaan mitään',
            'Palautetta pitäisi kysyä ainakin asiakkuuden päättyessä; miten auttoi, millaista toiminta oli?',
            'Palautteita ja toiveita täytyy aidosti kuunnella, jos niitä kysytään',
            'Työntekijöiden täytyy uskaltaa kysyä palautetta ja olla valmiita vastaanottamaan sitä',
            'Inhimillisyydellä ja luottamuksellisella suhteella työntekijän kanssa on merkitystä myös siinä, miten palautetta voi ja uskaltaa antaa',
            'Asiakkaalla pitäisi olla tieto, miten palautetta voi antaa tapaamisen jälkeen; moni asia tulee usein mieleen vasta jälkikäteen',
            'Palautteeseen on tärkeä saada vastaus',
            'Asiakastilanteesta riippuu, onko palaute helppo antaa heti tapaamisen yhteydessä vai vasta jälkikäteen – on oltava mahdollisuus antaa palaute ja esim. vastata kyselyyn myös myöhemmin',
            'Pitäisi olla mahdollisuus kommentoida ja pyytää korjausta omiin tietoihin sitten, kun sosiaalipalveluiden kirjaukset ovat asiakkaiden nähtävillä',
            'Tärkeää, että kysymykset ovat tarkennettuja ja johdattavat vastaajan ajatusta siihen, mistä palautetta halutaan, eikä ole vain yhtä avointa kysymystä, mitä palautetta haluat antaa',
            'Esimerkkinä olleen palautekyselyn 2. kysymys on tärkeä',
            'Ennakkoon täytyy miettiä ja vastaajillekin on hyvä kertoa, mitä palautteella tehdään – kuka sitä käsittelee, millä aikataululla se käsitellään ja koska mahdollisia muutoksia toteutetaan, ja miten annettu palaute välitetään ja käsitellään työntekijöiden kanssa',
            'Ennakkoon täytyy myös miettiä, mitä ollaan valmiit satsaamaan asioiden parantamiseen, jos palautetta tulee',
            'Joskus olisi tärkeää voida antaa palaute suoraan esimiehille (sosiaalipalveluiden osalta kaikkien esimiesten yhteystiedot löytyvät eri yksiköiden nettisivuilta)',
            'Sähköinen kysely on toimiva, mutta on varmistettava ja kerrottava sen anonyymiudesta',
            'Sähköiseen kyselyyn on helppo jättää vastaamatta',
            'Sähköisessä kyselyssä kysymysten asettelu täytyy miettiä tarkkaan (tarkemmin kuin jos työntekijä haastattelee, jolloin asiaa pystyy aina tarkentamaan)',
            'Palautetta pitää voida antaa useita eri kanavia pitkin',
            'Työntekijä ei saa kokea palautteen saamista ahdistavana; pitää nähdä, miten se palvelee itseä ja yksikköä, ja työntekijöiden pitää olla kiinnostuneita palautteen keräämisestä',
            'Palautteen keräämisen tavoitteen on oltava selvillä; mistä asiasta palautetta halutaan ja mihin sillä pyritään',
          ],
        },
      ],
    },
    { part: 'planning', kind: 'dates', title: 'Ehdotukset seuraavien tapaamisten päivämääriksi', points: ['Muut ehdotetut kokoukset ja päivämäärät pitävät, mutta viimeisen tapaamisen päivä jäi vielä auki'] },
    {
      part: 'planning', kind: 'other', title: 'Muut esille tulevat asiat',
      points: [
        'Kolme raatilaista on kiinnostunut olemaan mukana opinnäytetyötutkimuksessa sosiaalisesta kuntoutuksesta. Yhteystiedot välitetään tutkimusta tekevälle opiskelijalle, ja hän on yhteydessä haastateltaviin tapaamisajan sopimiseksi.',
        { words: 'Pohdittu, jos syksyllä tehtäisiin Koivurannan lehteen lehtijuttu asiakasraadista ja sosiaalipalveluista', state: 'idea' },
      ],
    },
    {
      part: 'closing', kind: 'closing-round', title: 'Loppukierros: Mitä jäi mieleen tästä kerrasta?',
      points: [
        'Kun jostain asiasta innostuu ja siinä menee syvemmälle, niin asiat muuttuvat usein monisäikeisemmiksi',
        'Jää miettimään myös, millaisia vaatimuksia työntekijöille asetetaan',
        'Asioita tulee mietittyä monesta eri näkökulmasta',
        'Mielenkiintoista',
        'Palautteen antamisen helppous ja vaikeus riippuu siitä, mistä ja mihin palautetta annetaan',
        'Asiakasraati osoittaa, että palautteesta ja asiakkaiden näkökulmasta ollaan kiinnostuneita',
        'Palautetta tulee ylipäätään annettua todella vähän; nyt miettii, että siitä voi oikeasti olla jollekin hyötyä',
        'Hyvät fiilikset',
        'Asiakkaiden näkökulman esille saaminen ja tuominen on tärkeää',
        'Tärkeää olisi tietää, mistä ja miten palautetta halutaan; palautetta pitäisi pyytää ja kerätä aktiivisemmin',
        'Tärkeää olisi tietää, miten ja kenelle palautetta voi antaa',
        'Sosiaalipalveluissa tavoitteena pitäisi olla laaja asiakastyytyväisyys',
        'Laajoja ajatuksia, pohdittu asiaa monelta kannalta',
      ],
    },
  ],
}

/** Approved, and waiting to be approved. */
export const demoMeetings = { before, held }

/** The next one is planned whole; of the others the theme is known, and of the last not even the day. */
export const themesToCome = ['Miehet sosiaalipalveluiden käyttäjinä, miesten hyvinvoinnin edistäminen sosiaalipalveluiden keinoin', 'Työttömien palvelut, ryhmätoiminnat ja avoimet toiminnat & vapaaehtoistyö', 'Sote koivurantalaisten näkökulmasta', 'Koonti menneestä vuodesta']
export const nextQuestions = ['Millaista on hakea apua miehenä?', 'Mistä miehet saavat tietoa palveluista, ja mikä saa tulemaan mukaan?', 'Miten sosiaalipalvelut voivat edistää miesten hyvinvointia?']
export { place as councilPlace }
