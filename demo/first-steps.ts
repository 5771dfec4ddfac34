// "Where do I begin?" of the invented county: what is asked, and where each way ends.
import type { Trilingual } from './organisation.ts'
import type { TelephoneKey } from './telephones.ts'
import type { UnitKey } from './units.ts'

type Ask = { question: Trilingual; hint?: Trilingual; answers: DemoStep[] }
/** `place`: where the unit is. `situation`: the number of the life situation, the first is 0. */
type End = { next: Trilingual; telephone: TelephoneKey; place?: UnitKey; situation: number }
export type DemoStep = { name: Trilingual } & (Ask | End)

export const firstSteps: DemoStep = {
  name: { fi: 'Mistä aloitan?', sv: 'Var börjar jag?', en: 'Where do I begin?' },
  question: { fi: 'Voiko asia odottaa huomiseen?', sv: 'Kan det vänta till i morgon?', en: 'Can it wait until tomorrow?' },
  hint: {
    fi: 'Jos joku on vaarassa juuri nyt, soita 112.',
    sv: 'Ring 112 om någon är i fara just nu.',
    en: 'If somebody is in danger right now, ring 112.',
  },
  answers: [
    {
      name: { fi: 'Ei voi, tarvitsen apua tänään', sv: 'Nej, jag behöver hjälp i dag', en: 'No, I need help today' },
      next: {
        fi: 'Soita neuvontaan ja sano heti aluksi, että tarvitset apua tänään. Illalla, yöllä ja viikonloppuna auttaa sosiaalipäivystys, numero 010 000 0116.',
        sv: 'Ring rådgivningen och säg genast att du behöver hjälp i dag. På kvällar, nätter och veckoslut hjälper socialjouren, nummer 010 000 0116.',
        en: 'Ring the advice line and say at once that you need help today. In the evening, at night and at weekends the out-of-hours social services help, on 010 000 0116.',
      },
      telephone: 'guidance', place: 'social-station', situation: 0,
    },
    {
      name: { fi: 'Voi odottaa', sv: 'Ja, det kan vänta', en: 'Yes, it can wait' },
      question: { fi: 'Kenestä on kyse?', sv: 'Vem gäller det?', en: 'Whom is it about?' },
      answers: [
        {
          name: { fi: 'Minusta itsestäni', sv: 'Mig själv', en: 'Myself' },
          question: { fi: 'Mikä painaa eniten?', sv: 'Vad tynger mest?', en: 'What weighs most?' },
          hint: { fi: 'Valitse yksi. Muistakin voi puhua myöhemmin.', sv: 'Välj en sak. Ni kan tala om resten senare.', en: 'Choose one. You can talk about the rest later.' },
          answers: [
            {
              name: { fi: 'Raha, laskut tai velat', sv: 'Pengar, räkningar eller skulder', en: 'Money, bills or debts' },
              next: {
                fi: 'Kerää kirjeet ja laskut yhteen, avaamattominakin. Soita neuvontaan ja pyydä aika sosiaaliohjaajalle. Laskut katsotaan siellä yhdessä läpi.',
                sv: 'Samla breven och räkningarna, också de oöppnade. Ring rådgivningen och be om en tid hos en socialhandledare. Ni går igenom räkningarna tillsammans.',
                en: 'Put the letters and bills together, unopened ones too. Ring the advice line and ask for a time with a social counsellor. You go through the bills together.',
              },
              telephone: 'guidance', place: 'social-station', situation: 1,
            },
            {
              name: { fi: 'Päihteet tai pelaaminen', sv: 'Alkohol, droger eller spel', en: 'Alcohol, drugs or gambling' },
              next: {
                fi: 'Soita neuvontaan ja kysy päihdepalvelujen aikaa. Sinun ei tarvitse olla selvin päin pyytääksesi apua.',
                sv: 'Ring rådgivningen och fråga efter en tid hos rusmedelstjänsterna. Du behöver inte vara nykter för att be om hjälp.',
                en: 'Ring the advice line and ask for a time with addiction services. You need not be sober to ask for help.',
              },
              telephone: 'guidance', place: 'ankkuripaikka', situation: 6,
            },
            {
              name: { fi: 'En jaksa arkea', sv: 'Jag orkar inte med vardagen', en: 'I cannot cope with everyday life' },
              next: {
                fi: 'Soita neuvontaan ja sano vain, ettet jaksa. Ohjaaja kysyy loput ja sopii kanssasi, milloin tavataan.',
                sv: 'Ring rådgivningen och säg bara att du inte orkar. Handledaren frågar resten och kommer överens med dig om när ni träffas.',
                en: 'Ring the advice line and just say that you cannot cope. The counsellor asks the rest and agrees with you when to meet.',
              },
              telephone: 'guidance', place: 'social-station', situation: 1,
            },
            {
              name: { fi: 'Vamma tai pitkä sairaus', sv: 'Funktionsnedsättning eller lång sjukdom', en: 'A disability or a long illness' },
              next: {
                fi: 'Soita neuvontaan ja pyydä palvelutarpeen arviointia. Työntekijä tulee tarvittaessa kotiisi.',
                sv: 'Ring rådgivningen och be om en bedömning av servicebehovet. En medarbetare kommer hem till dig vid behov.',
                en: 'Ring the advice line and ask for an assessment of what you need. A worker comes to your home if necessary.',
              },
              telephone: 'guidance', place: 'disability-guidance', situation: 5,
            },
            {
              name: { fi: 'Olen uusi täällä', sv: 'Jag är ny här', en: 'I am new here' },
              next: {
                fi: 'Tule käymään tai soita. Saat tietää, mitä täällä on ja mistä muusta huolehtii Kela tai kunta. Tulkki tilataan puolestasi.',
                sv: 'Kom hit eller ring. Du får veta vad som finns här och vad FPA eller kommunen tar hand om. Vi beställer en tolk åt dig.',
                en: 'Come by or ring. You are told what there is here, and what Kela or the municipality takes care of. We book an interpreter for you.',
              },
              telephone: 'guidance', place: 'social-station', situation: 7,
            },
          ],
        },
        {
          name: { fi: 'Lapsesta tai perheestä', sv: 'Ett barn eller en familj', en: 'A child or a family' },
          question: { fi: 'Asuvatko vanhemmat yhdessä?', sv: 'Bor föräldrarna tillsammans?', en: 'Do the parents live together?' },
          answers: [
            {
              name: { fi: 'Asuvat, tai en tiedä', sv: 'Ja, eller jag vet inte', en: 'Yes, or I do not know' },
              next: {
                fi: 'Soita perheiden neuvontaan. Voit kysyä nimeäsi sanomatta. Apua kotiin voi saada nopeasti, eikä se tarkoita lastensuojelua.',
                sv: 'Ring familjernas rådgivning. Du kan fråga utan att säga vem du är. Hjälp hemma kan komma snabbt, och det betyder inte barnskydd.',
                en: 'Ring the advice line for families. You can ask without saying who you are. Help at home can come quickly, and it does not mean child protection.',
              },
              telephone: 'families', situation: 2,
            },
            {
              name: { fi: 'Ovat eronneet tai eroamassa', sv: 'De är skilda eller ska skiljas', en: 'They are separated, or about to be' },
              next: {
                fi: 'Soita perheiden neuvontaan ja pyydä aika lastenvalvojalle. Kumpi tahansa vanhempi voi soittaa.',
                sv: 'Ring familjernas rådgivning och be om en tid hos barnatillsyningsmannen. Vilken som helst av föräldrarna kan ringa.',
                en: 'Ring the advice line for families and ask for a time with the child welfare supervisor. Either parent may ring.',
              },
              telephone: 'families', place: 'family-law-unit', situation: 3,
            },
          ],
        },
        {
          name: { fi: 'Ikääntyneestä, minusta tai läheisestäni', sv: 'En äldre person, jag själv eller en närstående', en: 'An older person, me or somebody close' },
          next: {
            fi: 'Soita Senioriluotsiin. Kerro, mikä kotona on vaikeaa. Sovitaan käynti, ja saat kuulla, mitä apua on ja mitä se maksaa.',
            sv: 'Ring Seniorlotsen. Berätta vad som är svårt hemma. Ni kommer överens om ett besök, och du får höra vilken hjälp som finns och vad den kostar.',
            en: 'Ring Senioriluotsi. Tell what is difficult at home. A visit is agreed, and you hear what help there is and what it costs.',
          },
          telephone: 'seniors', place: 'senioriluotsi', situation: 4,
        },
      ],
    },
  ],
}
