// The texts of ../en/unit-picture.ts in Swedish.
import type { unitPicture as Source } from '../en/unit-picture.ts'

export const unitPicture: typeof Source = {
  title: 'Vad som sägs om {unit}',
  lede: 'Respons som kom av sig själv, enkäter som frågade, och det som samlats på andra sätt: sida vid sida.',
  list: 'Vad som sägs om enheterna',
  listLede: 'En sida för varje enhet: respons, enkäter och sådant som samlats på annat håll.',
  noUnits: 'Det finns ingen enhet i katalogen ännu.',
  feedback: 'Respons som kom av sig själv',
  noFeedback: 'Ingen period är slut och publicerad ännu.',
  head: { period: 'Under', came: 'Kom in', thanks: 'Tack', criticism: 'Kritik', answered: 'Besvarades', inTime: 'I tid', changed: 'Ändrade något' },
  surveys: 'Enkäter',
  noSurveys: 'Ingen enkät där enheten är med har visat sina resultat ännu.',
  elsewhere: 'Samlat på andra sätt',
  noElsewhere: 'Inget som samlats på annat håll har förts hit.',
  surveyHead: { survey: 'Enkät', answers: 'Svar', agree: 'Av samma åsikt, alla påståenden', recommend: 'Rekommendationsindex' },
  done: 'Vad som har ändrats',
  noDone: 'Inget har berättats ännu.',
  monitoring: 'Vad enheten märkte och gör: rapporter om egenkontroll',
  unit: 'Enheten och dess service',
  caution: 'Siffrorna kommer från olika människor som blivit tillfrågade på olika sätt. Om de säger samma sak betyder det något. Om inte, fråga varför innan du drar slutsatser.',
  periodsTable: 'Respons i perioder på fyra månader',
  newest: 'De {count} nyaste visas.',
  roundsTable: 'Den nyaste först',
  agreeTable: 'Andelen som håller med, enkät för enkät, den nyaste först',
  explain: {
    feedback: {
      definition: 'Hur mycket respons som kom under fyra månader, hur mycket av den som var tack och kritik, hur många svar som gick ut, hur stor del som fick svar i tid och hur många gånger något ändrades. Det som besvarades eller ledde till en ändring kan ha kommit tidigare.',
      source: 'Ärenden som räknades en gång, när månaden var slut. Linjen är bruten där en siffra inte visas.',
    },
    surveys: {
      definition: 'Hur många som svarade, och hur stor del av dem som delvis eller helt höll med om påståendena, alla påståenden tillsammans. Indexet är andelen som skulle rekommendera (9 eller 10) minus andelen som inte skulle det (0–6).',
      source: 'Svar på en enkät vars resultat alla ser, eller siffror som hämtats från en insamling på annat håll.',
      leftOut: ['”Kan inte säga”.', 'Frågor som för få svarade på.'],
    },
  },
}
