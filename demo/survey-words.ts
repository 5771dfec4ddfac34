// What people wrote in the surveys of the invented county, by what it is about; and the questions that they were asked.
import type { Question } from '../src/surveys/question.ts'

const said = (fi: string, sv: string, en: string) => ({ fi, sv, en })
const card = (id: string, pole: 'good' | 'bad', fi: string, sv: string, en: string) => ({ id, pole, text: said(fi, sv, en) })
const statement = (id: string, theme: Question['theme'], fi: string, sv: string, en: string): Question =>
  ({ id, kind: 'agree', theme, text: said(fi, sv, en), options: [], background: false })

export const demoQuestions: Question[] = [
  statement('access', 'access', 'Sain apua, kun sitä tarvitsin.', 'Jag fick hjälp när jag behövde det.', 'I got help when I needed it.'),
  statement('encounter', 'encounter', 'Minua kuunneltiin.', 'Man lyssnade på mig.', 'I was listened to.'),
  statement('participation', 'participation', 'Minua koskevat päätökset tehtiin yhdessä kanssani.', 'Besluten som gäller mig fattades tillsammans med mig.', 'Decisions about me were made together with me.'),
  statement('clarity', 'clarity', 'Saamani tieto oli ymmärrettävää.', 'Informationen jag fick var begriplig.', 'The information I got was understandable.'),
  { id: 'recommend', kind: 'recommend', text: said('Kuinka todennäköisesti suosittelisit palvelua samassa tilanteessa olevalle?', 'Hur sannolikt är det att du skulle rekommendera servicen till någon i samma situation?', 'How likely are you to recommend the service to somebody in the same situation?'), options: [], background: false },
  {
    id: 'words', kind: 'cards', text: said('Mitkä sanat kuvaavat sitä, miten sinut kohdattiin?', 'Vilka ord beskriver hur du blev bemött?', 'Which words tell how you were met?'), background: false, most: 3,
    options: [
      card('listening', 'good', 'kuunteleva', 'lyhörd', 'listening'), card('respectful', 'good', 'kunnioittava', 'respektfull', 'respectful'), card('encouraging', 'good', 'rohkaiseva', 'uppmuntrande', 'encouraging'), card('clear', 'good', 'selkeä', 'tydlig', 'clear'),
      card('rushed', 'bad', 'kiireinen', 'stressad', 'rushed'), card('confusing', 'bad', 'sekava', 'rörig', 'confusing'), card('hard-to-reach', 'bad', 'vaikeasti tavoitettava', 'svår att nå', 'hard to reach'), card('dismissive', 'bad', 'vähättelevä', 'nedlåtande', 'dismissive'),
    ],
  },
  {
    id: 'matters', kind: 'rank', text: said('Mikä on sinulle tärkeintä?', 'Vad är viktigast för dig?', 'What matters most to you?'), background: false,
    options: [
      { id: 'same-worker', text: said('Sama työntekijä', 'Samma medarbetare', 'The same worker') }, { id: 'quick', text: said('Nopea apu', 'Snabb hjälp', 'Quick help') },
      { id: 'evenings', text: said('Aikoja myös illalla', 'Tider också på kvällen', 'Appointments in the evening') },
    ],
  },
  {
    id: 'who', kind: 'one', text: said('Kuka vastaa?', 'Vem svarar?', 'Who answers?'), background: true,
    options: [{ id: 'client', text: said('Asiakas', 'Klient', 'A client') }, { id: 'close', text: said('Läheinen', 'Närstående', 'Somebody close to a client') }],
  },
  { id: 'words-of-own', kind: 'long', text: said('Mitä pitäisi tehdä toisin?', 'Vad borde göras annorlunda?', 'What should be done differently?'), options: [], background: false },
]

export const demoThemes = {
  telephone: said('Puhelimella ei pääse läpi', 'Man kommer inte fram per telefon', 'Getting through by telephone'),
  worker: said('Työntekijä vaihtuu', 'Medarbetaren byts', 'Workers change'),
  letters: said('Päätösten kieli', 'Beslutens språk', 'The language of decisions'),
  waiting: said('Ajan saaminen kestää', 'Det dröjer att få en tid', 'Waiting for an appointment'),
}
export type DemoTheme = keyof typeof demoThemes

type Text = { text: string; about: DemoTheme[] }
const about = (...themes: DemoTheme[]) => (text: string): Text => ({ text, about: themes })

/** Those of one unit that everybody has read: sorted. */
export const sortedTexts: Text[] = [
  ...[
    'Puhelimeen vastataan vain aamulla. Silloin olen töissä.', 'Jonotin puhelimessa 40 minuuttia ja puhelu katkesi.', 'Soittopyyntöön ei vastattu viikkoon.', 'Puhelinaika on liian lyhyt.',
    'Telefontiden är bara på morgonen, då är jag på jobbet.', 'Olisi hyvä, jos voisi jättää puhelinnumeron ja saisi soiton takaisin.', 'Puhelimessa neuvottiin hyvin, kun siihen vihdoin pääsi.',
  ].map(about('telephone')),
  ...[
    'Kolmas työntekijä puolen vuoden sisällä. Joka kerta kerron kaiken alusta.', 'Työntekijä vaihtui, eikä kukaan kertonut siitä.', 'Hyvä työntekijä lähti, uusi ei tiennyt asiastani mitään.', 'Toivon saman työntekijän pidempään kuin muutaman kuukauden.',
    'Min handläggare byttes mitt i allt.', 'Kun työntekijä on lomalla, kukaan ei jatka asiaa.',
  ].map(about('worker')),
  ...[
    'Päätöksen kieli on vaikeaa. En ymmärtänyt, saanko rahaa vai en.', 'Kirjeessä oli neljä pykälää eikä yhtään selvää lausetta.', 'Päätös pitäisi selittää myös suullisesti.', 'Beslutet var skrivet så att jag måste fråga min son.', 'Selkokielinen päätös auttaisi.',
  ].map(about('letters')),
  ...['Puhelimessa luvattiin, että sama työntekijä soittaa. Soitti toinen.', 'Soitin kolme kertaa, ja joka kerta vastasi eri ihminen.'].map(about('telephone', 'worker')),
  ...['Aikaa sai odottaa viisi viikkoa.', 'Ajan saaminen kesti, mutta itse tapaaminen oli hyvä.'].map(about('waiting')),
  ...['Ei mitään, kaikki meni hyvin.', 'Kiitos avusta.'].map(about()),
]

/** Those of the last weeks, which nobody has sorted yet. */
export const newTexts: string[] = [
  'Ryhmässä on hyvä olla, mutta ovi pitäisi avata jo yhdeksältä.', 'Aukioloaika on liian lyhyt, olen yksin aamut.', 'Kesällä ovi oli kiinni kolme viikkoa. Silloin oli vaikeinta.', 'Voisiko aukioloaika olla myös lauantaina?',
  'Ruoka on hyvää ja halpaa.', 'Ruokaa ei riittänyt viimeisille.', 'Kasvisruoka olisi hyvä lisä.', 'Ohjaaja kysyi, mitä kuuluu. Kukaan muu ei kysynyt sinä viikkona.', 'Ohjaajilla on aikaa jutella.',
  'Ohjaajia on liian vähän iltapäivällä.', 'Tietokoneryhmä oli paras. Toivon sitä lisää.', 'Retki metsään oli hyvä, lisää retkiä.', 'Retkelle mahtui vain kuusi.', 'Bussi ei kulje illalla, joten lähden aina kesken.',
  'Matka tänne maksaa liikaa.', 'Jag skulle vilja ha en grupp på svenska.', 'Hiljainen huone auttaisi, kun tulee liikaa ääntä.', 'Ääni on kova musiikkiryhmän aikaan.', 'Sain kaverin täältä.', 'Ei mitään muutettavaa.',
  'Ovella voisi lukea, milloin kukakin ohjaaja on paikalla.', 'Aamulla on kylmä odottaa ovella.', 'Ruoka voisi olla jo kello 11.', 'Ruoka on välillä liian suolaista.', 'Ruokaa voisi laittaa yhdessä.',
]

export const lateTexts: string[] = [
  'Käyntiaika vaihtelee liikaa.', 'Hoitaja vaihtuu joka päivä.', 'Iltakäynti tulee liian aikaisin.', 'Kiire näkyy.', 'Äiti ei tiedä, kuka tulee.', 'Lääkkeet tulevat ajallaan, kiitos siitä.', 'Besöket kommer när det kommer.',
]
