// The texts of ../en/panel-writing.ts in Finnish.
import type { panelWriting as Source } from '../en/panel-writing.ts'

export const panelWriting: typeof Source = {
  done: {
    saved: 'Tallennettu.', added: 'Lisätty.', removed: 'Poistettu.', back: 'Kohta on taas paikallaan.', begun: 'Muistio on aloitettu. Kaikki raadissa voivat lukea sitä.', finished: 'Muistio on kirjoitettu. Seuraava kokous hyväksyy sen.',
    resumed: 'Voit jatkaa kirjoittamista.', approved: 'Muistio on hyväksytty. Siinä ei muutu enää mitään.', amended: 'Muutos on muistiossa ja perusteluineen alla.', settled: 'Asia on merkitty loppuun käsitellyksi.', carried: 'Asia jatkuu tässä muistiossa.',
  },
  refused: {
    'changed-meanwhile': 'Joku toinen on sillä välin muuttanut tätä. Katso, miltä se nyt näyttää, ja paina uudelleen.',
    closed: 'Tätä muistiota ei kirjoiteta nyt, joten mitään ei muutettu.', 'not-yet': 'Muistio aloitetaan kokouspäivänä.', full: 'Muistio on täynnä. Poista jotakin ennen kuin lisäät.',
    used: 'Tästä kohdasta jatkuu jo jokin asia, joten se pysyy.', unknown: 'Tätä paikkaa ei enää ole. Katso, miltä muistio nyt näyttää.', removed: 'Joku toinen on sillä välin poistanut tämän kohdan.',
    'not-yours': 'Voit lukea tätä muistiota, mutta et enää kirjoittaa siihen. Kirjoittamasi on tässä: anna se raadin vetäjälle.', gone: 'Joku muu on poistanut tämän välillä. Kirjoittamasi on tässä.',
    'no-meeting': 'Muistio hyväksytään seuraavassa kokouksessa. Aloita ensin sen muistio.', same: 'Mikään ei muuttuisi. Kirjoita uusi teksti.', 'has-points': 'Tähän on kirjoitettu jotakin, joten se pysyy.',
  },
  agenda: {
    title: 'Suunnittele kokous', lede: 'Milloin ja missä raati kokoontuu, mitä käydään läpi ja millä kysymyksillä.',
    details: 'Aika, paikka ja teema', theme: 'Kokouksen teema', day: 'Päivä', dayHint: 'Esimerkiksi 18.10.2026. Jätä tyhjäksi, jos päivästä ei ole sovittu.', from: 'Alkaa klo', until: 'Päättyy klo', timeHint: 'Esimerkiksi 14.00.', where: 'Paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri',
    printedAs: 'Niin kuin muistiossa lukee: etunimi tai rooli.', save: 'Tallenna',
    sections: 'Mitä käydään läpi', none: 'Mitään ei ole vielä suunniteltu.', usual: 'Aloita tavallisesta pohjasta', usualText: 'Avaus, asialista, viime tapaaminen, teema, seuraavat tapaamiset, muut asiat ja loppukierros. Voit muuttaa niitä kaikkia.',
    add: 'Lisää osio', edit: 'Muokkaa', up: 'Siirrä ylös', down: 'Siirrä alas', remove: 'Poista', hasPoints: 'Tähän on jo kirjoitettu.', questions: { one: '1 kysymys', other: '{count} kysymystä' }, headings: { one: '1 väliotsikko', other: '{count} väliotsikkoa' },
    problems: { day: 'Kirjoita päivä muodossa 18.10.2026.', from: 'Kirjoita, milloin kokous alkaa, esimerkiksi 14.00.', until: 'Kirjoita, milloin kokous päättyy, esimerkiksi 16.00. Sen pitää olla alkua myöhemmin.', times: 'Kirjoita sekä päivä että alkamis- ja päättymisaika.', agreed: 'Jäsenille on kerrottu tästä päivästä. Kirjoita toinen päivä tai peru tapaaminen kauden suunnitelmassa.', held: 'Muistio on jo aloitettu, joten kokouksella pitää olla päivä.' },
  },
  section: {
    now: 'Näin se on nyt', nowText: 'Joku muu muutti tätä, kun kirjoitit. Hänen versionsa on tässä ja sinun kentissä. Se, minkä tallennat, tulee sen tilalle.', newTitle: 'Uusi osio', title: 'Osio {number}', name: 'Otsikko', lead: 'Lause otsikon alla', leadHint: 'Esimerkiksi: Teemaa lähestyttiin seuraavien apukysymysten kautta.', part: 'Kokouksen vaihe', kind: 'Mitä sivu lisää itse',
    kinds: {
      words: 'Ei mitään', recap: 'Mitä aiemmista kokouksista on jäljellä', theme: 'Ei mitään: tämä on kokouksen teema', dates: 'Tulevat tapaamiset', other: 'Ei mitään: muut asiat', 'closing-round': 'Ei mitään: mitä jäi mieleen',
    },
    questions: 'Apukysymykset', questionsHint: 'Kysymys poistuu, kun tyhjennät kentän.', question: 'Kysymys {number}', newQuestion: 'Uusi kysymys', headings: 'Väliotsikot muistiinpanoille', headingsHint: 'Sanottu kootaan näiden alle. Väliotsikko poistuu, kun tyhjennät kentän.',
    heading: 'Väliotsikko {number}', newHeading: 'Uusi väliotsikko', save: 'Tallenna', saveAndGoOn: 'Tallenna ja lisää', up: 'Tallenna ja siirrä ylös', down: 'Tallenna ja siirrä alas', headingUsed: 'Tämän väliotsikon alle on kirjoitettu, joten se pysyy.', titleMissing: 'Kirjoita otsikko.', tooMany: 'Kysymyksiä ja väliotsikoita voi olla enintään 30.',
  },
  memo: {
    title: 'Muistio: {number}. tapaaminen', present: 'Montako jäsentä on paikalla', presentShort: 'Läsnä', presentHint: 'Pelkkä luku: muistiossa ei nimetä ketään.', presentProblem: 'Kirjoita, montako on paikalla: 0–1000.',
    notBegun: 'Muistiota ei ole aloitettu.', beginText: 'Aloita muistio, kun kokous alkaa. Sitä voi kirjoittaa usea yhtä aikaa.', begin: 'Aloita muistio', waitText: 'Muistion voi aloittaa kokouspäivänä, {day}.',
    settings: 'Kuka kirjoittaa ja montako on paikalla', membersWrite: 'Myös jäsenet kirjoittavat', membersWriteHint: 'Jokainen jäsen, joka kirjautuu sisään, voi lisätä ja muuttaa kohtia, kun muistiota kirjoitetaan. Kukaan ei näe, kuka kirjoitti mitäkin.', save: 'Tallenna',
    time: 'Aika ja paikka', chair: 'Puheenjohtaja', secretary: 'Sihteeri', members: { one: '1 raatilainen', other: '{count} raatilaista' },
    add: 'Lisää', newPoint: 'Uusi kohta: {under}', change: 'Muuta', states: { said: 'Sanottu', open: 'Jatkuu ensi kerralla', idea: 'Idea, joka odottaa', settled: 'Käsitelty loppuun' },
    removedNotice: 'Kohta poistettiin.', bringBack: 'Palauta se', finish: 'Kaikki on kirjoitettu', finishText: 'Tämän jälkeen muistiota muutetaan vain perustellen, ja seuraava kokous hyväksyy sen.', resume: 'Jatka kirjoittamista', resumeText: 'Voit jatkaa kirjoittamista tänään, jos mitään ei ole muutettu jälkikäteen.',
    readOnly: 'Muistiota kirjoittavat raadin vetäjät. Kirjoitettu ilmestyy tähän.', written: 'Muistio on kirjoitettu.', toApproval: 'Muutokset ja hyväksyminen', approved: 'Raati hyväksyi tämän muistion {day}.',
    problems: { words: 'Kirjoita, mitä sanottiin.', tooLong: 'Kohta on liian pitkä: enintään {limit} merkkiä. Jaa se kahteen.' },
  },
  live: {
    saved: 'Tallennettu klo {time}', kept: 'Ei tallennettu: verkkoyhteyttä ei ole. Teksti on tallessa tällä laitteella, ja vain sinä voit lukea sen, kun olet kirjautunut sisään. Tallennusta yritetään uudelleen.', unkept: 'Ei tallennettu: verkkoyhteyttä ei ole. Pidä tämä sivu auki. Tallennusta yritetään uudelleen.',
    signedOut: 'Ei tallennettu: istuntosi on päättynyt. Kirjaudu uudelleen, niin kirjoittamasi tallentuu.', signIn: 'Kirjaudu', closed: 'Muistio on suljettu, joten tämä teksti on vain tällä laitteella. Kopioi se tai poista se.', away: 'Ei tallennettu: et voi enää kirjoittaa tähän muistioon. Teksti on vain tällä laitteella.', tooLong: 'Ei tallennettu: kohta on liian pitkä. Jaa se kahteen.', full: 'Ei tallennettu: muistio on täynnä.',
    backAgain: 'Kaikki on taas tallennettu.', waiting: 'Ei vielä tallennettu', forget: 'Poista tallentamaton teksti tältä laitteelta', forgotten: 'Tallentamaton teksti poistettiin tältä laitteelta.', clash: 'Joku toinen muutti samaa kohtaa. Molemmat tekstit ovat tässä.', gone: 'Joku toinen poisti tämän kohdan. Tekstisi on tässä.',
    yours: 'Sinun', theirs: 'Toisen', keepMine: 'Pidä minun', keepTheirs: 'Pidä toisen', keepBoth: 'Pidä molemmat', ready: 'Valmis', more: 'Merkitse, siirrä tai poista', written: 'Kaikki on kirjoitettu: muistio suljettiin.', enter: 'Enter aloittaa seuraavan kohdan. Kirjoittamasi tallentuu itsestään.', leftover: 'Ei tallennettu muistioon',
  },
  point: {
    title: 'Muuta kohtaa', words: 'Mitä sanottiin', state: 'Mitä sille tapahtuu', stateHints: { said: 'Se on merkitty muistiin.', open: 'Se käydään läpi uudelleen seuraavassa kokouksessa.', idea: 'Se odottaa, kunnes joku tarttuu siihen. Kenenkään ei tarvitse omistaa sitä.', settled: 'Siihen ei enää palata.' },
    at: 'Missä se on', save: 'Tallenna', up: 'Siirrä ylös', down: 'Siirrä alas', remove: 'Poista kohta', back: 'Takaisin muistioon',
    clashTitle: 'Joku toinen muutti samaa kohtaa', clashText: 'Mitään ei katoa: toisen teksti on ensin, ja sinun on kentässä.', theirs: 'Toisen teksti', keepMine: 'Pidä minun', keepTheirs: 'Pidä toisen', keepBoth: 'Pidä molemmat',
    removedText: 'Joku toinen poisti tämän kohdan. Tekstisi on kentässä: voit lisätä sen uutena kohtana.', addAgain: 'Lisää uutena kohtana',
  },
  recap: {
    waiting: 'Aiemmista kokouksista jäi', since: '{number}. tapaamisesta {day}', settle: 'Asia on käsitelty', carry: 'Asia jatkuu', none: 'Mitään ei ole jäänyt auki.', previousMemo: '{number}. tapaamisen muistio, {day}', toApprove: 'Kirjoitettu. Käykää se läpi ja hyväksykää.', approvedOn: 'Hyväksytty {day}.', notWritten: 'Kesken.',
    toCome: 'Tulevat tapaamiset', dayOpen: 'päivä vielä auki', noMeetings: 'Tälle kaudelle ei ole enää suunniteltu tapaamisia.', perspective: 'Mikä on mukana kaikissa teemoissa',
  },
  approval: {
    title: 'Muutokset ja hyväksyminen: {number}. tapaaminen', lede: 'Raati käy muistion läpi seuraavassa kokouksessa ja hyväksyy sen sellaisenaan tai muutettuna.', points: 'Muistio', change: 'Muuta', add: 'Lisää se, mikä jäi pois', none: 'Mitään ei ole muutettu.', history: 'Muutokset',
    approve: 'Hyväksy muistio', approveText: 'Paina tätä, kun raati on yksimielinen. Sen jälkeen muistiossa ei muutu mitään.', approvedIn: 'Hyväksytty {day}, {number}. tapaamisessa.', approvedAfterEnd: 'Raatia vetäneet hyväksyivät muistion {day}, kun raati oli päättynyt.', approveEnded: 'Raati on päättynyt, eikä tämän jälkeen ole tapaamista. Te, jotka vedätte sitä, hyväksytte muistion. Sen jälkeen mikään siinä ei muutu.', notYet: 'Muistio hyväksytään seuraavassa kokouksessa, kun sen muistio on aloitettu.',
    kinds: { changed: 'Muutettu', added: 'Lisätty', struck: 'Poistettu' }, before: 'Ennen', after: 'Nyt', why: 'Miksi', inMeeting: '{day}, {number}. tapaamisessa',
    one: 'Muuta muistiota', newOne: 'Lisää muistioon', now: 'Nyt siinä lukee', words: 'Uusi teksti', wordsHint: 'Tyhjennä kenttä, jos kohta poistetaan.', whyHint: 'Yksi lause, jonka kaikki raadissa voivat lukea.', at: 'Mihin', save: 'Muuta muistiota', whyMissing: 'Kirjoita, miksi.', wordsMissing: 'Kirjoita, mitä jäi pois.',
  },
}
