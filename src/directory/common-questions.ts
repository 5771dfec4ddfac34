// The questions that a new organisation asks of every line: nobody should meet one open box. They lead from what
// happened to what helped and what is hoped for, never ask for a name, and never say whose fault it was. Its own
// take their place at the desk.
import type { OfferedKind } from '../feedback/case.ts'
import type { Language } from '../text/language.ts'

export type Asked = { question: Record<Language, string>; hint?: Record<Language, string> }

export const commonQuestions: Record<OfferedKind, Asked[]> = {
  thanks: [
    {
      question: {
        fi: 'Mikä auttoi sinua?',
        sv: 'Vad hjälpte dig?',
        en: 'What helped you?',
      },
      hint: {
        fi: 'Esimerkiksi sana, teko tai tapa, jolla sinut otettiin vastaan.',
        sv: 'Till exempel ett ord, en handling eller sättet du blev mottagen på.',
        en: 'For example a word, an act, or the way you were received.',
      },
    },
    {
      question: {
        fi: 'Mikä on nyt paremmin kuin ennen?',
        sv: 'Vad är bättre nu än förut?',
        en: 'What is better now than before?',
      },
      hint: { fi: 'Pienikin asia riittää.', sv: 'En liten sak räcker.', en: 'A small thing is enough.' },
    },
    {
      question: {
        fi: 'Mitä toivot meidän tekevän jatkossakin juuri näin?',
        sv: 'Vad vill du att vi ska göra precis så här också i fortsättningen?',
        en: 'What do you hope we keep doing just like this?',
      },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Mitä tapahtui?',
        sv: 'Vad hände?',
        en: 'What happened?',
      },
      hint: {
        fi: 'Kerro omin sanoin, siinä järjestyksessä kuin mieleen tulee. Nimiä ei tarvita.',
        sv: 'Berätta med egna ord, i den ordning du kommer att tänka på det. Inga namn behövs.',
        en: 'Tell it in your own words, in any order. No names are needed.',
      },
    },
    {
      question: {
        fi: 'Mitä olisit silloin tarvinnut?',
        sv: 'Vad hade du behövt då?',
        en: 'What did you need at that moment?',
      },
      hint: {
        fi: 'Esimerkiksi aikaa, tietoa, vastauksen tai sen, että joku kuuntelee.',
        sv: 'Till exempel tid, information, ett svar eller att någon lyssnade.',
        en: 'For example time, information, an answer, or somebody to listen.',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt?',
        sv: 'Vad önskar du nu?',
        en: 'What do you hope for now?',
      },
      hint: {
        fi: 'Voit toivoa selitystä, korjausta tai muutosta. Voit myös toivoa vain, että tämä tiedetään.',
        sv: 'Du kan önska en förklaring, en rättelse eller en förändring. Du kan också bara önska att vi vet om ' +
          'det här.',
        en: 'You can ask for an explanation, for something to be put right, or for a change. Or you may only want us ' +
          'to know.',
      },
    },
  ],
  suggestion: [
    {
      question: {
        fi: 'Mitä tekisit toisin?',
        sv: 'Vad skulle du göra annorlunda?',
        en: 'What would you do differently?',
      },
      hint: {
        fi: 'Ehdotuksen ei tarvitse olla valmis. Ajatus riittää.',
        sv: 'Förslaget behöver inte vara färdigt. En tanke räcker.',
        en: 'It need not be finished. A thought is enough.',
      },
    },
    {
      question: {
        fi: 'Missä tilanteessa se olisi auttanut sinua?',
        sv: 'I vilken situation hade det hjälpt dig?',
        en: 'In what situation would it have helped you?',
      },
      hint: {
        fi: 'Esimerkki auttaa meitä ymmärtämään, mitä tarkoitat.',
        sv: 'Ett exempel hjälper oss att förstå vad du menar.',
        en: 'An example helps us to understand what you mean.',
      },
    },
    {
      question: {
        fi: 'Mikä toimii jo nyt niin hyvin, ettei sitä pidä muuttaa?',
        sv: 'Vad fungerar redan så bra att det inte ska ändras?',
        en: 'What already works so well that it should not be changed?',
      },
    },
  ],
  question: [
    {
      question: {
        fi: 'Mitä haluaisit tietää?',
        sv: 'Vad vill du veta?',
        en: 'What would you like to know?',
      },
      hint: {
        fi: 'Emme tiedä, kuka olet, joten emme näe omia tietojasi. Kerromme, miten asia yleensä menee ja keneltä ' +
          'voit kysyä.',
        sv: 'Vi vet inte vem du är, så vi ser inte dina uppgifter. Vi berättar hur det brukar gå till och vem du ' +
          'kan fråga.',
        en: 'We do not know who you are, so we cannot see your records. We can tell you how things usually go and ' +
          'whom to ask.',
      },
    },
    {
      question: {
        fi: 'Mitä olet jo saanut selville?',
        sv: 'Vad har du redan fått reda på?',
        en: 'What have you found out already?',
      },
      hint: {
        fi: 'Silloin emme kerro sinulle samaa uudestaan.',
        sv: 'Då berättar vi inte samma sak för dig en gång till.',
        en: 'Then we do not tell you the same again.',
      },
    },
    {
      question: {
        fi: 'Mihin tarvitset vastausta?',
        sv: 'Vad behöver du svaret till?',
        en: 'What do you need the answer for?',
      },
      hint: {
        fi: 'Se auttaa meitä vastaamaan oikeaan asiaan. Jos asialla on kiire tänään, soita meille.',
        sv: 'Det hjälper oss att svara på rätt sak. Om det är bråttom i dag, ring oss.',
        en: 'It helps us to answer what you are really asking. If it is urgent today, call us.',
      },
    },
  ],
}
