// What the invented county has changed because of feedback, in every state that there is: done in time and late, going on, late now,
// not done and why, and one that was not ready after all.
import { daysAfter, type Day } from '../src/text/dates.ts'
import { afterQuarter, startOfQuarter } from '../src/feedback/promise/quarter.ts'
import type { Means, State } from '../src/improvements/improvement.ts'
import type { Says } from '../src/improvements/verdicts.sql.ts'
import type { LineKey } from './lines.ts'
import type { Trilingual } from './organisation.ts'
import type { ServiceKey } from './services.ts'
import type { UnitKey } from './units.ts'

export type Step =
  | { on: Day; to: State; because?: Trilingual }
  | { on: Day; due: Day; because: Trilingual }
  | { on: Day; shown: true }

export type DemoImprovement = {
  title: Trilingual
  said: Trilingual
  does: Trilingual
  origin?: Trilingual
  /** Null: of the whole county. */
  line: LineKey | null
  unit?: UnitKey
  service?: ServiceKey
  /** Unless it is the supervisor of the unit. */
  owner?: 'coordinator' | 'line-manager'
  means: Means
  meansWords?: Trilingual
  madeOn: Day
  due: Day
  /** In the order of time. */
  steps: Step[]
  /** So many of the cases that it may have come from; `told`: the one whose receipt the demonstration tells. */
  cases?: number | 'told'
  /** Of those, how many say that it has changed, and that it has not. */
  verdicts?: { changed: number; notChanged: number }
  /** What the clients' council has said of it, and when; in Finnish. */
  council?: { says: Says; on: Day; why?: string }[]
}

export function demoImprovements(today: Day): DemoImprovement[] {
  const ago = (days: number) => daysAfter(today, -days)
  /** The last day of the first, second or third month of a quarter that has ended. */
  const endOfMonth = (quartersAgo: number, month: 1 | 2 | 3): Day => {
    let quarter = startOfQuarter(today)
    for (let n = 0; n < quartersAgo; n++) quarter = startOfQuarter(daysAfter(quarter, -1))
    const next = month === 3 ? afterQuarter(quarter) : `${quarter.slice(0, 5)}${String(Number(quarter.slice(5, 7)) + month).padStart(2, '0')}-01`
    return daysAfter(next, -1)
  }
  const spring = { first: endOfMonth(2, 1), second: endOfMonth(2, 2), third: endOfMonth(2, 3) }

  return [
    {
      title: {
        fi: 'Kerromme etukäteen, kun työntekijäsi vaihtuu', sv: 'Vi berättar på förhand när din socialarbetare byts', en: 'We tell you beforehand when your worker changes',
      },
      said: {
        fi: 'Työntekijä vaihtuu varoittamatta, ja asiat pitää kertoa uudelleen alusta.', sv: 'Socialarbetaren byts utan förvarning, och man måste berätta allt från början igen.',
        en: 'The worker changes without warning, and everything has to be told again from the beginning.',
      },
      does: {
        fi: 'Kun työntekijä vaihtuu, saat tiedon ennen sitä. Vanha ja uusi työntekijä tapaavat sinut yhdessä tai soittavat yhdessä, ja uusi on lukenut suunnitelmasi.',
        sv: 'När socialarbetaren byts får du veta det före bytet. Den gamla och den nya träffar dig tillsammans eller ringer tillsammans, och den nya har läst din plan.',
        en: 'When your worker changes, you hear of it before it happens. The old and the new one meet you or ring you together, and the new one has read your plan.',
      },
      line: 'working-age', unit: 'social-station', service: 'adult-social-work', means: 'practice', madeOn: ago(58), due: ago(5), cases: 'told',
      steps: [{ on: ago(57), to: 'decided' }, { on: ago(52), shown: true }, { on: ago(49), to: 'under-way' }, { on: ago(12), to: 'done' }],
    },
    {
      title: { fi: 'Takaisinsoitolle luvataan päivä', sv: 'Vi lovar en dag för återuppringningen', en: 'We promise a day for calling back' },
      said: {
        fi: 'Linja on aamulla varattu, eikä takaisinsoitosta tiedä, tuleeko se.', sv: 'Linjen är upptagen på morgonen, och man vet inte om någon ringer tillbaka.',
        en: 'The line is busy in the morning, and you cannot know whether anybody calls back.',
      },
      does: {
        fi: 'Kokeilemme kaksi kuukautta niin, että jokaiselle jätetylle soittopyynnölle luvataan päivä. Kerromme tässä, pitikö lupaus.',
        sv: 'Vi prövar i två månader så att varje begäran om samtal får en lovad dag. Här berättar vi om löftet höll.',
        en: 'For two months we try this: every request for a call gets a promised day. We tell here whether the promise held.',
      },
      line: 'working-age', unit: 'social-station', service: 'social-guidance', means: 'hours',
      meansWords: { fi: 'Kaksi työtuntia päivässä.', sv: 'Två arbetstimmar per dag.', en: 'Two hours of work a day.' },
      madeOn: ago(40), due: ago(-35), cases: 4, steps: [{ on: ago(33), to: 'decided' }, { on: ago(31), shown: true }, { on: ago(24), to: 'under-way' }],
    },
    {
      title: { fi: 'Tavalliset lomakkeet saa mukaan neuvonnasta', sv: 'De vanligaste blanketterna finns i rådgivningen', en: 'Common forms can be taken along from the advice desk' },
      said: {
        fi: 'Hakemus piti etsiä itse netistä monen klikkauksen takaa.', sv: 'Man måste själv leta fram ansökan på nätet, många klick bort.', en: 'The form had to be found on the web, many clicks away.',
      },
      does: {
        fi: 'Tavallisimmat lomakkeet ovat neuvonnan pöydällä, ja kaikki lomakkeet on koottu yhdelle sivulle.', sv: 'De vanligaste blanketterna ligger på rådgivningens bord, och alla blanketter finns på en sida.',
        en: 'The most common forms lie on the desk, and all of them are on one page.',
      },
      line: 'working-age', unit: 'social-station', service: 'social-counselling', means: 'practice', madeOn: daysAfter(spring.second, -60), due: spring.second, cases: 2,
      council: [
        { says: 'changed', on: daysAfter(spring.second, 10), why: 'Neuvonnan pöydällä lomakkeet ovat.' },
        { says: 'not-changed', on: ago(9), why: 'Kävimme katsomassa kahdesti. Suomenkieliset lomakkeet ovat pöydällä, ruotsinkielisiä ei ole, ja sivu, jolle lomakkeet koottiin, ei löydy haulla.' },
      ],
      steps: [{ on: daysAfter(spring.second, -58), to: 'decided' }, { on: daysAfter(spring.second, -55), shown: true }, { on: daysAfter(spring.second, -20), to: 'done' }],
    },
    {
      title: { fi: 'Kipinä on auki myös heinäkuussa', sv: 'Kipinä är öppet också i juli', en: 'Kipinä is open in July too' },
      said: { fi: 'Kesällä ovi on kiinni juuri silloin, kun on yksinäisintä.', sv: 'På sommaren är dörren stängd just när det är som ensammast.', en: 'In summer the door is closed just when it is loneliest.' },
      does: {
        fi: 'Ovet ovat auki tiistaisin ja torstaisin koko heinäkuun. Ajat ovat ovessa hyvissä ajoin.', sv: 'Dörrarna är öppna tisdagar och torsdagar hela juli. Tiderna finns på dörren i god tid.',
        en: 'The doors are open on Tuesdays and Thursdays all July. The hours are on the door in good time.',
      },
      line: 'working-age', unit: 'kipina', service: 'social-rehabilitation', means: 'hours', meansWords: { fi: 'Kaksi kesätyöntekijää.', sv: 'Två sommaranställda.', en: 'Two people for the summer.' },
      madeOn: daysAfter(spring.third, -90), due: spring.third, cases: 3,
      steps: [{ on: daysAfter(spring.third, -80), to: 'decided' }, { on: daysAfter(spring.third, -78), shown: true }, { on: daysAfter(spring.third, -6), to: 'done' }],
    },
    {
      title: { fi: 'Perhetyön tapaamisen saa myös illaksi', sv: 'Familjearbetets möten kan också hållas på kvällen', en: 'Family work can meet you in the evening too' },
      said: { fi: 'Ajat ovat aina keskellä työpäivää.', sv: 'Tiderna är alltid mitt på arbetsdagen.', en: 'Appointments are always in the middle of a working day.' },
      does: { fi: 'Kahtena iltana viikossa on aikoja kello 19:ään.', sv: 'Två kvällar i veckan finns det tider till klockan 19.', en: 'On two evenings a week there are appointments until 7 pm.' },
      line: 'families', unit: 'tuulimylly', service: 'family-work', means: 'practice', madeOn: daysAfter(spring.first, -70), due: spring.first, cases: 3,
      steps: [
        { on: daysAfter(spring.first, -60), to: 'decided' }, { on: daysAfter(spring.first, -59), shown: true },
        { on: daysAfter(spring.first, -3), due: daysAfter(spring.first, 40), because: {
          fi: 'Työvuoroista piti neuvotella ensin.', sv: 'Arbetsturerna måste först förhandlas.', en: 'The shifts had to be negotiated first.',
        } },
        { on: daysAfter(spring.first, 31), to: 'done' },
      ],
    },
    {
      title: { fi: 'Lähipalvelupiste auki lauantaisin', sv: 'Närservicepunkten öppen på lördagar', en: 'The local service point open on Saturdays' },
      said: { fi: 'Arkisin ei pääse töistä asioimaan.', sv: 'På vardagar kommer man inte loss från jobbet.', en: 'On weekdays one cannot leave work.' },
      does: { fi: 'Laskimme, mitä lauantai maksaisi, ja kysyimme kävijöiltä, mikä päivä auttaisi.', sv: 'Vi räknade ut vad lördagen skulle kosta och frågade besökarna vilken dag som skulle hjälpa.', en: 'We reckoned what a Saturday would cost, and asked visitors which day would help.' },
      line: 'working-age', unit: 'myllykyla-service-point', means: 'money', madeOn: daysAfter(spring.third, -50), due: spring.third, cases: 2,
      steps: [
        { on: daysAfter(spring.third, -45), shown: true },
        { on: daysAfter(spring.third, -9), to: 'not-done', because: {
          fi: 'Rahaa lauantaihin ei ole tänä vuonna. Keskiviikkoisin piste on auki kello 18:aan, mitä useampi toivoi.',
          sv: 'Det finns inga pengar för lördagar i år. På onsdagar är punkten öppen till klockan 18, vilket fler önskade.',
          en: 'There is no money for Saturdays this year. On Wednesdays it is open until 6 pm, which more people wished for.',
        } },
      ],
    },
    {
      title: { fi: 'Turvapuhelin kokeillaan joka kuukausi', sv: 'Trygghetstelefonen prövas varje månad', en: 'Safety phones are tried every month' },
      said: { fi: 'Turvapuhelin ei toiminut, kun sitä tarvittiin.', sv: 'Trygghetstelefonen fungerade inte när den behövdes.', en: 'The safety phone did not work when it was needed.' },
      does: {
        fi: 'Hoitaja kokeilee puhelimen joka kuukausi ja merkitsee päivän. Vanhat laitteet vaihdetaan.', sv: 'Vårdaren prövar telefonen varje månad och antecknar dagen. Gamla apparater byts ut.',
        en: 'A carer tries the phone every month and notes the day. Old devices are replaced.',
      },
      line: 'older', unit: 'home-care-saarisalmi', service: 'support-services', means: 'money', meansWords: { fi: '60 uutta laitetta.', sv: '60 nya apparater.', en: '60 new devices.' },
      madeOn: daysAfter(spring.second, -75), due: spring.second, cases: 3, verdicts: { changed: 1, notChanged: 1 },
      steps: [
        { on: daysAfter(spring.second, -72), to: 'decided' }, { on: daysAfter(spring.second, -70), shown: true }, { on: daysAfter(spring.second, -60), to: 'under-way' },
        { on: daysAfter(spring.second, -4), to: 'done' },
        { on: daysAfter(spring.second, 30), to: 'under-way', because: {
          fi: 'Palautteen antajat kertoivat, ettei kaikkia puhelimia ole kokeiltu. Kesän sijaiset eivät tienneet tavasta.',
          sv: 'De som gett respons berättade att alla telefoner inte har prövats. Sommarens vikarier kände inte till vanan.',
          en: 'Those who gave feedback told us that not all phones had been tried. The substitutes of the summer did not know of it.',
        } },
        { on: daysAfter(spring.second, 31), due: ago(-20), because: { fi: 'Uusi ohje koskee myös sijaisia.', sv: 'Den nya anvisningen gäller också vikarier.', en: 'The new instructions are for substitutes too.' } },
      ],
    },
    {
      title: { fi: 'Aamukäynti tulee sovittuun aikaan', sv: 'Morgonbesöket kommer på avtalad tid', en: 'The morning visit comes at the agreed time' },
      said: {
        fi: 'Kotihoidon aamukäynti voi tulla kello 8 tai 11, eikä ennen sitä voi syödä.', sv: 'Hemvårdens morgonbesök kan komma klockan 8 eller 11, och man kan inte äta före det.',
        en: 'The morning visit of home care may come at 8 or at 11, and one cannot eat before it.',
      },
      does: {
        fi: 'Aamuvuoron reitit suunniteltiin uudelleen, ja ne, joiden lääke tai ruoka riippuu kellosta, käydään ensin. Kaksi hoitajaa siirtyi illasta aamuun.',
        sv: 'Morgonens rutter planerades om, och de vars medicin eller mat beror på klockan får besök först. Två vårdare flyttade från kvällen till morgonen.',
        en: 'The rounds of the morning were planned anew, and those whose medicine or food depends on the clock come first. Two carers moved from the evening to the morning.',
      },
      line: 'older', unit: 'home-care-saarisalmi', service: 'home-care', means: 'hours', madeOn: ago(392), due: ago(328), cases: 9, verdicts: { changed: 7, notChanged: 1 },
      council: [{ says: 'changed', on: ago(300), why: 'Raadin jäsenistä useimmat saavat aamukäynnin nyt sovittuun aikaan.' }],
      steps: [{ on: ago(390), to: 'decided' }, { on: ago(388), shown: true }, { on: ago(380), to: 'under-way' }, { on: ago(331), to: 'done' }],
    },
    {
      title: { fi: 'Iltakäynnit ruotsiksi niille, jotka niin toivovat', sv: 'Kvällsbesök på svenska för dem som önskar det', en: 'Evening visits in Swedish for those who wish' },
      said: {
        fi: 'Illalla ei saa apua omalla kielellään, ja muistisairas vastaa vaikka ei ymmärrä.', sv: 'På kvällarna får man inte hjälp på sitt eget språk, och den som har en minnessjukdom svarar fast hen inte förstår.',
        en: 'In the evening there is no help in one’s own language, and somebody with a memory disorder says yes without understanding.',
      },
      does: {
        fi: 'Ruotsinkielisten iltakäynnit tekee hoitaja, joka osaa ruotsia. Tällä hetkellä se onnistuu viitenä iltana viikossa.',
        sv: 'De svenskspråkigas kvällsbesök görs av en vårdare som kan svenska. Just nu lyckas det fem kvällar i veckan.',
        en: 'Evening visits of Swedish speakers are made by carers who know Swedish. At present it works on five evenings a week.',
      },
      line: 'older', unit: 'home-care-saarisalmi', service: 'home-care', means: 'practice', madeOn: ago(34), due: ago(-10), cases: 1,
      steps: [
        { on: ago(33), to: 'decided' }, { on: ago(32), shown: true }, { on: ago(30), to: 'under-way' },
        { on: ago(8), due: ago(-45), because: { fi: 'Viikonloppuihin etsitään vielä tekijää.', sv: 'Till veckosluten söks ännu någon.', en: 'Somebody is still looked for at weekends.' } },
      ],
    },
    {
      title: { fi: 'Ateriapaketin kansi, jonka saa auki', sv: 'Ett lock på matlådan som går att öppna', en: 'A lid of the meal box that can be opened' },
      said: { fi: 'Ateriapaketin kansi on niin tiukka, ettei sitä saa auki sormin.', sv: 'Matlådans lock sitter så hårt att man inte får upp det med fingrarna.', en: 'The lid of the meal box is so tight that fingers cannot open it.' },
      does: { fi: 'Pyysimme toimittajalta kannet, joissa on läppä. Kokeiluerä on luvattu.', sv: 'Vi bad leverantören om lock med flik. Ett prov är utlovat.', en: 'We asked the supplier for lids with a tab. A first lot has been promised.' },
      line: 'older', unit: 'senioriluotsi', service: 'support-services', owner: 'line-manager', means: 'money', madeOn: ago(150), due: ago(25), cases: 2,
      steps: [{ on: ago(140), to: 'decided' }, { on: ago(139), shown: true }, { on: ago(120), to: 'under-way' }],
    },
    {
      title: { fi: 'Yksi numero kuljetuspalvelun ongelmiin', sv: 'Ett nummer för problem med färdtjänsten', en: 'One number for trouble with transport' },
      said: { fi: 'Kun kyyti ei tule, ei tiedä, kenelle soittaa.', sv: 'När skjutsen inte kommer vet man inte vem man ska ringa.', en: 'When the ride does not come, one does not know whom to ring.' },
      does: { fi: 'Selvitämme, voiko asiakasohjaus vastata myös illalla, ja mitä se maksaa.', sv: 'Vi utreder om klienthandledningen kan svara också på kvällen, och vad det kostar.', en: 'We find out whether client guidance can answer in the evening too, and what that costs.' },
      line: 'disability', unit: 'disability-guidance', service: 'mobility-support', means: 'money', madeOn: ago(15), due: ago(-60), cases: 5, steps: [{ on: ago(10), shown: true }],
    },
    {
      title: { fi: 'Päätökset kirjoitetaan selkeämmin', sv: 'Besluten skrivs tydligare', en: 'Decisions are written more plainly' },
      said: { fi: 'Päätöksestä ei ymmärrä, mitä päätettiin ja mitä nyt pitää tehdä.', sv: 'Av beslutet förstår man inte vad som beslutades och vad man ska göra.', en: 'From a decision one does not understand what was decided, and what to do now.' },
      does: {
        fi: 'Päätösten alkuun tulee kolme riviä: mitä päätettiin, miksi ja mitä voit tehdä. Mallit tehdään asiakasraadin kanssa.',
        sv: 'I början av besluten kommer tre rader: vad som beslutades, varför och vad du kan göra. Mallarna görs med klientrådet.',
        en: 'Decisions will begin with three lines: what was decided, why, and what you can do. The models are made with the client council.',
      },
      origin: { fi: 'Asiakasraadin kevään kokouksesta.', sv: 'Från klientrådets vårmöte.', en: 'From the spring meeting of the client council.' },
      line: null, owner: 'coordinator', means: 'hours', meansWords: { fi: 'Viestinnän ja juristin aikaa yhteensä viikko.', sv: 'En vecka sammanlagt av kommunikationens och juristens tid.', en: 'A week altogether of communications and a lawyer.' },
      madeOn: ago(70), due: ago(-90), steps: [{ on: ago(60), to: 'decided' }, { on: ago(58), shown: true }, { on: ago(45), to: 'under-way' }],
    },
    {
      title: { fi: 'Päivystysajan jonotus odotustilassa', sv: 'Kön till jourmottagningen i väntrummet', en: 'Waiting for the walk-in hour' },
      said: { fi: 'Ilman ajanvarausta tulevat odottavat käytävässä, jossa kaikki kuulevat.', sv: 'De som kommer utan tid väntar i korridoren där alla hör.', en: 'Those who come without an appointment wait in a corridor where everybody hears.' },
      does: { fi: 'Haemme tilaa, jossa voi odottaa rauhassa.', sv: 'Vi söker ett rum där man kan vänta i lugn och ro.', en: 'We look for a room in which one can wait in peace.' },
      line: 'substance', unit: 'ankkuripaikka', service: 'outpatient-rehabilitation', means: 'practice', madeOn: ago(3), due: ago(-80), cases: 1, steps: [],
    },
  ]
}
