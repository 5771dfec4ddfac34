// The texts of ../en/panel-research.ts in Swedish.
import type { panelResearch as Source } from '../en/panel-research.ts'

export const panelResearch: typeof Source = {
  title: 'Forskning och intervjuer',
  lede: 'Någon frågar om en medlem i rådet vill bli intervjuad eller delta i forskning. Du bestämmer själv, varje gång för sig.',
  none: 'Ingen har bett om frivilliga.',
  add: 'Be om frivilliga',
  over: 'Avslutad',
  overText: 'Det här är avslutat. Ingen tillfrågas längre, och ingenting visas.',
  head: { who: 'Vem frågar', until: 'Till', own: 'Ditt beslut' },
  states: { none: 'Du har inte samtyckt', given: 'Du har samtyckt', shown: 'Du har samtyckt', withdrawn: 'Du har tagit tillbaka', erased: 'Din kontaktuppgift är raderad' },
  passes: { name: 'Tilltalsnamn', telephone: 'Telefonnummer', mail: 'E-postadress' },
  meta: { purpose: 'För vad', asks: 'Vad som begärs av dig', passes: 'Vad som förmedlas', to: 'Till vem', until: 'Till när' },
  plain: {
    title: 'Innan du bestämmer dig',
    free: 'Du måste inte. Om du säger nej eller inte svarar ändras ingenting i dina tjänster eller i rådet.',
    once: 'Din kontaktuppgift visas för forskaren en gång, genom en länk som fungerar i högst två veckor. Ingen annan får den av oss, och ingen sida på skrivbordet visar den. Den som först öppnar länken ser den: här ser du när det var.',
    back: 'Du kan ta tillbaka ditt samtycke när som helst, utan skäl. Har uppgiften inte visats ännu visas den aldrig. Har den visats kan vi inte ta den ur forskarens händer: vi berättar för forskaren att någon har tagit tillbaka sitt samtycke och att en kontakt måste tas bort.',
    erased: 'Din kontaktuppgift raderas här två veckor efter att den har visats, senast på den sista dagen.',
    who: 'Att du har samtyckt vet rådets sekreterare, som forskaren kan fråga. De andra ser bara hur många som har samtyckt.',
  },
  own: {
    title: 'Ditt beslut',
    none: 'Du har inte samtyckt till något.', given: 'Du har samtyckt. Din kontaktuppgift har inte visats för någon ännu.', shown: 'Du har samtyckt, och din kontaktuppgift har visats för forskaren.',
    withdrawn: 'Du har tagit tillbaka ditt samtycke.', erased: 'Din kontaktuppgift har raderats här.',
    withdraw: 'Ta tillbaka samtycket', withdrawHint: 'Din kontaktuppgift raderas genast och visas aldrig.', withdrawShown: 'Din kontaktuppgift raderas här genast. Forskaren har sett den och får per e-post veta att någon har tagit tillbaka sitt samtycke, utan ditt namn. Sekreteraren berättar vilken kontakt som ska tas bort.',
  },
  agree: {
    member: 'Vem har samtyckt', nameHint: 'Det du vill bli kallad. Hela namnet behövs inte.', oneIsEnough: 'Det räcker med det ena: ett telefonnummer eller en e-postadress.',
    yes: 'Jag samtycker till att det här förmedlas för det här ändamålet: {researcher}, senast {until}', paper: 'Medlemmen har samtyckt på papper till att det här förmedlas: {researcher}, senast {until}. Jag förvarar papperet.',
    agree: 'Jag samtycker', note: 'Anteckna samtycket',
  },
  log: {
    title: 'Vad som har visats', none: 'Ingenting har visats för någon ännu.',
    given: 'Du samtyckte {day}.', onPaper: 'Du samtyckte på papper; sekreteraren antecknade det {day}.', shown: 'Din kontaktuppgift visades första gången {day}.', withdrawn: 'Du tog tillbaka {day}.', told: 'Forskaren fick veta att någon har tagit tillbaka sitt samtycke och ska fråga sekreteraren vilken kontakt som tas bort.', erased: 'Din kontaktuppgift raderades {day}.',
    linkMade: 'En länk gjordes {day}.', linkOpened: 'Den öppnades {at}.', linkShown: { one: 'Den visade en kontakt.', other: 'Den visade {count} kontakter.' }, linkWaits: 'Den har inte öppnats. Den fungerar till {at}.', linkExpired: 'Den öppnades aldrig och fungerar inte längre.', linkEnded: 'Den avslutades innan någon öppnade den.',
  },
  form: {
    title: 'Be om frivilliga', lede: 'Det du skriver här är det som medlemmarna samtycker till. Det kan inte ändras efteråt: avsluta och skriv en ny.',
    researcher: 'Vem frågar', organisation: 'Vilken organisation', organisationHint: 'Till exempel en högskola eller en tidning.', mail: 'Den frågandes e-postadress', mailHint: 'Dit berättar vi om någon tar tillbaka. Medlemmarna ser den inte.',
    purpose: 'För vad', purposeHint: 'Tydligt: vad som undersöks eller skrivs och var det går att läsa.', asks: 'Vad som begärs av en frivillig', asksHint: 'Till exempel ett samtal på en timme på en plats som du väljer.',
    passes: 'Vad som förmedlas', passesHint: 'Bara det forskaren behöver. Åtminstone telefonnummer eller e-postadress.', until: 'Till när', untilHint: 'Högst ett år. Till exempel 31.12.2026.', meeting: 'Från vilket möte', noMeeting: 'Inte från något', ask: 'Visa för medlemmarna',
  },
  lead: {
    title: 'För den som leder', agreeing: { one: '1 har samtyckt.', other: '{count} har samtyckt.' }, gone: 'någon som har lämnat rådet',
    states: { none: 'har inte samtyckt', given: 'har samtyckt, inte visat ännu', shown: 'har samtyckt, visat', withdrawn: 'har tagit tillbaka', erased: 'kontaktuppgiften raderad' },
    paperTitle: 'Anteckna ett samtycke på papper', paper: 'För den som gav dig sitt samtycke på papper. Personen ser att du antecknade det, om hen loggar in.',
    afterTitle: 'Forskaren måste ta bort en kontakt', after: 'Forskaren vet att någon har tagit tillbaka sitt samtycke. När forskaren frågar dig, berätta vilken kontakt det är.', afterOne: '{called}, tog tillbaka {day}',
    close: 'Avsluta förfrågan', closeHint: 'Ingen tillfrågas längre, länkarna slutar fungera och kontaktuppgifterna raderas.',
  },
  link: {
    title: 'Länk till forskaren', about: 'Länken visar kontaktuppgifterna till dem som samtycker i den stund då den öppnas. Den visar dem en gång och fungerar i högst två veckor. Skicka den bara till forskaren: den som öppnar först ser dem.',
    make: 'Gör en länk', waiting: 'En länk är gjord och har inte öppnats. En ny avslutar den.', another: 'Gör en ny länk', stop: 'Avsluta länken',
    madeTitle: 'Skicka den här länken till forskaren', made: 'Den står här nu och ingenstans igen: vi sparar ingen kopia. Öppna den inte själv: den visar bara en gång.', copy: 'Kopiera länken', copied: 'Kopierat',
  },
  researcher: {
    title: 'Frivilligas kontaktuppgifter', lede: 'Medlemmar i ett klientråd har samtyckt till att du kontaktar dem. Tryck på knappen för att se hur. Uppgifterna visas en gång: ha papper och penna redo, eller spara sidan där ingen annan kan läsa den.',
    promises: ['Använd uppgifterna bara för det ändamål som du berättade för rådet.', 'Berätta inte för någon att de här personerna sitter i rådet.', 'Om du får veta att någon har tagit tillbaka sitt samtycke, fråga rådets sekreterare vilken kontakt som ska tas bort, och ta bort den överallt.'],
    show: 'Visa uppgifterna en gång', shownTitle: 'De frivilliga', onlyNow: 'Den här sidan visas nu och inte igen. Om du stänger den är uppgifterna borta.', use: 'Ändamål: {purpose} Använd uppgifterna högst till {until} och radera dem sedan.', nobody: 'Ingen samtycker till att bli kontaktad just nu. Länken är använd.',
    after: ['Radera uppgifterna när du inte behöver dem längre.', 'Om du får veta att någon har tagit tillbaka sitt samtycke, kontakta ingen innan du har frågat sekreteraren.'],
    deadTitle: 'Den här länken visar ingenting',
    dead: {
      shown: 'Uppgifterna bakom den här länken har redan visats. Om det inte var du som öppnade den, berätta det genast för rådets sekreterare.', expired: 'Länken är för gammal. Be rådets sekreterare om en ny.', ended: 'Länken är avslutad. Fråga rådets sekreterare.',
      unknown: 'Det finns ingenting på den här adressen. Kontrollera att hela länken kopierades.', tooMany: 'För många länkar har prövats härifrån. Vänta tio minuter.',
    },
  },
  done: { asked: 'Medlemmarna ser den nu.', agreed: 'Tack. Ditt samtycke är antecknat.', noted: 'Samtycket är antecknat.', withdrawn: 'Tillbakataget. Uppgiften visades aldrig för någon och är raderad.', withdrawnAfter: 'Tillbakataget. Uppgiften hade redan visats. Den är raderad här, och forskaren får veta att någon har tagit tillbaka sitt samtycke.', stopped: 'Länken är avslutad.', closed: 'Förfrågan är avslutad.' },
  refused: { over: 'Den här förfrågan är avslutad. Det du skrev sparades inte.', 'made-meanwhile': 'En länk gjordes under tiden. Den fungerar fortfarande om den har skickats. Du kan göra en ny, som avslutar den.' },
  problems: {
    purpose: 'Skriv vad det är för.', researcher: 'Skriv vem som frågar.', organisation: 'Skriv organisationen.', asks: 'Skriv vad som begärs av en frivillig.', mail: 'Skriv en e-postadress, till exempel namn@exempel.fi.', long: 'Texten är för lång. Högst {limit} tecken ryms.',
    passes: 'Välj telefonnummer eller e-postadress.', day: 'Skriv dagen, till exempel 31.12.2026.', until: 'Välj en dag efter i dag, högst ett år framåt.', called: 'Skriv vad du vill bli kallad.', telephone: 'Skriv ett telefonnummer, till exempel 040 123 4567.', contact: 'Skriv åtminstone ett sätt att nå dig.', agree: 'Kryssa för att du samtycker.',
  },
}
