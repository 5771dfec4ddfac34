// What was wished, written and said on the invented county's feedback day, and what its organisers say to it. Nobody of whom it tells is real.
import type { ThemeAnswer } from '../src/days/day.ts'
import type { Language } from '../src/text/language.ts'
import type { Trilingual } from './organisation.ts'
import type { LineKey } from './lines.ts'

export type DemoTheme = { name: Trilingual; answer: ThemeAnswer; words: Trilingual; wishes: (string | [Language, string])[] }

export const demoThemes: DemoTheme[] = [
  {
    name: { fi: 'Aukioloajat', sv: 'Öppettider', en: 'Opening hours' }, answer: 'decision',
    words: { fi: 'Ehdotamme yhtä ilta-aikaa viikossa. Siitä päätetään tammikuussa.', sv: 'Vi föreslår en kväll i veckan. Det avgörs i januari.', en: 'We propose one evening a week. It is decided in January.' },
    wishes: ['Auki myös illalla, kun töistä pääsee.', 'Edes yksi ilta viikossa.', 'Aukioloajat, jotka ulottuvat iltaan.', ['sv', 'Öppet också på kvällen.']],
  },
  {
    name: { fi: 'Toimisto joka kuntaan', sv: 'Ett kontor i varje kommun', en: 'An office in each municipality' }, answer: 'not-possible',
    words: { fi: 'Kaikkiin kuntiin emme saa omaa toimistoa, koska työntekijöitä ei ole niin monta. Käymme Saarisalmessa joka toinen tiistai.', sv: 'Vi kan inte ha ett kontor i varje kommun, för så många medarbetare finns inte. Vi besöker Ösund varannan tisdag.', en: 'We cannot have an office in each municipality, since there are not so many workers. We come to Saarisalmi every second Tuesday.' },
    wishes: ['Joka kunnassa oma sosiaalitoimisto.', 'Toimisto, johon pääsee ilman autoa.', ['sv', 'Ett kontor också i vår kommun.']],
  },
  {
    name: { fi: 'Tilat', sv: 'Lokaler', en: 'Premises' }, answer: 'now',
    words: { fi: 'Odotustilaan tulee vesipiste, kukkia ja radio. Kynnys poistetaan sivuovelta.', sv: 'Väntrummet får en vattenpost, blommor och en radio. Tröskeln vid sidodörren tas bort.', en: 'The waiting room gets a water point, flowers and a radio. The threshold of the side door goes.' },
    wishes: [
      'Esteetön ja viihtyisä toimisto.', 'Hyvä odotustila, jossa on kukkia.', 'Televisio ja radio odotustilaan.', 'Vesipiste.', 'Hienot kalusteet.', 'Kukkia ikkunalle.', ['sv', 'Ett väntrum där man trivs.'],
    ],
  },
  {
    name: { fi: 'Tarjoilu', sv: 'Servering', en: 'Refreshments' }, answer: 'now',
    words: { fi: 'Kahvi on nyt maksutonta. Ateriaa emme voi luvata.', sv: 'Kaffet är nu gratis. En måltid kan vi inte lova.', en: 'Coffee is free now. A meal we cannot promise.' },
    wishes: ['Maksuton kahvi.', 'Jos joutuu odottamaan yli puoli tuntia, saa ilmaisen aterian.', 'Kahvia odottaville.'],
  },
  {
    name: { fi: 'Henkilöstö', sv: 'Personal', en: 'Staff' }, answer: 'decision',
    words: { fi: 'Toista virkailijaa ehdotetaan ensi vuoden talousarvioon.', sv: 'En andra tjänsteman föreslås i nästa års budget.', en: 'A second clerk is proposed in the budget of next year.' },
    wishes: ['Kaksi virkailijaa: toinen hoitaa paperit ja toinen juomat ja ruuat.', 'Joku, joka ehtii jutella.'],
  },
  {
    name: { fi: 'Nykyinen toimisto', sv: 'Kontoret som det är', en: 'The office as it is' }, answer: 'works',
    words: { fi: 'Kiitos. Tästä pidämme kiinni.', sv: 'Tack. Det håller vi fast vid.', en: 'Thank you. We hold on to this.' },
    wishes: ['Nykyinen toimisto toimii hyvin.', 'Toimii jo nyt.', 'Hyvä näin.'],
  },
]

/** Shown to nobody: a name is in it. */
export const withheldWish = 'Toivon, että Raimo Keksitty saa oman huoneen.'

/** In their own words: each to whoever answers for that line. */
export const demoFeedback: { line: LineKey | null; kind: 'thanks' | 'suggestion' | 'criticism'; text: string; pseudonym: string | null }[] = [
  { line: 'working-age', kind: 'suggestion', text: 'Puhelimeen pitäisi vastata nopeammin ja asiat hoitaa joutuisammin.', pseudonym: null },
  { line: 'working-age', kind: 'thanks', text: 'Olen saanut hyvää apua ja neuvoa.', pseudonym: 'Todella tyytyväinen asiakas' },
  { line: 'disability', kind: 'thanks', text: 'Palvelu on aina todella ystävällistä.', pseudonym: null },
  { line: 'older', kind: 'suggestion', text: 'Toivoisin enemmän aikaa asiakkaille ja siivousapua.', pseudonym: null },
]

export const demoNotes = ['Puhelinkeskuksen pitäisi tietää, kuka hoitaa mitäkin.', 'Olohuone voisi olla auki koko kesän.']

export const demoDay = {
  name: { fi: 'Palautepäivä Koivurannassa', sv: 'Responsdag i Björkstrand', en: 'Feedback day in Koivuranta' },
  invitation: { fi: 'Tule kertomaan, miten palvelu toimii. Tarjolla on kahvia ja aikaa jutella.', sv: 'Kom och berätta hur servicen fungerar. Vi bjuder på kaffe och har tid att prata.', en: 'Come and say how the service works. There is coffee, and time to talk.' },
  organisers: { fi: 'Koivurannan sosiaaliaseman työryhmä', sv: 'Arbetsgruppen vid Björkstrands socialstation', en: 'The team of the Koivuranta social services station' },
  where: { fi: 'Sosiaaliasema, Torikatu 1', sv: 'Socialstationen, Torggatan 1', en: 'Social services station, Torikatu 1' },
  guest: { fi: 'Etsivä nuorisotyö', sv: 'Det uppsökande ungdomsarbetet', en: 'Outreach youth work' },
  guestAbout: { fi: 'Nuorille, jotka kaipaavat juttuseuraa tai suuntaa.', sv: 'För unga som vill ha någon att prata med eller en riktning.', en: 'For young people who want somebody to talk to, or a direction.' },
  words: {
    fi: 'Kiitos kaikille, jotka tulivat! Tämä on esimerkki: päivä ja sen luvut ovat keksittyjä.', sv: 'Tack till alla som kom! Det här är ett exempel: dagen och dess tal är påhittade.', en: 'Thank you, all who came! This is an example: the day and its figures are invented.',
  },
  talked: {
    fi: 'Puhelimeen toivottiin nopeampia vastauksia ja puhelinkeskukseen tietoa siitä, kuka hoitaa mitäkin. Toivottiin myös toimintaa, tiedotusta ja vastaanottopäiviä lähemmäs. Kohtaamispaikan toivottiin olevan auki koko kesän.',
    sv: 'Man önskade snabbare svar i telefonen, och att växeln vet vem som sköter vad. Man önskade också verksamhet, information och mottagningsdagar närmare hemmet. Mötesplatsen borde vara öppen hela sommaren.',
    en: 'People wished for quicker answers on the telephone, and that the switchboard knows who does what. They also wished for activities, information and office days nearer to home. The meeting place should be open all summer.',
  },
} satisfies Record<string, Trilingual>

export const demoPromise = {
  purpose: { fi: 'Päätämme vastausten perusteella, miten vastaanotto ja puhelinajat järjestetään.', sv: 'Utifrån svaren beslutar vi hur mottagningen och telefontiderna ordnas.', en: 'By the answers we decide how reception and telephone hours are arranged.' },
  goneThrough: { fi: 'Työryhmän kokouksessa, jossa syyllisiä ei etsitä.', sv: 'På arbetsgruppens möte, där ingen letar efter skyldiga.', en: 'At the team’s meeting, where nobody looks for who is to blame.' },
  invests: { fi: '40 työtuntia ja 3 000 euroa tiloihin.', sv: '40 arbetstimmar och 3 000 euro för lokalerna.', en: '40 working hours and 3,000 euros for the premises.' },
} satisfies Record<string, Trilingual>

export const smallDay = {
  name: { fi: 'Palautehetki Harjulan kirjastossa', sv: 'Responsstund på biblioteket i Harjula', en: 'A feedback hour at the library of Harjula' },
  wishes: ['Tulkaa useammin.', 'Auki lauantaisin.'],
} satisfies { name: Trilingual; wishes: string[] }

export const nextDay = {
  name: { fi: 'Palautepäivä kiertää saaristossa', sv: 'Responsdag runt skärgården', en: 'Feedback day around the islands' },
  invitation: { fi: 'Tulemme sinun kuntaasi. Kahvi on lämmintä, ja aikaa on. Jos et pääse, vastaa kotona.', sv: 'Vi kommer till din kommun. Kaffet är varmt och det finns tid. Kan du inte komma, svara hemma.', en: 'We come to your municipality. The coffee is warm, and there is time. If you cannot come, answer at home.' },
  harbour: { fi: 'Satamatalo', sv: 'Hamnhuset', en: 'The harbour house' },
  library: { fi: 'Kirjasto', sv: 'Biblioteket', en: 'The library' },
} satisfies Record<string, Trilingual>

export const plannedDay = {
  name: { fi: 'Palautepäivä torilla', sv: 'Responsdag på torget', en: 'Feedback day on the square' },
  invitation: { fi: 'Tule torille kahville ja kerro, miten palvelu toimii.', sv: 'Kom till torget på en kopp kaffe och berätta hur servicen fungerar.', en: 'Come to the square for a coffee, and say how the service works.' },
  where: { fi: 'Tori', sv: 'Torget', en: 'The square' },
} satisfies Record<string, Trilingual>

/** `wishes`: with the theme that was picked, by its place in `demoThemes`. `typed`: cards that somebody put into an envelope. */
export const todaysDay = {
  name: { fi: 'Palautepäivät kirjastoilla', sv: 'Responsdagar på biblioteken', en: 'Feedback days at the libraries' },
  hall: { fi: 'Myllykylän kirjasto', sv: 'Biblioteket i Kvarnby', en: 'The library of Myllykylä' },
  wishes: [
    ['fi', 'Vastaanotto auki kerran viikossa iltaan asti.', null], ['fi', 'Iltaisin auki edes keskiviikkona.', null], ['sv', 'Öppet någon kväll, tack.', 0], ['fi', 'Lapsille nurkkaus, jossa on leluja.', 2],
    ['en', 'A sign in English on the door.', 2], ['fi', 'Ilmainen kahvi kuten täällä tänään.', 3], ['fi', 'Että Raimo Keksitty vastaisi puhelimeen.', null], ['fi', 'Bussi, joka sopii vastaanottoaikoihin.', 1],
    ['sv', 'En tyst plats att vänta på.', null], ['fi', 'Sama työntekijä joka kerralla.', 4],
  ],
  notes: ['Päätöstä sai odottaa kolme kuukautta, eikä kukaan kertonut syytä.', 'Kiitos siitä, että tulitte tänne asti.'],
  typed: [['friendly', 'clear'], ['slow'], ['friendly']],
} satisfies { name: Trilingual; hall: Trilingual; wishes: [Language, string, number | null][]; notes: string[]; typed: string[][] }
