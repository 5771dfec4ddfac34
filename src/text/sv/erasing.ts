// The texts of ../en/erasing.ts in Swedish.
import type { erasing as Source } from '../en/erasing.ts'

export const erasing: typeof Source = {
  mark: 'borttaget på begäran {day}',
  inTurn: 'Ett ställe om någon har tagits bort här på begäran. Vi berättar inte för dig vem som bad om det.',
  link: 'Radera, eller berätta varför inte', back: 'Träffen',
  title: 'Radera ur träff {number}', lede: 'Det som raderas är borta för gott: ur texten, ur de former som andra får läsa, ur kopior och ur det som hittades. En märkning med dagen står kvar på dess plats. En annan person läser det först.',
  backups: 'Säkerhetskopior från tiden före raderingen har det kvar tills de förstörs.',
  asked: 'Vad görs?', ways: { part: 'De här ställena raderas', all: 'Hela texten raderas', keep: 'Ingenting raderas' },
  passages: 'Ställen', passagesHint: 'Varje ställe på en egen rad, precis som det står i texten. Radera inte mer än det som gäller den som frågar.',
  because: 'Varför behålls det?', becauseHint: 'Behövs bara om ingenting raderas. Berätta det också i beslutet.', choose: 'Välj orsak', save: 'Spara',
  becauses: {
    duty: 'Det behövs för en skyldighet enligt lag eller en uppgift av allmänt intresse (dataskyddsförordningen, artikel 17.3 b)', claims: 'Det behövs för ett rättsligt anspråk eller som bevis (dataskyddsförordningen, artikel 17.3 e)', archive: 'Det behövs för arkiv, forskning eller statistik (dataskyddsförordningen, artikel 17.3 d)',
    expression: 'Det behövs för yttrande- och informationsfriheten (dataskyddsförordningen, artikel 17.3 a)', 'no-ground': 'Ingen av grunderna för radering gäller (dataskyddsförordningen, artikel 17.1)',
  },
  standing: { term: 'Ärendet', open: 'Ärendet är öppet.', closed: 'Ärendet är avslutat.', keptBack: 'Något i det är inte färdigt, eller så är raderingen spärrad: inget av det raderas nu.', threat: 'Det är märkt som ett hot.' },
  problems: {
    way: 'Välj vad som görs.', passages: 'Skriv vad som raderas, varje ställe på en egen rad.', short: 'Ett ställe har minst två bokstäver.', because: 'Välj varför det behålls.', own: 'Det här kan vara ditt eget ärende: du har samma namn. Någon annan gör det.',
    waits: 'Ett ställe i den här texten väntar redan på en andra person.', held: 'Det här ärendet hålls kvar, så att inget av det försvinner: för en myndighet, en domstol eller en kontroll. Avsluta spärren först, eller berätta varför texten behålls.',
    'kept-back': 'Något i ärendet är inte färdigt: en åtgärd, en plan eller ett besked som någon väntar på. Texten kan behövas för det. Gör det färdigt först, eller berätta varför texten behålls.',
    'of-case': 'Du har haft det här ärendet, det gäller din enhet eller linje, eller det gäller dig. Någon annan läser stället och avgör.',
    needed: 'En annan öppen begäran, eller en kopia som väntar på att lämnas ut, har ännu den här texten. Gör den färdig först.', searching: 'En sökning pågår. Försök på nytt när den är färdig.', changed: 'Stället finns inte där längre. Ingenting raderades.', declined: 'Begäran avslogs. Ingenting raderas på grund av den.',
  },
  elsewhere: {
    feedback: 'Den här texten kan inte raderas här.', answer: 'Ett svar som inte är färdigt är skribentens eget: be hen ta bort stället.', beside: 'Det som står vid sidan av ett ärende försvinner med ärendet. Om det måste bort tidigare gör den som driver systemet det för hand.', note: 'Den här texten kan inte alls raderas här.',
    contact: 'Kontaktuppgifter raderas av sig själva en tid efter att ärendet avslutades. Den som gav responsen kan ta bort dem genast med kvittot.', thanks: 'Den som förmedlade tacket tar tillbaka det i ärendet.', published: 'Radera stället ur själva responsen: det försvinner ur allt som har publicerats av den. Eller så tar en moderator ner sidan.',
    improvement: 'Den som ansvarar för åtgärden skriver om den. Tidigare ordalydelser finns kvar i historiken, och den som driver systemet tar bort dem för hand.', survey: 'Texterna i en enkät behålls så som de räknades. Ta ner ett citat på enkätens sida. Den som driver systemet tar bort en text för hand.',
    day: 'Värden för responsdagen skriver om rapporten. Den som driver systemet tar bort ett önskemål eller ett samtal för hand.', council: 'En publicerad promemoria rättas med ett nytt exemplar, där man väljer att någon kunde kännas igen i det tidigare. Exemplar som har tagits tidigare finns kvar hos dem som har dem.', unit: 'Den som svarar i ärendet tar tillbaka texten från enheten.', organisation: 'En koordinator skriver om texten.',
  },
  given: 'Filer som har lämnats ut eller hämtats, som exporter och utskrifter, påverkas inte. Berätta om raderingen för dem som har dem (dataskyddsförordningen, artikel 19).',
  list: 'Ställen att radera', of: 'Ställe {day}', nothing: 'Ingenting har ännu föreslagits raderat. Gå igenom träffarna: ur varje som gäller den som frågar kan du radera ett ställe eller berätta varför inte.',
  states: { asked: 'Väntar på en andra person', 'let-go': 'Raderas', done: 'Raderat', refused: 'Inte godkänt', kept: 'Behålls', lapsed: 'Förföll' },
  second: {
    title: 'Ställe att radera, begäran {reference}', waiting: 'Ställen att radera som väntar på en andra person', noneWait: 'Inget ställe väntar.', look: 'Se på stället i begäran {reference}', by: 'Föreslogs av',
    text: 'Texten, med det som raderas märkt', all: 'Hela texten raderas.', decide: 'Raderas det?', decideText: 'Läs hela texten. Gäller stället den som frågar, och finns det inget skäl att behålla det: ett anspråk, en skyldighet, ett bevis? Kan någon begära det för att dölja något? I så fall, godkänn det inte. Det som raderas går inte att få tillbaka.',
    letGo: 'Radera det', refuse: 'Radera det inte', waits: 'Ett annat dataskyddsombud eller en administratör ser på det. Den som föreslog det kan inte godkänna det.', over: 'Det har avgjorts. Orden sparas inte här.', asked: 'Föreslogs', decided: 'Avgjordes', ofHit: 'Var det står', kept: 'Varför det behålls',
  },
}
