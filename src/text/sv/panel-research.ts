// The texts of ../en/panel-research.ts in Swedish.
import type { panelResearch as Source } from '../en/panel-research.ts'

export const panelResearch: typeof Source = {
  title: 'Forskning och intervjuer',
  lede: 'En forskare eller journalist frågar om någon i rådet vill bli intervjuad eller delta i forskning. Du bestämmer själv, varje gång för sig.',
  none: 'Ingen har bett om frivilliga.',
  add: 'Be om frivilliga',
  over: 'Avslutad',
  overText: 'Den här förfrågan är avslutad. Ingen tillfrågas längre, och inga kontaktuppgifter visas.',
  head: { who: 'Vem frågar', until: 'Till och med', own: 'Ditt beslut' },
  states: { none: 'Du har inte samtyckt', given: 'Du har samtyckt', shown: 'Du har samtyckt', withdrawn: 'Du har tagit tillbaka samtycket', erased: 'Dina kontaktuppgifter är raderade' },
  passes: { name: 'Tilltalsnamn', telephone: 'Telefonnummer', mail: 'E-postadress' },
  meta: { purpose: 'Vad det gäller', asks: 'Vad du ombeds göra', passes: 'Vad som förmedlas', to: 'Till vem', until: 'Till och med' },
  plain: {
    title: 'Innan du bestämmer dig',
    free: 'Du behöver inte samtycka. Om du säger nej eller inte svarar ändras ingenting i din service eller i rådet.',
    once: 'Forskaren får en länk som visar dina kontaktuppgifter en gång för den som öppnar den. Länken fungerar i högst två veckor. Om forskaren får en ny länk visas uppgifterna på nytt genom den. På den här sidan ser du varje gång.',
    back: 'Du kan ta tillbaka ditt samtycke när som helst. Du behöver inte säga varför. Om uppgifterna inte har visats ännu visas de inte. Om de har visats kan vi inte få dem tillbaka av forskaren. Vi berättar för forskaren att någon har tagit tillbaka sitt samtycke och att en persons kontaktuppgifter ska raderas.',
    erased: 'Dina kontaktuppgifter raderas här två veckor efter att de visades, och senast när förfrågan upphör.',
    who: 'Rådets sekreterare vet att du har samtyckt: forskaren kan fråga sekreteraren. För de andra i rådet visas högst hur många som har samtyckt.',
  },
  own: {
    title: 'Ditt beslut',
    none: 'Du har inte samtyckt till något.', given: 'Du har samtyckt. Dina kontaktuppgifter har inte visats för någon ännu.', shown: 'Du har samtyckt, och dina kontaktuppgifter har visats.',
    withdrawn: 'Du har tagit tillbaka ditt samtycke.', erased: 'Dina kontaktuppgifter har raderats här.',
    withdraw: 'Ta tillbaka samtycket', withdrawHint: 'Dina kontaktuppgifter raderas genast och visas inte.', withdrawShown: 'Dina kontaktuppgifter raderas här genast. De har redan visats. Forskaren får per e-post veta att någon har tagit tillbaka sitt samtycke. Ditt namn står inte där. Sekreteraren berättar för forskaren vems kontaktuppgifter som ska raderas.',
  },
  agree: {
    member: 'Vem har samtyckt', nameHint: 'Ett namn som forskaren kan använda. Hela namnet behövs inte.', oneIsEnough: 'Det räcker med det ena: ett telefonnummer eller en e-postadress.',
    yes: 'Jag samtycker till att det här förmedlas för det här ändamålet: {researcher}, senast {until}', paper: 'Medlemmen har samtyckt på papper till att det här förmedlas: {researcher}, senast {until}. Jag förvarar papperet.',
    agree: 'Jag samtycker', note: 'Anteckna samtycket',
  },
  log: {
    title: 'Vad som har visats', none: 'Ingenting har visats för någon ännu.',
    given: 'Du samtyckte {day}.', onPaper: 'Du samtyckte på papper; sekreteraren antecknade det {day}.', shown: 'Dina kontaktuppgifter visades första gången {day}.', withdrawn: 'Du tog tillbaka samtycket {day}.', told: 'Forskaren fick veta att någon har tagit tillbaka sitt samtycke. Forskaren frågar sekreteraren vems kontaktuppgifter som ska raderas.', erased: 'Dina kontaktuppgifter raderades {day}.',
    linkMade: 'En länk gjordes {day}.', linkOpened: 'Den öppnades {at}.', linkShown: { one: 'Den visade en persons kontaktuppgifter.', other: 'Den visade {count} personers kontaktuppgifter.' }, linkWaits: 'Den har inte öppnats. Den fungerar till {at}.', linkExpired: 'Den öppnades aldrig och fungerar inte längre.', linkEnded: 'Den avslutades innan någon öppnade den.',
  },
  form: {
    title: 'Be om frivilliga', lede: 'Medlemmarna samtycker till precis det som du skriver här. Texten kan inte ändras efteråt: avsluta förfrågan och skriv en ny.',
    researcher: 'Vem frågar', organisation: 'Vilken organisation', organisationHint: 'Till exempel en högskola eller en tidning.', mail: 'E-postadress till den som frågar', mailHint: 'Dit skriver vi om någon tar tillbaka sitt samtycke. Medlemmarna ser den inte.',
    purpose: 'Vad det gäller', purposeHint: 'Berätta tydligt vad som undersöks eller skrivs och var det går att läsa.', asks: 'Vad en frivillig ombeds göra', asksHint: 'Till exempel ett samtal på en timme på en plats som den frivilliga väljer.',
    passes: 'Vad som förmedlas', passesHint: 'Bara det som forskaren behöver. Minst telefonnummer eller e-postadress.', until: 'Till och med', untilHint: 'Högst ett år. Till exempel 31.12.2026.', meeting: 'Överenskommet på mötet', noMeeting: 'Inte på något möte', ask: 'Visa för medlemmarna',
  },
  lead: {
    title: 'För den som leder', agreeing: { one: '1 har samtyckt.', other: '{count} har samtyckt.' }, gone: 'någon som har lämnat rådet',
    states: { none: 'har inte samtyckt', given: 'har samtyckt, inte visat ännu', shown: 'har samtyckt, visat', withdrawn: 'har tagit tillbaka samtycket', erased: 'kontaktuppgifterna raderade' },
    paperTitle: 'Anteckna ett samtycke på papper', paper: 'Om en medlem har gett dig sitt samtycke på papper. Medlemmen ser din anteckning efter inloggning.',
    afterTitle: 'Forskaren ska radera kontaktuppgifter', after: 'Forskaren vet att någon har tagit tillbaka sitt samtycke. När forskaren frågar dig, berätta vems kontaktuppgifter som ska raderas.', afterOne: '{called}, tog tillbaka samtycket {day}',
    close: 'Avsluta förfrågan', closeHint: 'Ingen tillfrågas längre, länkarna slutar fungera och kontaktuppgifterna raderas.',
  },
  link: {
    title: 'Länk till forskaren', about: 'Länken visar kontaktuppgifterna till dem som samtycker just när den öppnas. Den visar dem en gång och fungerar i högst två veckor. Skicka den bara till forskaren: den som öppnar först ser dem.',
    make: 'Gör en länk', waiting: 'En länk är gjord och har inte öppnats. En ny avslutar den.', another: 'Gör en ny länk', stop: 'Avsluta länken',
    madeTitle: 'Skicka den här länken till forskaren', made: 'Länken visas bara nu. Ingen kopia sparas. Öppna den inte själv: den visar uppgifterna bara en gång.', copy: 'Kopiera länken', copied: 'Kopierat',
  },
  researcher: {
    title: 'Frivilligas kontaktuppgifter', lede: 'Medlemmar i ett klientråd har samtyckt till att du kontaktar dem. Tryck på knappen för att se hur. Uppgifterna visas en gång: ha papper och penna redo, eller spara sidan där ingen annan kan läsa den.',
    promises: ['Använd uppgifterna bara för det ändamål som du berättade för rådet.', 'Berätta inte för någon att de här personerna är med i rådet.', 'Om du får veta att någon har tagit tillbaka sitt samtycke, fråga rådets sekreterare vems kontaktuppgifter som ska raderas. Radera dem överallt.'],
    show: 'Visa uppgifterna en gång', shownTitle: 'De frivilliga', onlyNow: 'Den här sidan visas nu och inte igen. Om du stänger den är uppgifterna borta.', use: 'Ändamål: {purpose} Använd uppgifterna högst till {until} och radera dem sedan.', nobody: 'Just nu har ingen samtyckt till att bli kontaktad. Länken är använd.',
    after: ['Radera uppgifterna när du inte behöver dem längre.', 'Om du får veta att någon har tagit tillbaka sitt samtycke, kontakta ingen innan du har frågat sekreteraren.'],
    deadTitle: 'Den här länken visar ingenting',
    dead: {
      shown: 'Uppgifterna bakom den här länken har redan visats. Om det inte var du som öppnade den, berätta det genast för rådets sekreterare.', expired: 'Länken är för gammal. Be rådets sekreterare om en ny.', ended: 'Länken är avslutad. Fråga rådets sekreterare.',
      unknown: 'Det finns ingenting på den här adressen. Kontrollera att hela länken kopierades.', tooMany: 'För många länkar har prövats härifrån. Vänta tio minuter.',
    },
  },
  done: { asked: 'Medlemmarna ser nu förfrågan.', agreed: 'Tack. Ditt samtycke är antecknat.', noted: 'Samtycket är antecknat.', withdrawn: 'Samtycket är tillbakataget. Kontaktuppgifterna visades inte för någon och är raderade.', withdrawnAfter: 'Samtycket är tillbakataget. Kontaktuppgifterna hade redan visats. De är raderade här, och forskaren får veta att någon har tagit tillbaka sitt samtycke.', stopped: 'Länken är avslutad.', closed: 'Förfrågan är avslutad.' },
  refused: { over: 'Den här förfrågan är avslutad. Det du skrev sparades inte.', 'made-meanwhile': 'En länk gjordes under tiden. Den fungerar fortfarande om den har skickats. Du kan göra en ny, som avslutar den.' },
  problems: {
    purpose: 'Skriv vad det gäller.', researcher: 'Skriv vem som frågar.', organisation: 'Skriv organisationen.', asks: 'Skriv vad en frivillig ombeds göra.', mail: 'Skriv en e-postadress, till exempel namn@exempel.fi.', long: 'Texten är för lång. Högst {limit} tecken ryms.',
    passes: 'Välj telefonnummer eller e-postadress.', day: 'Skriv dagen, till exempel 31.12.2026.', until: 'Välj en dag efter i dag, högst ett år framåt.', called: 'Skriv ett namn som forskaren kan använda.', telephone: 'Skriv ett telefonnummer, till exempel 040 123 4567.', contact: 'Skriv minst ett sätt att nå dig.', agree: 'Kryssa för att du samtycker.',
  },
}
