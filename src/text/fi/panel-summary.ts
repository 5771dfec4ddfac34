// The texts of ../en/panel-summary.ts in Finnish.
import type { panelSummary as Source } from '../en/panel-summary.ts'

export const panelSummary: typeof Source = {
  title: 'Raadin vuosi', lede: 'Kauden tai vuoden yhteenveto syntyy itsestään siitä, mitä on sanottu ja mitä siitä on seurannut. Raadin puheenjohtaja tai sihteeri täydentää ja julkaisee sen.',
  seasons: 'Kaudet', years: 'Kalenterivuodet', none: 'Yhtään kautta ei ole vielä suunniteltu.', published: 'Julkaistu {day}', draft: 'Ei julkaistu', withdrawn: 'Otettu pois {day}',
  report: '{panel}: mitä sanottiin ja mitä tehtiin',
 year: 'Vuosi {year}', file: 'raadin-yhteenveto', newsFile: 'lehteen',
  met: { one: 'Raati kokoontui kerran.', other: 'Raati kokoontui {count} kertaa.' }, members: { one: 'Siinä on 1 jäsen.', other: 'Siinä on {count} jäsentä.' },
  membersFew: 'Raati on pieni ryhmä.', presentFew: 'Läsnä oli muutama.',
  came: { one: 'Raadilta lähti eteenpäin yksi asia.', other: 'Raadilta lähti eteenpäin {count} asiaa.' }, cameNone: 'Raadilta ei ole vielä lähtenyt mitään eteenpäin.', doneCount: { one: 'Niistä yksi on tehty.', other: 'Niistä {count} on tehty.' },
  sections: { meetings: 'Tapaamiset', traces: 'Mitä sanottiin ja mitä siitä seurasi', trial: 'Kokeilut', homework: 'Kotitehtävät', greeting: 'Terveiset', opening: 'Aluksi', closing: 'Lopuksi' },
  meeting: '{number}. tapaaminen, {day}', theme: 'Teema: {theme}', present: { one: 'Paikalla oli 1 henkilö.', other: 'Paikalla oli {count} henkilöä.' },
  trace: '{number}. {kind}: {standing}', tried: '”{name}”: kokeiltu {units} {from} – {until}.', units: { one: '1 yksikössä', other: '{count} yksikössä' }, triedCame: 'Raati päätti: {decision}.', triedWhy: 'Raati päätti: {decision}. {why}', titled: 'Siitä tuli tämä: {title}.', promised: 'Luvattiin viimeistään {day}.', dueMoved: 'Luvattiin ensin viimeistään {day}, ja määräpäivä siirrettiin: {due}.', doneOn: 'Tehtiin {day}.', because: 'Miksi ei: {why}', late: 'Luvattu päivä on mennyt.',
  says: { changed: 'Raati sanoo, että se on muuttunut.', 'not-changed': 'Raati sanoo, ettei se ole muuttunut.' }, survey: { draft: 'Kysymys on kyselyn luonnoksessa.', asked: 'Kysymys esitettiin kyselyssä ”{name}”.', gone: 'Kysymystä ei esitetty.' },
  can: 'Yhteenveto kertoo, mistä raati on puhunut ja mitä siitä on seurannut.',
  cannot: {
    membersFew: 'Raati on pieni ryhmä, jonka jäsenet ovat tulleet siihen itse. Se ei puhu kaikkien asiakkaiden puolesta.',
    members: { one: 'Raadissa on 1 jäsen, joka on itse halunnut mukaan. Raati ei puhu kaikkien asiakkaiden puolesta.', other: 'Raadissa on {count} jäsentä, jotka ovat itse halunneet mukaan. Raati ei puhu kaikkien asiakkaiden puolesta.' },
    absent: 'Raati ei voi puhua niiden puolesta, jotka eivät pääse tai halua tulla tapaamiseen tai jotka käyttävät muuta kieltä.',
    few: 'Joissakin tapaamisissa paikalla oli alle viisi ihmistä. Se, mitä niissä sanottiin, on muutaman ihmisen näkemys.',
  },
  news: {
    title: 'Juttu paikallislehteen', lede: 'Paikallislehti saa painaa tämän sellaisenaan.', fi: 'Suomeksi', sv: 'Ruotsiksi', copy: 'Kopioi teksti', copied: 'Kopioitu', written: 'Teksti on kirjoitettu suomeksi ja ruotsiksi.',
    headline: { one: 'Asiakasraadilta lähti eteenpäin yksi asia', other: 'Asiakasraadilta lähti eteenpäin {count} asiaa' }, headlineNone: 'Asiakasraati on kokoontunut', lead: 'Sosiaalipalvelujen asiakkaiden raati {panel} on käynyt läpi kautensa.', leadYear: 'Sosiaalipalvelujen asiakkaiden raati {panel} on käynyt läpi vuotensa.',
    themes: 'Raati puhui näistä: {themes}.', item: '”{remark}” {came}', more: 'Koko yhteenveto: {address}',
    states: { waiting: 'Asia odottaa vastausta.', refused: 'Tämä ei toteudu.', working: 'Tämä on työn alla.', done: 'Tämä on tehty.', 'done-late': 'Tämä on tehty, mutta luvattua myöhemmin.' },
  },
  files: { title: 'Ota mukaan', pdf: 'Asiakirjana (PDF)', print: 'Tulosta' },
  desk: {
    formTitle: 'Omat sananne', formText: 'Kaikki muu syntyy itsestään. Jos jätät jonkin kohdan tyhjäksi, se jää pois yhteenvedosta.', opening: 'Aluksi', openingHint: 'Kirjoita muutama lause raadin kielellä.', closing: 'Lopuksi', closingHint: 'Mitä jäi mieleen ja ketä kiitätte. Älä kirjoita jäsenten nimiä.',
    remarks: 'Mitä sanottiin', remark: '{number}. kohta', remarkHint: 'Näin kaikki lukevat sen. Ei nimiä eikä muuta, mistä jonkun voisi tunnistaa.', news: 'Juttu paikallislehteen', newsHint: 'Syntyy itsestään. Jos muutat sitä, se pysyy sellaisena kuin sen kirjoitit.',
    save: 'Tallenna', publish: 'Julkaise', again: 'Julkaise sellaisena kuin se nyt on', withdraw: 'Ota pois julkisilta sivuilta', saved: 'Tallennettu. Muut eivät vielä näe sitä.', savedPublic: 'Tallennettu. Kaikki lukevat yhä aiemmin julkaistua, kunnes julkaiset uudelleen.', publishedNow: 'Kaikki voivat nyt lukea sen.', withdrawnNow: 'Se ei ole enää julkisilla sivuilla.',
    see: 'Katso julkinen sivu', publishHint: 'Julkaistu pysyy sellaisena kuin se on julkaisupäivänä, samoin juttu lehteen. Sitä ennen ohjelma etsii siitä nimiä ja numeroita.', before: 'Näin kaikki lukevat yhteenvedon. Näytä se raadille, ennen kuin julkaiset sen.', back: 'Kaikki kaudet ja vuodet',
  },
  public: { lede: 'Mitä kauden tai vuoden aikana sanottiin ja kokeiltiin, mitä luvattiin ja mitä siitä tuli.', published: 'Julkaistu {day}', all: 'Mitä palautteen takia on tehty' },
}
