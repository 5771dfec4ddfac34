// Services for older people: the one who writes is as often a daughter or a husband as the client.
import type { Asked } from '../../src/directory/common-questions.ts'

export const older = {
  thanks: [
    {
      question: {
        fi: 'Mikä käynnissä, puhelussa tai arjessa teki päivästä paremman?',
        sv: 'Vad i besöket, samtalet eller vardagen gjorde dagen bättre?',
        en: 'What in a visit, a call or daily life made the day better?',
      },
    },
    {
      question: {
        fi: 'Mistä huomasit, että sinut tai läheisesi kohdattiin ihmisenä?',
        sv: 'Hur märkte du att du eller din närstående blev bemött som människa?',
        en: 'How did you notice that you, or the person you care about, were met as a human being?',
      },
      hint: {
        fi: 'Esimerkiksi juttelu, huumori, kärsivällisyys tai se, että jokin tapa muistettiin.',
        sv: 'Till exempel en pratstund, humor, tålamod eller att någon kom ihåg en vana.',
        en: 'For example a chat, humour, patience, or that a habit was remembered.',
      },
    },
    {
      question: {
        fi: 'Mitä toivot meidän tekevän jatkossakin samalla tavalla?',
        sv: 'Vad vill du att vi ska göra på samma sätt också i fortsättningen?',
        en: 'What do you hope we go on doing the same way?',
      },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Mikä jäi tekemättä tai meni toisin kuin oli sovittu?',
        sv: 'Vad blev inte gjort, eller gick annorlunda än det var avtalat?',
        en: 'What was left undone, or went otherwise than agreed?',
      },
      hint: {
        fi: 'Kerro, mihin aikaan päivästä ja kuinka usein näin käy. Tarkkaa päivää tai nimiä ei tarvita.',
        sv: 'Berätta vilken tid på dagen och hur ofta det händer. Exakt datum eller namn behövs inte.',
        en: 'Tell us the time of day and how often it happens. No exact date or names are needed.',
      },
    },
    {
      question: {
        fi: 'Miten se vaikutti sinun tai läheisesi päivään?',
        sv: 'Hur påverkade det din eller din närståendes dag?',
        en: 'What did it do to your day, or to that of the person you care about?',
      },
    },
    {
      question: {
        fi: 'Mitä meidän olisi ollut hyvä tietää tai huomata?',
        sv: 'Vad borde vi ha vetat eller märkt?',
        en: 'What would have been good for us to know or notice?',
      },
      hint: {
        fi: 'Esimerkiksi tottumukset, kuulo, ruokailun ajat tai se, mikä sinulle on tärkeää.',
        sv: 'Till exempel vanor, hörsel, mattider eller det som är viktigt för dig.',
        en: 'For example habits, hearing, mealtimes, or what matters to you.',
      },
    },
    {
      question: {
        fi: 'Miten toivot asian hoituvan tästä eteenpäin?',
        sv: 'Hur hoppas du att det sköts i fortsättningen?',
        en: 'How do you hope it is taken care of from now on?',
      },
      hint: {
        fi: 'Jos joku on vaarassa juuri nyt, soita 112.',
        sv: 'Om någon är i fara just nu, ring 112.',
        en: 'If somebody is in danger right now, call 112.',
      },
    },
  ],
  suggestion: [
    {
      question: {
        fi: 'Mikä pieni muutos helpottaisi arkea?',
        sv: 'Vilken liten förändring skulle göra vardagen lättare?',
        en: 'What small change would make daily life easier?',
      },
      hint: {
        fi: 'Kotona, palvelukodissa, puhelimessa tai papereissa.',
        sv: 'Hemma, på servicehemmet, i telefonen eller i pappren.',
        en: 'At home, in the care home, on the phone or in the papers.',
      },
    },
    {
      question: {
        fi: 'Mihin aikaan päivästä tai missä tilanteessa siitä olisi eniten apua?',
        sv: 'Vilken tid på dagen eller i vilken situation skulle det hjälpa mest?',
        en: 'At what time of day, or in what situation, would it help most?',
      },
    },
    {
      question: {
        fi: 'Mikä toimii nyt hyvin ja pitää säilyttää?',
        sv: 'Vad fungerar bra nu och ska bevaras?',
        en: 'What works well now and should be kept?',
      },
    },
  ],
} satisfies Record<string, Asked[]>
