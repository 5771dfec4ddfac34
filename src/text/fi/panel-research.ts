// The texts of ../en/panel-research.ts in Finnish.
import type { panelResearch as Source } from '../en/panel-research.ts'

export const panelResearch: typeof Source = {
  title: 'Tutkimukset ja haastattelut',
  lede: 'Joku kysyy, haluaisiko raadin jäsen tulla haastateltavaksi tai mukaan tutkimukseen. Päätät itse, joka kerta erikseen.',
  none: 'Kukaan ei ole pyytänyt vapaaehtoisia.',
  add: 'Pyydä vapaaehtoisia',
  over: 'Päättynyt',
  overText: 'Tämä on päättynyt. Ketään ei enää pyydetä mukaan, eikä mitään näytetä.',
  head: { who: 'Kuka pyytää', until: 'Mihin asti', own: 'Oma päätöksesi' },
  states: { none: 'Et ole suostunut', given: 'Olet suostunut', shown: 'Olet suostunut', withdrawn: 'Olet perunut', erased: 'Yhteystietosi on poistettu' },
  passes: { name: 'Kutsumanimi', telephone: 'Puhelinnumero', mail: 'Sähköpostiosoite' },
  meta: { purpose: 'Mihin tarkoitukseen', asks: 'Mitä sinulta pyydetään', passes: 'Mitä välitetään', to: 'Kenelle', until: 'Mihin asti' },
  plain: {
    title: 'Ennen kuin päätät',
    free: 'Sinun ei tarvitse suostua. Jos kieltäydyt tai et vastaa, mikään ei muutu palveluissasi eikä raadissa.',
    once: 'Yhteystietosi näytetään tutkijalle kerran, linkistä joka toimii enintään kaksi viikkoa. Kukaan muu ei saa sitä meiltä, eikä työpöydän mikään sivu näytä sitä. Sen näkee se, joka avaa linkin ensin: tältä sivulta näet, milloin se avattiin.',
    back: 'Voit perua milloin tahansa, ilman syytä. Jos yhteystietoasi ei ole vielä näytetty, sitä ei näytetä koskaan. Jos se on näytetty, emme voi ottaa sitä tutkijalta takaisin: kerromme tutkijalle, että joku on perunut ja että yksi yhteystieto on poistettava.',
    erased: 'Yhteystietosi poistetaan täältä kahden viikon kuluttua näyttämisestä, viimeistään viimeisenä päivänä.',
    who: 'Suostumuksestasi tietää raadin sihteeri, jolta tutkija voi kysyä. Muut näkevät vain, moniko on suostunut.',
  },
  own: {
    title: 'Oma päätöksesi',
    none: 'Et ole suostunut mihinkään.', given: 'Olet suostunut. Yhteystietoasi ei ole vielä näytetty kenellekään.', shown: 'Olet suostunut, ja yhteystietosi on näytetty tutkijalle.',
    withdrawn: 'Olet perunut suostumuksesi.', erased: 'Yhteystietosi on poistettu täältä.',
    withdraw: 'Peru suostumus', withdrawHint: 'Yhteystietosi poistetaan heti, eikä sitä näytetä koskaan.', withdrawShown: 'Yhteystietosi poistetaan täältä heti. Tutkija on nähnyt sen. Hän saa sähköpostiin tiedon, että joku on perunut, ilman nimeäsi. Sihteeri kertoo hänelle, mikä yhteystieto poistetaan.',
  },
  agree: {
    member: 'Kuka on suostunut', nameHint: 'Niin kuin haluat, että sinua kutsutaan. Koko nimeä ei tarvita.', oneIsEnough: 'Toinen riittää: puhelinnumero tai sähköpostiosoite.',
    yes: 'Suostun siihen, että tämä välitetään tätä tarkoitusta varten: {researcher}, viimeistään {until}', paper: 'Jäsen on suostunut paperilla siihen, että tämä välitetään: {researcher}, viimeistään {until}. Säilytän paperin.',
    agree: 'Suostun', note: 'Merkitse suostumus',
  },
  log: {
    title: 'Mitä on näytetty', none: 'Kenellekään ei ole vielä näytetty mitään.',
    given: 'Suostuit {day}.', onPaper: 'Suostuit paperilla; sihteeri merkitsi sen {day}.', shown: 'Yhteystietosi näytettiin ensimmäisen kerran {day}.', withdrawn: 'Peruit {day}.', told: 'Tutkijalle kerrottiin, että joku on perunut ja että hänen on kysyttävä sihteeriltä, mikä yhteystieto poistetaan.', erased: 'Yhteystietosi poistettiin {day}.',
    linkMade: 'Linkki tehtiin {day}.', linkOpened: 'Se avattiin {at}.', linkShown: { one: 'Se näytti yhden yhteystiedon.', other: 'Se näytti {count} yhteystietoa.' }, linkWaits: 'Sitä ei ole avattu. Se toimii {at} asti.', linkExpired: 'Sitä ei avattu, eikä se enää toimi.', linkEnded: 'Se päätettiin ennen kuin kukaan avasi sen.',
  },
  form: {
    title: 'Pyydä vapaaehtoisia', lede: 'Jäsenet suostuvat juuri siihen, mitä kirjoitat tähän. Tekstiä ei voi muuttaa jälkeenpäin: päätä pyyntö ja kirjoita uusi.',
    researcher: 'Kuka pyytää', organisation: 'Organisaatio', organisationHint: 'Esimerkiksi korkeakoulu tai lehti.', mail: 'Pyytäjän sähköpostiosoite', mailHint: 'Kerromme siihen, jos joku peruu. Jäsenet eivät näe osoitetta.',
    purpose: 'Mihin tarkoitukseen', purposeHint: 'Selvästi: mitä tutkitaan tai kirjoitetaan, ja missä sen voi lukea.', asks: 'Mitä vapaaehtoiselta pyydetään', asksHint: 'Esimerkiksi yksi tunnin keskustelu paikassa, jonka valitset.',
    passes: 'Mitä välitetään', passesHint: 'Vain se, mitä tutkija tarvitsee. Ainakin puhelinnumero tai sähköpostiosoite.', until: 'Mihin asti', untilHint: 'Enintään vuosi. Esimerkiksi 31.12.2026.', meeting: 'Missä tapaamisessa sovittu', noMeeting: 'Ei missään', ask: 'Näytä jäsenille',
  },
  lead: {
    title: 'Raadin vetäjälle', agreeing: { one: '1 on suostunut.', other: '{count} on suostunut.' }, gone: 'joku, joka on lähtenyt raadista',
    states: { none: 'ei ole suostunut', given: 'on suostunut, ei vielä näytetty', shown: 'on suostunut, näytetty', withdrawn: 'on perunut', erased: 'yhteystieto poistettu' },
    paperTitle: 'Merkitse paperilla annettu suostumus', paper: 'Sille, joka antoi suostumuksensa sinulle paperilla. Hän näkee, että merkitsit sen, jos hän kirjautuu.',
    afterTitle: 'Tutkijan on poistettava yhteystieto', after: 'Tutkijalle on kerrottu, että joku on perunut. Kun hän kysyy sinulta, kerro, mikä yhteystieto se on.', afterOne: '{called}, perui {day}',
    close: 'Päätä pyyntö', closeHint: 'Ketään ei enää pyydetä mukaan, linkit lakkaavat toimimasta ja yhteystiedot poistetaan.',
  },
  link: {
    title: 'Linkki tutkijalle', about: 'Linkki näyttää niiden yhteystiedot, jotka suostuvat sillä hetkellä, kun se avataan. Se näyttää ne kerran ja toimii enintään kaksi viikkoa. Lähetä se vain tutkijalle: ensimmäinen avaaja näkee ne.',
    make: 'Tee linkki', waiting: 'Linkki on tehty, eikä sitä ole avattu. Uusi linkki päättää sen.', another: 'Tee uusi linkki', stop: 'Päätä linkki',
    madeTitle: 'Lähetä tämä linkki tutkijalle', made: 'Linkki näkyy tässä nyt eikä missään enää: emme säilytä siitä kopiota. Älä avaa sitä itse: se näyttää tiedot vain kerran.', copy: 'Kopioi linkki', copied: 'Kopioitu',
  },
  researcher: {
    title: 'Vapaaehtoisten yhteystiedot', lede: 'Asiakasraadin jäsenet ovat suostuneet siihen, että otat heihin yhteyttä. Paina painiketta, niin näet, miten. Yhteystiedot näytetään kerran: ota kynä ja paperia valmiiksi tai tallenna sivu paikkaan, jossa kukaan muu ei lue sitä.',
    promises: ['Käytä yhteystietoja vain siihen tarkoitukseen, jonka kerroit raadille.', 'Älä kerro kenellekään, että nämä ihmiset ovat raadissa.', 'Jos sinulle kerrotaan, että joku on perunut, kysy raadin sihteeriltä, mikä yhteystieto poistetaan, ja poista se kaikkialta.'],
    show: 'Näytä yhteystiedot kerran', shownTitle: 'Vapaaehtoiset', onlyNow: 'Tämä sivu näytetään nyt eikä enää uudelleen. Jos suljet sen, yhteystiedot häviävät.', use: 'Tarkoitus: {purpose} Käytä tietoja enintään {until} asti ja poista ne sitten.', nobody: 'Kukaan ei tällä hetkellä suostu yhteydenottoon. Linkki on käytetty.',
    after: ['Poista yhteystiedot, kun et enää tarvitse niitä.', 'Jos sinulle kerrotaan, että joku on perunut, älä ota yhteyttä kehenkään ennen kuin olet kysynyt sihteeriltä.'],
    deadTitle: 'Tämä linkki ei näytä mitään',
    dead: {
      shown: 'Tämän linkin yhteystiedot on jo näytetty. Jos et avannut linkkiä itse, kerro siitä heti raadin sihteerille.', expired: 'Linkki on liian vanha. Pyydä raadin sihteeriltä uusi.', ended: 'Linkki on päätetty. Kysy raadin sihteeriltä.',
      unknown: 'Tässä osoitteessa ei ole mitään. Tarkista, että kopioit koko linkin.', tooMany: 'Täältä on kokeiltu liian montaa linkkiä. Odota kymmenen minuuttia.',
    },
  },
  done: { asked: 'Jäsenet näkevät pyynnön nyt.', agreed: 'Kiitos. Suostumuksesi on merkitty.', noted: 'Suostumus on merkitty.', withdrawn: 'Peruttu. Yhteystietoa ei näytetty kenellekään, ja se on poistettu.', withdrawnAfter: 'Peruttu. Yhteystieto oli jo näytetty. Se on poistettu täältä, ja tutkijalle kerrotaan, että joku on perunut.', stopped: 'Linkki on päätetty.', closed: 'Pyyntö on päätetty.' },
  refused: { over: 'Tämä pyyntö on päättynyt. Kirjoittamaasi ei tallennettu.', 'made-meanwhile': 'Sillä välin tehtiin linkki. Se toimii yhä, jos se on lähetetty. Voit tehdä uuden, joka päättää sen.' },
  problems: {
    purpose: 'Kirjoita, mihin tarkoitukseen.', researcher: 'Kirjoita, kuka pyytää.', organisation: 'Kirjoita organisaatio.', asks: 'Kirjoita, mitä vapaaehtoiselta pyydetään.', mail: 'Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.', long: 'Teksti on liian pitkä. Enintään {limit} merkkiä mahtuu.',
    passes: 'Valitse puhelinnumero tai sähköpostiosoite.', day: 'Kirjoita päivä, esimerkiksi 31.12.2026.', until: 'Valitse päivä huomisesta vuoden päähän.', called: 'Kirjoita, miksi sinua kutsutaan.', telephone: 'Kirjoita puhelinnumero, esimerkiksi 040 123 4567.', contact: 'Kirjoita ainakin yksi tapa tavoittaa sinut.', agree: 'Rastita, että suostut.',
  },
}
