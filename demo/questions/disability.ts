// Disability services: about what one could do, and whether one decided it oneself.
import type { Asked } from '../../src/directory/common-questions.ts'

export const disability = {
  thanks: [
    {
      question: {
        fi: 'Mitä pystyit tekemään, kun apu toimi?',
        sv: 'Vad kunde du göra när hjälpen fungerade?',
        en: 'What were you able to do because the help worked?',
      },
    },
    {
      question: {
        fi: 'Missä asiassa sait itse päättää?',
        sv: 'Vad fick du själv bestämma om?',
        en: 'What did you get to decide yourself?',
      },
      hint: {
        fi: 'Iso tai pieni: lähteminen, ruoka, avustaja, aikataulu.',
        sv: 'Stort eller litet: att gå ut, maten, assistenten, tidtabellen.',
        en: 'Big or small: going out, food, the assistant, the timetable.',
      },
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
        fi: 'Mikä jäi tekemättä tai mihin et päässyt?',
        sv: 'Vad blev inte gjort, eller vart kom du inte?',
        en: 'What was left undone, or where could you not go?',
      },
      hint: {
        fi: 'Esimerkiksi kyyti ei tullut, avustajaa ei ollut tai lomake ei toiminut.',
        sv: 'Till exempel kom skjutsen inte, det fanns ingen assistent eller blanketten fungerade inte.',
        en: 'For example a ride did not come, there was no assistant, or a form did not work.',
      },
    },
    {
      question: {
        fi: 'Miten sinulta kysyttiin, mitä itse haluat?',
        sv: 'Hur frågade man dig vad du själv vill?',
        en: 'How were you asked what you want yourself?',
      },
      hint: {
        fi: 'Jos ei kysytty, kerro, mitä olisit sanonut.',
        sv: 'Om ingen frågade, berätta vad du hade sagt.',
        en: 'If nobody asked, tell us what you would have said.',
      },
    },
    {
      question: {
        fi: 'Mikä siinä tilanteessa auttoi, tai mikä olisi auttanut?',
        sv: 'Vad hjälpte i den situationen, eller vad hade hjälpt?',
        en: 'What helped in that situation, or what would have?',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt?',
        sv: 'Vad önskar du nu?',
        en: 'What do you hope for now?',
      },
      hint: {
        fi: 'Palaute ei muuta päätöstä. Jos päätös on sinusta väärä, hae siihen muutosta päätöksen ohjeen mukaan.',
        sv: 'Respons ändrar inte ett beslut. Om beslutet är fel enligt dig, sök ändring enligt anvisningen i beslutet.',
        en: 'Feedback does not change a decision. If you think a decision is wrong, appeal as the decision instructs.',
      },
    },
  ],
  suggestion: [
    {
      question: {
        fi: 'Mikä este pitäisi poistaa ensin?',
        sv: 'Vilket hinder borde undanröjas först?',
        en: 'Which obstacle should be removed first?',
      },
      hint: {
        fi: 'Este voi olla tilassa, kyydissä, lomakkeessa, puhelimessa tai asenteissa.',
        sv: 'Hindret kan finnas i lokalen, skjutsen, blanketten, telefonen eller attityderna.',
        en: 'It may be in a room, a ride, a form, on the phone or in attitudes.',
      },
    },
    {
      question: {
        fi: 'Mitä voisit silloin tehdä itse?',
        sv: 'Vad kunde du då göra själv?',
        en: 'What could you then do yourself?',
      },
    },
    {
      question: {
        fi: 'Ketkä pitäisi ottaa mukaan miettimään ratkaisua?',
        sv: 'Vilka borde få vara med och fundera på en lösning?',
        en: 'Who should be there when a solution is thought out?',
      },
      hint: {
        fi: 'Nimiä ei tarvita. Esimerkiksi asukkaat, avustajat, kuljettajat, läheiset.',
        sv: 'Inga namn behövs. Till exempel boende, assistenter, chaufförer, närstående.',
        en: 'No names are needed. For example residents, assistants, drivers, families.',
      },
    },
  ],
} satisfies Record<string, Asked[]>
