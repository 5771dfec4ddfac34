// The texts of ../en/survey-compared.ts in Swedish.
import type { surveyCompared as Source } from '../en/survey-compared.ts'

export const surveyCompared: typeof Source = {
  link: 'Jämför över tid',
  title: 'Över tid: {name}',
  lede: 'Hur svaren på samma frågor har förändrats från gång till gång på ett och samma ställe. Ställen och människor jämförs aldrig med varandra.',
  back: 'Tillbaka till enkäten',
  toResults: 'Resultat från den senaste gången',
  what: 'Vad som jämförs',
  choose: 'Visa det här',
  theme: '{theme}, {count} frågor tillsammans',
  measures: { agree: 'Av samma åsikt', recommend: 'Rekommendationsindex', smileys: 'Glada ansikten' },
  ofSurvey: 'i enkäten ”{name}”',
  set: 'Samma nationella frågor har ställts här också i andra enkäter. De finns med, var och en med enkätens namn.',
  earlier: { one: 'En tidigare gång har lämnats bort här. Dess resultat finns på en egen sida.', other: '{count} tidigare gånger har lämnats bort här. Deras resultat finns på egna sidor.' },
  verdicts: { more: 'Förändringen är större än slumpen ensam troligen skulle ge.', chance: 'Det här kan vara en slump.', few: 'Svaren är för få för att jämföras.' },
  newest: 'Jämfört med gången före ({from}): {change}.',
  changes: { agree: '{points} procentenheter', recommend: '{points} poäng', smileys: '{points} procentenheter' },
  allHidden: 'Inte någon av gångerna finns det tillräckligt många svar härifrån för att något ska kunna visas.',
  nothingNow: 'Det finns inte tillräckligt många svar härifrån från två gånger, så ingen förändring berättas.',
  range: '{low} till {high}',
  head: { asked: 'Frågades', said: 'Sade sin åsikt', mean: 'Medelvärde, skalan 1–5', change: 'Förändring sedan gången före', list: 'Fråga', values: 'Varje gång, den tidigaste först' },
  sinceThen: 'sedan {days}',
  first: 'Det finns inget tidigare att jämföra med.',
  noMeanRange: 'intervallet är inte känt',
  notAsked: 'Det här frågades inte.',
  other: {
    kind: 'Den gången svarade man på ett annat sätt.', options: 'Den gången var alternativen andra.', most: 'Den gången fick man välja ett annat antal.', 'asked-of': 'Den gången ställdes frågan till andra.',
    words: 'I den andra enkäten var alla ord andra, och ingen har sagt att frågan är densamma.',
  },
  notCompared: 'Jämförs inte. {why}',
  reworded: 'Med nya ord',
  wording: {
    title: 'Orden har ändrats', text: 'Den som gjort enkäten säger att frågan är densamma. Ändå kan redan andra ord förändra vad människor svarar.',
    of: 'Språk: {language}', help: 'Hjälp. Språk: {language}', none: 'inget ({days})',
  },
  picture: {
    text: 'Varje punkt är en gång som man har frågat, och det lodräta strecket genom den ett troligt intervall. {points}',
    point: '{days}: {value}, troligen {range}.', smallPoint: '{days}: under 20 svar.', gap: '{days}: ingen punkt.',
    legend: 'n: hur många som sade sin åsikt. Fylld punkt: minst 20 svar. Tom punkt: färre. Lodrätt streck: ett troligt intervall. Bruten linje: orden ändrades. Ingen punkt: inte tillräckligt många svar, eller frågan ställdes inte.',
    marks: 'En bokstav är vad det ledde till, på sin dag.',
  },
  followed: {
    title: 'Vad det ledde till', told: '{day}, efter {days}:', done: '{day}, gjort på grund av {days}:', none: 'Det har ännu inte berättats vad det ledde till.',
    caution: 'Att det ena kom efter det andra visar inte att det berodde på det. Också annat har förändrats.',
  },
  all: 'Allt som kan jämföras',
  alone: {
    title: 'Vad som inte kan jämföras', once: 'Frågades bara en gång: {days}.', 'no-number': 'Besvarades med egna ord eller genom val bland annat än en skala. Inget enskilt tal berättar det, så läs resultaten för varje gång.',
  },
  how: 'Så läser du det här',
  howText: [
    'Ett troligt intervall: om alla som liknar dem som svarade hade svarat, skulle talet ligga där i 95 av 100 sådana enkäter. Ju färre svar, desto bredare är det.',
    'En förändring sägs vara större än slumpen troligen skulle ge när ”ingen förändring alls” ligger utanför intervallet. Av tjugo saker som inte har förändrats ser ungefär en ut att ha gjort det.',
    'Vilka som svarade båda gångerna syns inte i de här talen. Om de var många är förändringarna säkrare än vad som sägs här.',
    'Var och en väljer själv om hen svarar. Vad de andra tycker vet man inte av det här.',
    'Under {count} svar visas ingenting, och av det kan man inte sluta sig till om svaren var få eller inga. Under 20 svar berättas antal och inga procent, och ingenting jämförs.',
    'Av flera frågor om ett och samma ämne berättas medelvärdet. Dess intervall är så brett som om svaren på alla frågorna rörde sig tillsammans.',
  ],
  empty: {
    title: 'Det finns ännu inget att jämföra',
    none: 'Ingen gång har avslutats ännu.', one: 'Det finns resultat från en gång. När samma sak frågas på nytt kan de jämföras.', noneSame: 'Ingen fråga som ett tal sammanfattar har ställts mer än en gång på samma sätt.',
  },
  file: {
    get: 'Hämta tabellen som en fil', name: 'over-tid',
    columns: {
      question: 'Frågan', survey: 'Enkät', first: 'Första dag', last: 'Sista dag', state: 'Läge', said: 'Sade sin åsikt', measure: 'Mått', value: 'Värde', error: 'Medelfel', low: 'Troligt intervall från', high: 'Troligt intervall till',
      mean: 'Medelvärde', meanLow: 'Medelvärde från', meanHigh: 'Medelvärde till', since: 'Förändring sedan omgången som började', change: 'Förändring', changeLow: 'Förändring från', changeHigh: 'Förändring till', meanChange: 'Medelvärdets förändring', meanChangeLow: 'Medelvärdets förändring från', meanChangeHigh: 'Medelvärdets förändring till', verdict: 'I ord', wording: 'Så som den ställdes',
    },
    states: { 'shown': 'visas', 'small': 'under 20: inget jämförs', 'gap': 'inte tillräckligt många svar', 'not-asked': 'frågades inte', 'other': 'frågades på annat sätt' },
    measures: { agree: 'andelen av samma åsikt, %', recommend: 'index från −100 till 100', smileys: 'andelen glada ansikten, %' },
  },
}
