// The texts of ../en/panel-minutes.ts in Finnish.
import type { panelMinutes as Source } from '../en/panel-minutes.ts'

export const panelMinutes: typeof Source = {
  memo: {
    title: 'Asiakasraadin kokous, {number}. tapaaminen', name: 'Muistio', when: 'Aika', where: 'Paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri', present: 'Läsnä',
    members: { one: '1 raatilainen', other: '{count} raatilaista' }, asked: 'Teemaa lähestyttiin seuraavien apukysymysten kautta:', discussed: 'Asiasta käytyä keskustelua:', noDay: 'Päivä on auki',
    by: 'Muistion kirjasi {name}', leftOut: { one: 'Yhden asian raati pitää omana tietonaan. Sitä ei ole tässä muistiossa.', other: '{count} asiaa raati pitää omana tietonaan. Niitä ei ole tässä muistiossa.' },
    register: 'Diaarinumero {number}', release: 'Versio {number}, julkaistu {day}', file: 'muistio', page: '{page}\u00a0({pages})',
  },
  desk: {
    title: 'Julkaise muistio', lede: 'Julkaistun muistion voi lukea kuka tahansa. Siksi siitä muutetaan tai poistetaan ensin se, mistä jonkun voisi tunnistaa.',
    notApproved: 'Raati ei ole vielä hyväksynyt tätä muistiota. Sen voi julkaista vasta hyväksymisen jälkeen.', steps: 'Näin se etenee',
    look: 'Käy läpi', lookText: 'Ratkaise jokainen kohta, josta jonkun voisi tunnistaa.', lookAgain: 'Käy läpi uudelleen', preview: 'Katso, miltä se näyttää',
    lookedBy: 'Käyty läpi {day}. Mitään ei ole enää ratkaisematta.', unsettled: { one: 'Yksi kohta on vielä ratkaisematta.', other: '{count} kohtaa on vielä ratkaisematta.' },
    changedSince: 'Muistio on muuttunut läpikäynnin jälkeen. Käy se läpi uudelleen.',
    publishTitle: 'Julkaise', correctTitle: 'Julkaise korjattu versio', register: 'Diaarinumero', registerHint: 'Jos asiakirjalla on numero diaarissanne.',
    changed: 'Mikä muuttui ja miksi', changedHint: 'Tämä näkyy kaikille muistion yhteydessä. Älä mainitse ketään.', earlierGoes: 'Aiemmasta versiosta voi tunnistaa jonkun: poista sen teksti', publish: 'Julkaise muistio',
    another: 'Kävit muistion itse läpi. Raadin toinen vetäjä julkaisee sen, jotta sen on lukenut kaksi ihmistä.', alone: 'Vedät raatia yksin, joten voit julkaista sen, minkä itse kävit läpi.',
    history: 'Mitä on julkaistu', noHistory: 'Ei vielä mitään.', show: 'Lue kuten kaikki muut',
    backTitle: 'Vedä takaisin', backText: 'Kaikkien versioiden teksti poistetaan näiltä sivuilta heti. Näkyviin jää, että muistio oli ja miksi se vedettiin takaisin. Joku on voinut jo tallentaa sen itselleen.', because: 'Miksi', back: 'Vedä muistio takaisin',
    done: { published: 'Muistio on julkaistu.', back: 'Muistio vedettiin takaisin.', looked: 'Tallennettu. Katso, miltä se näyttää, ja julkaise sitten.' },
    problems: { because: 'Valitse, miksi muistio vedetään takaisin.', register: 'Diaarinumerossa on enintään 60 merkkiä.', changed: 'Kirjoita, mikä muuttui ja miksi.', changedLong: 'Kirjoita enintään 600 merkkiä.', changedNames: 'Jätä tämä pois: {words}' },
    refusals: { 'not-approved': 'Raati ei ole hyväksynyt tätä muistiota.', 'not-looked': 'Kukaan ei ole vielä käynyt muistiota läpi.', 'changed-meanwhile': 'Joku muutti sillä välin jotakin. Katso uudelleen.', unsettled: 'Muistiosta voisi vielä tunnistaa jonkun. Käy se läpi uudelleen.', another: 'Raadin toisen vetäjän pitää julkaista se.', nothing: 'Mitään ei ole enää julkaistuna.' },
  },
  look: {
    title: 'Käy muistio läpi', lede: 'Muuta kohdat, joista jonkun voisi tunnistaa. Muutos koskee vain julkaistavaa muistiota. Raadin oma muistio pysyy ennallaan.',
    found: { one: 'Ratkaise yksi kohta', other: 'Ratkaise {count} kohtaa' }, nothing: 'Ohjelma ei löytänyt mitään, mistä jonkun voisi tunnistaa. Lue muistio silti: vain ihminen huomaa, mitä tarina paljastaa.',
    head: 'Muistion alku', words: 'Näin kaikki lukevat sen', never: 'Tätä ei julkaista koskaan: {words}. Kirjoita se toisin.', perhaps: 'Voisiko tästä tunnistaa jonkun: {words}?', stands: 'Tästä ei tunnista ketään. Se voi jäädä.',
    out: 'Älä julkaise tätä', change: 'Muuta tai jätä pois', left: 'Ei julkaista', edited: 'Muutettu', save: 'Tallenna',
    problem: { never: 'Muuta tämä: {words}', perhaps: 'Muuta tämä tai vahvista se: {words}', long: 'Kirjoita enintään {limit} merkkiä.' },
    is: { where: 'Paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri', title: 'Otsikko', lead: 'Lause otsikon alla', question: 'Apukysymys', heading: 'Väliotsikko', point: 'Kirjattu asia', date: 'Tuleva teema', perspective: 'Näkökulma' },
  },
  preview: { title: 'Miltä muistio näyttää', notYet: 'Ei vielä julkaistu.', back: 'Takaisin julkaisemiseen' },
  public: {
    title: 'Asiakasraati', many: 'Asiakasraadit', lede: 'Asiakasraadissa palveluja käyttävät ihmiset kertovat, miten palvelujen pitäisi toimia. Täältä näet, mitä he ovat sanoneet. Täältä voit myös lähettää raadille asian tai katsoa, miten pääset mukaan.',
    none: 'Asiakasraatia ei vielä ole.', home: 'Asiakasraati', joining: 'Näin pääset mukaan', send: 'Lähetä asia raadille', sendText: 'Sinun ei tarvitse kertoa, kuka olet.',
    members: 'Jäsenet', count: { one: '1 jäsen', other: '{count} jäsentä' }, few: 'Jäseniä on alle viisi.', notNamed: 'Tällä sivulla ei kerrota, keitä he ovat.',
    next: 'Seuraavat tapaamiset', noNext: 'Seuraavasta tapaamisesta ei ole vielä sovittu.', season: 'Kauden teemat: {season}', memos: 'Muistiot', noMemos: 'Muistioita ei ole vielä julkaistu.', summaries: 'Mitä raadin sanomasta seurasi', ended: 'Tämä raati päättyi {day}.',
    promiseLink: 'Mitä asiakasraati on sanonut', feeds: 'Seuraa syötteenlukijalla', memosOf: 'Asiakasraatien muistiot', language: 'Raadin tapaamisten ja muistioiden kieli: {language}.', all: 'Kaikki asiakasraadit', own: 'Tietoa tästä raadista',
  },
  page: {
    contents: 'Tässä muistiossa', pdf: 'Muistio PDF-tiedostona', docx: 'Muistio muokattavana (Word, LibreOffice)', noPdf: 'PDF-tiedostoa ei voi juuri nyt tehdä. Voit tulostaa tämän sivun sen sijaan.', history: 'Versiot', old: 'Tämä on aiempi versio. Muistiosta on uudempi.', newest: 'Lue uusin versio',
    backOn: 'Tämä muistio vedettiin takaisin {day}.', because: { recognised: 'Siitä olisi voinut tunnistaa jonkun.', 'not-agreed': 'Raati ei ollut sopinut tästä.', mistake: 'Se julkaistiin vahingossa.' },
    goneOn: 'Sen teksti poistettiin {day}.', council: 'Takaisin raadin sivulle', approved: 'Raati on hyväksynyt tämän muistion.',
  },
  letter: {
    title: 'Lähetä asia raadille', lede: 'Mistä asiakasraadin pitäisi puhua? Kerro omin sanoin.', who: 'Viestisi lukevat raadin puheenjohtaja ja sihteeri. He valitsevat, mitkä asiat viedään tapaamiseen. Jos asia koskee jotakin palvelua, he voivat välittää sen palautteena. He eivät voi vastata sinulle, koska tällä lomakkeella ei kysytä, kuka olet. Käsitelty viesti poistetaan 30 päivän ja käsittelemätön vuoden kuluttua.',
    next: 'Raati kokoontuu seuraavaksi {day}.', notFeedback: 'Haluatko vastauksen johonkin, mitä sinulle on tapahtunut?', feedback: 'Anna palautetta', text: 'Asiasi', hint: 'Älä kirjoita nimiä tai henkilötunnuksia.', send: 'Lähetä raadille', danger: 'Oletko sinä tai onko joku muu nyt vaarassa? Raati lukee tämän vasta myöhemmin.', sendAnyway: 'Lähetä silti raadille',
    sent: 'Asiasi lähetettiin raadille', sentText: 'Raadin puheenjohtaja ja sihteeri lukevat sen ja valitsevat, mitä tapaamiseen viedään. Raadin muistiot julkaistaan näillä sivuilla.', back: 'Raadin sivulle',
    problems: { missing: 'Kirjoita, mistä raadin pitäisi puhua.', long: 'Kirjoita enintään {limit} merkkiä. Loput voit lähettää erikseen.', other: 'Tämä lomake on jo lähetetty toisin sanoin. Paina vielä kerran, niin nämäkin lähtevät.' },
  },
  letters: {
    title: 'Raadille lähetetyt asiat', lede: 'Lähettäjältä ei ole kysytty, kuka hän on. Käsitelty viesti poistetaan 30 päivän ja käsittelemätön vuoden kuluttua.', none: 'Kaikki on käsitelty.', came: 'Tullut {day}', take: 'Vie tapaamiseen', meeting: 'Mihin tapaamiseen', noMeeting: 'Tulevaa tapaamista ei ole. Suunnittele ensin tapaaminen, niin voit viedä asian sinne.',
    aside: 'Jätä syrjään', hand: 'Välitä palautteena', handHint: 'Jos asia koskee jotakin palvelua. Se käsitellään silloin niin kuin muukin palaute, ja se häviää tältä sivulta.', kind: 'Mitä se on', back: 'Ota takaisin', dealt: 'Käsitellyt', taken: 'Viety tapaamiseen', wasAside: 'Jätetty syrjään', erased: 'Poistetaan {day}',
    publicPage: 'Raadin julkinen sivu',
    done: { take: 'Asia on nyt tapaamisen muissa asioissa.', aside: 'Asia jätettiin syrjään.', hand: 'Asia välitettiin palautteena.', back: 'Asia odottaa taas.' },
    problems: { meeting: 'Valitse tapaaminen.', kind: 'Valitse, mitä se on.', gone: 'Joku on sillä välin käsitellyt tämän.', section: 'Siinä tapaamisessa ei ole kohtaa muille asioille, tai se on jo ohi. Valitse toinen.', wrong: 'Tätä ei voi välittää tällaisenaan.' },
  },
}
