// The texts of ../en/rights.ts in Finnish.
import type { rights as Source } from '../en/rights.ts'

export const rights: typeof Source = {
  title: 'Palautteita koskevat tietopyynnöt',
  lede: 'Se, jonka nimi on palautteessa, voi kysyä, mitä hänestä sanotaan: työntekijä, naapuri tai läheinen. Kirjaa pyyntö ensin. Ilman pyyntöä ketään ei etsitä.',
  seen: 'Pääkäyttäjä näkee tältä sivulta, mitä pyyntöjä on ja kuka ne kirjasi, mutta ei sitä, kuka pyysi.',
  views: { open: 'Avoimet', decided: 'Päätetyt', label: 'Mitkä pyynnöt' },
  none: { open: 'Avoimia pyyntöjä ei ole.', decided: 'Päätettyjä pyyntöjä ei ole.' },
  head: { reference: 'Tunnus', wants: 'Haluaa', arrived: 'Saapui', due: 'Määräaika', decided: 'Päätetty', state: 'Tilanne', by: 'Kirjasi' },
  states: { open: 'Avoin', extended: 'Lisäaika', late: 'Myöhässä', granted: 'Hyväksytty', partly: 'Hyväksytty osittain', refused: 'Ei hyväksytty' },
  wants: { see: 'Tietää, mitä sanotaan', copy: 'Saada jäljennöksen', erase: 'Poistaa tai rajoittaa' },
  ways: { desk: 'Toimipisteessä', letter: 'Kirjeenä', mail: 'Turvasähköpostilla' },
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  writeDown: 'Kirjaa pyyntö',
  waiting: { title: 'Jäljennökset, jotka odottavat toista ihmistä', none: 'Yksikään jäljennös ei odota.', made: 'Tehty', by: 'Tekijä', look: 'Katso pyynnön {reference} jäljennös' },
  log: {
    link: 'Luovutusloki', title: 'Luovutusloki', lede: 'Jokainen luovutettu jäljennös: milloin, mihin pyyntöön, kenen tekemänä ja millä perusteella. Mitään ei voi muuttaa tai poistaa. Pyytäjää ei kerrota.',
    none: 'Mitään ei ole vielä luovutettu.', head: { day: 'Päivä', request: 'Pyyntö', how: 'Miten', ground: 'Peruste', made: 'Teki', letGo: 'Hyväksyi', given: 'Antoi', originals: 'Mistä' }, file: 'Hae tiedostona (CSV)', fileName: 'luovutusloki', count: 'Alkuperäisiä: {count}',
  },
  down: {
    title: 'Kirjaa tietopyyntö', lede: 'Tarkista ensin, kuka pyytää. Jokainen saa vain sen, mikä koskee häntä itseään.',
    name: 'Pyytäjän koko nimi', nameHint: 'Etunimi ja sukunimi niin kuin ne kirjoitetaan. Haku löytää myös nimen taivutusmuodot.',
    also: 'Muut nimet, joita teksteissä voi olla', alsoHint: 'Esimerkiksi entinen nimi tai kutsumanimi, kukin omalle rivilleen.',
    checked: 'Miten henkilöllisyys tarkistettiin?', checkedHint: 'Esimerkiksi: passi toimipisteessä. Älä kirjoita henkilötunnusta.',
    wants: 'Mitä pyytäjä haluaa?', purpose: 'Mitä pyydetään ja miksi sitä saa etsiä?', purposeHint: 'Esimerkiksi: työntekijä kysyy, mitä yksikön palautteissa sanotaan hänestä. Tämä kirjataan, ennen kuin mitään etsitään.',
    way: 'Miten pyyntö tuli?', arrived: 'Milloin pyyntö saapui?', arrivedHint: 'Kuukauden määräaika alkaa tästä päivästä.', address: 'Minne vastaus annetaan?', addressHint: 'Postiosoite tai tieto siitä, että vastaus noudetaan.', language: 'Millä kielellä vastaus annetaan?', save: 'Tallenna pyyntö',
  },
  problems: {
    name: 'Kirjoita pyytäjän koko nimi.', badName: 'Kirjoita nimi pelkin kirjaimin. Yksi kirjain ei riitä hakuun.', badAlso: 'Näitä ei voi etsiä niminä: {names}', manyNames: 'Kirjoita enintään {most} muuta nimeä.',
    checked: 'Kirjoita, miten henkilöllisyys tarkistettiin.', wants: 'Valitse, mitä pyytäjä haluaa.', purpose: 'Kirjoita, mitä pyydetään ja miksi sitä saa etsiä.', way: 'Valitse, miten pyyntö tuli.', arrived: 'Kirjoita päivä muodossa 31.12.2026. Se on tänään tai viimeksi kuluneen vuoden aikana.',
    language: 'Valitse kieli.', long: 'Kirjoita enintään {most} merkkiä.', because: 'Kirjoita, miksi lisäaikaa tarvitaan.', outcome: 'Valitse päätös.', reasons: 'Kirjoita perustelut.', verdict: 'Valitse, koskeeko tämä pyytäjää.', reason: 'Valitse syy.', how: 'Valitse, miten se annettiin.', given: 'Kirjoita päivä muodossa 31.12.2026. Se on tänään tai aiemmin.',
    ground: 'Valitse peruste.', notThere: 'Tätä ei ole tekstissä näin kirjoitettuna: {words}', stale: 'Teksti tai löydökset ovat muuttuneet sen jälkeen, kun avasit sivun. Katso ne uudelleen.', nothing: 'Mitään löytynyttä ei ole merkitty pyytäjää koskevaksi.',
  },
  one: {
    title: 'Tietopyyntö {reference}', logged: 'Avauksesi kirjattiin lokiin.', names: 'Nimi', checked: 'Miten henkilöllisyys tarkistettiin', purpose: 'Mitä pyydetään', address: 'Minne vastaus annetaan', language: 'Vastauksen kieli', way: 'Miten tuli', writtenBy: 'Kirjasi',
    done: 'Tallennettu.', tooLate: 'Tätä ei voi enää tehdä: pyyntö on muuttunut sillä välin.', extension: 'Miksi aikaa tarvitaan lisää', decision: 'Päätöksen perustelut',
    search: {
      title: 'Missä nimi on', text: 'Ohjelma avaa kaiken, mikä on tallessa luettavana, ja etsii nimeä ja sen muotoja: palautteet ja vastaukset, muistiinpanot, kyselyt, julkaistut palautteet, toimenpiteet, raadit, palautepäivät ja yhteystiedot. Kuvia, äänitteitä, vielä muiden joukossa odottavia vastauksia ja raatien muistion ohessa kirjoitettua ei käydä läpi.',
      alone: 'Myös pelkkä sukunimi', aloneHint: 'Löytyy enemmän, ja enemmän muita samannimisiä.', begin: 'Etsi nimeä', again: 'Etsi uudelleen', againHint: 'Aiemmin löytynyt poistuu, samoin se, mitä päätit siitä.', stop: 'Lopeta haku',
      states: { running: 'Käynnissä', ready: 'Valmis', full: 'Liikaa osumia', stopped: 'Lopetettu', failed: 'Ei onnistunut', erased: 'Poistettu {days} päivän jälkeen' },
      said: 'Tekstejä käyty läpi: {looked}. Osumia: {hits}.', unread: 'Näin monta ei auennut: {unread}. Kerro ohjelman ylläpitäjälle.', full: 'Nimi löytyi yli {most} kertaa, ja haku päättyi siihen. Etsi uudelleen ilman pelkkää sukunimeä tai kerro pyytäjälle, että nimi on liian yleinen erotettavaksi.',
      refresh: 'Katso, missä mennään', go: 'Käy osumat läpi ({count})', left: 'Päättämättä: {open}', kept: 'Löydökset säilyvät {days} päivää.',
    },
    copies: { title: 'Luovutettavat jäljennökset', none: 'Jäljennöksiä ei ole vielä.', ground: 'Millä perusteella se luovutetaan?', make: 'Tee jäljennös', hint: 'Jäljennöksessä on se, minkä merkitsit pyytäjää koskevaksi, ilman peitettyjä kohtia. Toinen ihminen katsoo sen, ennen kuin se lähtee.', of: 'Jäljennös {made}' },
    decide: 'Päätä', decideHint: 'Kirjoita perustelut niin, että pyytäjä ymmärtää ne. Jos jotain ei kerrota tai poisteta, kerro miksi. Päätöstä ei voi muuttaa jälkikäteen.', outcome: 'Päätös', reasons: 'Perustelut ja mitä on tehty', decideButton: 'Tallenna päätös', letter: 'Päätös kirjeenä',
    extend: 'Ota lisäaikaa', extendHint: 'Enintään kaksi kuukautta, vain jos asia on vaikea tai pyyntöjä on paljon. Kerro pyytäjälle lisäajasta ja sen syystä. Uusi määräaika: {day}.', because: 'Miksi lisäaikaa tarvitaan?', extendButton: 'Ota lisäaikaa',
  },
  hits: {
    title: 'Missä nimi löytyi', lede: 'Jokainen teksti, jonka tämä sivu näyttää, kirjataan lokiin sinun avaamanasi. Lue vain se, mitä tarvitset.', none: 'Nimeä ei löytynyt.', gone: 'Täällä ei ole enää mitään.',
    as: { written: 'Nimi niin kuin se on kirjoitettu', form: 'Nimen muoto', part: 'Pelkkä sukunimi' }, unknownMonth: 'Kuukausi ei ole tallessa', open: 'Katso koko teksti', case: 'asia {reference}', another: 'Muu samanniminen', verdict: 'Päätetty',
    verdicts: { theirs: 'Koskee pyytäjää', another: 'Muu samanniminen', withheld: 'Ei kerrota' }, hit: 'Osuma {number}', counts: 'Koskee pyytäjää: {theirs}. Muu samanniminen: {another}. Ei kerrota: {withheld}. Päättämättä: {open}.',
  },
  places: {
    feedback: 'Palaute', answer: 'Henkilöstön vastaus', beside: 'Asian ohessa', note: 'Henkilöstön muistiinpano', contact: 'Palautteen antajan yhteystieto', thanks: 'Välitetty kiitos', published: 'Julkaistu palaute', improvement: 'Toimenpide',
    survey: 'Kyselyn teksti', day: 'Palautepäivä', council: 'Asiakasraati', unit: 'Yksikön läpikäymä', organisation: 'Organisaation teksti',
  },
  hit: {
    title: 'Osuma {number}', text: 'Teksti, jossa nimi on merkitty', verdict: 'Koskeeko tämä pyytäjää?', theirs: 'Kyllä, se koskee pyytäjää', another: 'Ei, muu samanniminen', withheld: 'Sitä ei kerrota', withheldHint: 'Valitse syy alta.',
    givers: 'Nämä ovat yhteystietoja, jotka palautteen antaja jätti. Niitä ei ole missään jäljennöksessä: kukaan ei saa pyynnöllä tietää, kuka palautteen antoi.',
    strike: 'Mitä jäljennöksestä peitetään', strikeHint: 'Tarvitaan vain, jos tämä koskee pyytäjää. Mitä et valitse, se jää.', choices: 'Peitetään, jos kohta on valittu', always: 'Peitetään joka tapauksessa', also: 'Mitä muuta peitetään', alsoHint: 'Jokainen kohta omalle rivilleen juuri niin kuin se on tekstissä. Peitä myös se, mistä palautteen antajan voi tunnistaa.',
    found: 'Löytyi: {words} ({kind})', nothing: 'Muuta, mistä jonkun voisi tunnistaa, ei löytynyt. Lue teksti silti itse: tarinasta voi tunnistaa ihmisen ilman nimeäkin.',
    because: 'Syy', becauseHint: 'Tarvitaan, jos sitä ei kerrota, ja siihen, minkä peität itse.', choose: 'Valitse syy', save: 'Tallenna', back: 'Kaikki osumat',
  },
  copy: {
    title: 'Pyynnön {reference} jäljennös', logged: 'Avauksesi kirjattiin lokiin.', for: 'Kenelle', ground: 'Peruste', made: 'Tehty', decided: 'Katsottu', state: 'Tilanne',
    states: { asked: 'Odottaa toista ihmistä', 'let-go': 'Saa luovuttaa', refused: 'Ei luovuteta', given: 'Luovutettu', erased: 'Poistettu' },
    waits: 'Toinen tietosuojavastaava tai pääkäyttäjä katsoo jäljennöksen, ennen kuin se lähtee. Jäljennöksen tekijä ei voi hyväksyä sitä.', changed: 'Alkuperäinen on poistettu sillä välin. Tee uusi jäljennös.', gone: 'Tämän jäljennöksen tekstit on poistettu.', tooLate: 'Tätä ei voi enää tehdä: joku ehti ensin.',
    decide: 'Saako sen luovuttaa?', decideText: 'Lue koko jäljennös. Kertooko se kenestäkään muusta kuin pyytäjästä? Voiko siitä päätellä, kuka palautteen antoi? Jos voi, älä hyväksy sitä.', letGo: 'Saa luovuttaa', refuse: 'Ei saa luovuttaa',
    give: 'Merkitse luovutetuksi', how: 'Miten se annettiin?', hows: { posted: 'Postitse', fetched: 'Noudettiin itse', 'secure-mail': 'Turvasähköpostilla' }, on: 'Milloin?', giveButton: 'Merkitse', given: 'Se on luovutuslokissa.', notYet: 'Älä tulosta tai anna tätä kenellekään, ennen kuin toinen ihminen on hyväksynyt sen.',
    grounds: { access: 'Oikeus saada omat tietonsa (tietosuoja-asetus, 15 artikla)', party: 'Asianosaisen oikeus tiedonsaantiin (julkisuuslaki, 12 §)', 'public-part': 'Asiakirjan julkinen osa (julkisuuslaki, 10 §)' },
    paperTitle: 'Mitä palautteissa sanotaan sinusta', paperLede: 'Tässä on jäljennös siitä, mitä organisaation {name} palautteissa sanotaan sinusta. Muita ihmisiä koskevat kohdat ja se, kuka palautteen antoi, on peitetty. Jokainen palkki kertoo syyn.', part: 'Kohta {number}: {place}', struck: 'Peitetty: {why}',
    why: {
      name: 'toisen ihmisen nimi', worker: 'työntekijän nimi', 'personal-code': 'henkilötunnus', phone: 'puhelinnumero', email: 'sähköpostiosoite', address: 'osoite', plate: 'auton rekisterinumero', iban: 'tilinumero', date: 'päivämäärä', place: 'paikka', passage: 'kohta',
    },
  },
  letter: { title: 'Päätös pyyntöön siitä, mitä palautteissa sanotaan sinusta', reference: 'Tunnus', day: 'Päätöksen päivä', decidedBy: 'Päätti', outcomes: { granted: 'Pyyntösi hyväksytään', partly: 'Pyyntösi hyväksytään osittain', refused: 'Pyyntöäsi ei hyväksytä' }, reasons: 'Perustelut', further: 'Jos olet eri mieltä' },
  reasonsTitle: 'Syyt, miksi jotain ei kerrota pyytäjälle',
}
