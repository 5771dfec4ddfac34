// The texts of ../en/aside.ts in Swedish.
import type { aside as Source } from '../en/aside.ts'

export const aside: typeof Source = {
  views: { 'set-aside': 'Lagda åt sidan' },
  empty: { 'set-aside': 'Inget är lagt åt sidan.' },
  tags: { asked: 'Väntar på en andra granskare: åt sidan?', aside: 'Lagd åt sidan' },
  lede: {
    text: 'Dessa uppfattades inte som respons, eller så kom samma meddelande om och om igen. Inget av dem raderas tidigare än annan respons: alla kan tas tillbaka, och den som gav responsen kan säga att den var menad.',
    unitsTitle: 'Hur ofta det har begärts, enhet för enhet, under tolv månader',
    unitsHint: 'Om det begärs ofta, eller om de som gett responsen säger att den var menad, titta på vad som har lagts åt sidan.',
    unit: '{unit}: begärt {asked}, avvisat av den andra granskaren {refused}, menat enligt den som gav responsen {meant}',
    noUnit: 'Ingen enhet',
  },
  desk: {
    title: 'Det här är inte respons',
    hint: 'För reklam, försök med blanketten och slumpmässiga tangenttryck. Kritik, grova ord och sådant som hör hemma någon annanstans läggs inte åt sidan: det besvaras. Inget raderas, och den som gav responsen ser detta och kan säga att den var menad.',
    hintAlone: 'Den försvinner från arbetslistorna, och dess tid stannar.',
    hintSecond: 'Eftersom den kan gälla din egen arbetsplats tittar responskoordinatorn på den först. Till dess gäller den utlovade dagen, och du handlägger den fortfarande.',
    because: 'Vad är det?',
    reasons: { advertisement: 'Reklam', trial: 'Ett försök med blanketten', mash: 'Tangenttryck utan mening', again: 'Samma meddelande om och om igen' },
    press: 'Lägg åt sidan', pressAsk: 'Begär att den läggs åt sidan',
    notices: {
      asked: { title: 'Någon begär att detta läggs åt sidan', text: '{asked} säger att det inte är menat som respons: {because}. En responskoordinator som inte arbetar här avgör. Till dess är det arbete som allt annat.' },
      aside: { title: 'Detta är lagt åt sidan', text: '{because}. Det sade {asked}, och {decided} avgjorde. Det finns inte i någon arbetslista och inte i någon siffra. Den som gav responsen kan säga att den var menad.' },
    },
    yes: 'Det är inte respons: lägg åt sidan', no: 'Det är respons: den besvaras',
    back: { asked: 'Återta begäran', aside: 'Ta tillbaka' },
    says: {
      done: 'Den är lagd åt sidan.', asked: 'Responskoordinatorn tittar på detta. Till dess har du responsen som förut.', kept: 'Den ligger nu åt sidan.', refused: 'Den besvaras som all annan respons.',
      back: 'Den handläggs som all annan respons. Om den låg åt sidan gäller den dag som lovades. Du har ändå minst två arbetsdagar på dig.',
    },
    problems: {
      because: 'Välj vad det är.', closed: 'Den är avslutad.', answered: 'Den har besvarats, så den var respons.',
      spoken: 'Den som gav responsen får svar muntligt eller per brev och kunde inte säga att den var menad. Besvara den.', meant: 'Den som gav responsen har sagt att den var menad. Den besvaras.',
      drafting: 'Någon skriver på ett svar, och utkastet skulle försvinna. Tala först med den personen.',
      own: 'Du begärde detta själv. Någon annan avgör.', over: 'Någon har redan avgjort detta, eller så har det besvarats. Titta på hur det ser ut nu.',
    },
  },
  giver: {
    again: { title: 'Vi räknar detta en gång, tillsammans med andra likadana', text: 'Många meddelanden kom på en gång med nästan samma ord, och vi tog dem för ett som skickades om och om igen. Ett av dem räknas och besvaras. Ditt ligger åt sidan. Om du skrev det för egen del, säg det: då räknas det. Inget av det raderas på grund av detta.' },
    title: 'Vi uppfattade inte detta som respons',
    text: 'Det du skickade såg ut som reklam, ett försök med blanketten eller tangenter som tryckts av misstag. Vi har lagt det åt sidan, och ingen svarar på det nu. Inget av det raderas på grund av detta.',
    meant: 'Det var menat',
    hint: 'Ett tryck räcker. Du behöver inte förklara något. Då går det till någon annan som svarar, och det läggs inte åt sidan igen.',
    said: 'Tack. Din respons handläggs, och du ser nedan när du senast får svar.',
    gone: 'Detta kunde inte göras. Öppna samtalet på nytt.',
  },
  events: {
    'aside-asked': 'Det frågades om detta är respons', 'set-aside': 'Lades åt sidan: räknas inte och besvaras inte', 'aside-refused': 'Andra granskaren: detta är respons',
    'brought-back': 'Togs tillbaka', meant: 'Den som gav responsen säger att den var menad. Ny handläggare: {handler}',
  },
  figures: 'Ungefär {count} meddelanden lades åt sidan eftersom de inte var menade som respons, eller eftersom samma meddelande skickades om och om igen och räknas en gång. De finns inte i någon av dessa siffror.',
}
