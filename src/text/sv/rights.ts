// The texts of ../en/rights.ts in Swedish.
import type { rights as Source } from '../en/rights.ts'

export const rights: typeof Source = {
  title: 'Begäranden om vad responsen säger',
  lede: 'Den som nämns i respons får fråga vad den säger om henne eller honom: en medarbetare, en granne, en anhörig. Skriv ner begäran först. Utan den söks ingen.',
  seen: 'På den här sidan ser administratören vilka begäranden det finns och vem som skrev ner dem, men inte vem som frågade.',
  views: { open: 'Öppna', decided: 'Avgjorda', label: 'Vilka begäranden' },
  none: { open: 'Det finns inga öppna begäranden.', decided: 'Det finns inga avgjorda begäranden.' },
  head: { reference: 'Kod', wants: 'Vill', arrived: 'Kom in', due: 'Sista dag', decided: 'Avgjord', state: 'Läge', by: 'Nedskriven av' },
  states: { open: 'Öppen', extended: 'Mer tid', late: 'Försenad', granted: 'Godkänd', partly: 'Delvis godkänd', refused: 'Inte godkänd' },
  wants: { see: 'Veta vad som sägs', copy: 'Få en kopia', erase: 'Få det raderat eller begränsat' },
  ways: { desk: 'På ett verksamhetsställe', letter: 'Med brev', mail: 'Med säker e-post' },
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  writeDown: 'Skriv ner en begäran',
  waiting: { title: 'Kopior som väntar på en andra person', none: 'Ingen kopia väntar.', made: 'Gjord', by: 'Av', look: 'Se kopian för begäran {reference}' },
  log: {
    link: 'Vad som har lämnats ut', title: 'Vad som har lämnats ut', lede: 'Varje kopia som har lämnats ut: när, för vilken begäran, av vem och på vilken grund. Inget kan ändras eller tas bort. Vem som frågade berättas inte.',
    none: 'Inget har lämnats ut än.', head: { day: 'Dag', request: 'Begäran', how: 'Hur', ground: 'Grund', made: 'Gjord av', letGo: 'Godkänd av', given: 'Given av', originals: 'Från' }, file: 'Hämta som fil (CSV)', fileName: 'utlamnat', count: 'Original: {count}',
  },
  down: {
    title: 'Skriv ner en begäran om vad responsen säger', lede: 'Kontrollera först vem som frågar. Var och en får bara det som gäller henne eller honom.',
    name: 'Hela namnet på den som frågar', nameHint: 'Förnamn och efternamn så som de skrivs. Sökningen hittar också namnets former.',
    also: 'Andra namn som texterna kan ha', alsoHint: 'Till exempel ett tidigare namn eller ett smeknamn, vart och ett på sin rad.',
    checked: 'Hur kontrollerades identiteten?', checkedHint: 'Till exempel: pass på verksamhetsstället. Skriv ingen personbeteckning.',
    wants: 'Vad vill personen?', purpose: 'Vad begärs och varför får det sökas?', purposeHint: 'Till exempel: en medarbetare frågar vad responsen om en enhet säger om henne. Det här står här innan något söks.',
    way: 'Hur kom begäran?', arrived: 'När kom begäran in?', arrivedHint: 'Månaden räknas från den här dagen.', address: 'Vart ges svaret?', addressHint: 'Postadress, eller att svaret hämtas.', language: 'På vilket språk ges svaret?', save: 'Spara begäran',
  },
  problems: {
    name: 'Skriv hela namnet på den som frågar.', badName: 'Skriv namnet med bara bokstäver. En bokstav är för lite att söka.', badAlso: 'De här kan inte sökas som namn: {names}', manyNames: 'Skriv högst {most} andra namn.',
    checked: 'Skriv hur identiteten kontrollerades.', wants: 'Välj vad personen vill.', purpose: 'Skriv vad som begärs och varför det får sökas.', way: 'Välj hur begäran kom.', arrived: 'Skriv dagen som 31.12.2026. Den är i dag eller under det senaste året.',
    language: 'Välj språk.', long: 'Skriv högst {most} tecken.', because: 'Skriv varför mer tid behövs.', outcome: 'Välj beslut.', reasons: 'Skriv motiveringen.', verdict: 'Välj om det här gäller den som frågar.', reason: 'Välj orsak.', how: 'Välj hur den gavs.', given: 'Skriv dagen som 31.12.2026. Den är i dag eller tidigare.',
    ground: 'Välj grund.', notThere: 'Det här står inte i texten så som det är skrivet här: {words}', stale: 'Texten eller det som hittades har ändrats sedan du öppnade sidan. Se på det en gång till.', nothing: 'Inget av det som hittades är märkt så att det gäller den som frågar.',
  },
  one: {
    title: 'Begäran om vad responsen säger, {reference}', logged: 'Din öppning skrevs i loggen.', names: 'Namn', checked: 'Hur identiteten kontrollerades', purpose: 'Vad som begärs', address: 'Vart svaret ges', language: 'Svarets språk', way: 'Hur den kom', writtenBy: 'Nedskriven av',
    done: 'Sparat.', tooLate: 'Det här går inte längre: begäran har ändrats under tiden.', extension: 'Varför det tar längre', decision: 'Beslutets motivering',
    search: {
      title: 'Var namnet står', text: 'Programmet öppnar allt som finns kvar att läsa och söker namnet och dess former: respons och svar, anteckningar, enkäter, publicerad respons, åtgärder, råd, responsdagar och kontaktuppgifter. Bilder, inspelningar, svar som ännu väntar bland andra och det som rådens medlemmar skriver vid sidan av promemorian söks inte igenom.',
      alone: 'Också bara efternamnet', aloneHint: 'Hittar mer, och fler andra med samma namn.', begin: 'Sök namnet', again: 'Sök på nytt', againHint: 'Det som hittades förut försvinner, med det du bestämde om det.', stop: 'Avbryt',
      states: { running: 'Pågår', ready: 'Färdig', full: 'För många träffar', stopped: 'Avbruten', failed: 'Lyckades inte', erased: 'Raderad efter {days} dagar' },
      said: 'Texter som lästs igenom: {looked}. Träffar: {hits}.', unread: 'Kunde inte öppnas: {unread}. Berätta det för den som driver systemet.', full: 'Namnet hittades mer än {most} gånger, och sökningen slutade där. Sök på nytt utan bara efternamnet, eller berätta för den som frågar att namnet är för vanligt för att skiljas åt.',
      refresh: 'Se hur långt den har kommit', go: 'Gå igenom träffarna ({count})', left: 'Ännu inte avgjorda: {open}', kept: 'Det som hittades finns kvar i {days} dagar.',
    },
    copies: { title: 'Kopior att lämna ut', none: 'Det finns inga kopior än.', ground: 'På vilken grund lämnas den ut?', make: 'Gör en kopia', hint: 'I kopian finns det som du märkte att gäller den som frågar, utan det som är överstruket. En annan person ser på den innan den lämnas ut.', of: 'Kopia {made}' },
    decide: 'Avgör', decideHint: 'Skriv motiveringen så att den som frågade förstår den. Om något inte berättas eller raderas, berätta varför. Beslutet kan inte ändras efteråt.', outcome: 'Beslut', reasons: 'Motivering och vad som har gjorts', decideButton: 'Spara beslutet', letter: 'Beslutet som brev',
    extend: 'Ta mer tid', extendHint: 'Högst två månader, bara om ärendet är svårt eller begärandena är många. Berätta det för den som frågade, och varför. Ny sista dag: {day}.', because: 'Varför behövs mer tid?', extendButton: 'Ta mer tid',
  },
  hits: {
    title: 'Var namnet hittades', lede: 'Varje text som den här sidan visar skrivs i loggen som öppnad av dig. Läs inte mer än du behöver.', none: 'Namnet hittades inte.', gone: 'Här finns inget längre.',
    as: { written: 'Namnet så som det skrivs', form: 'En form av namnet', part: 'Bara efternamnet' }, unknownMonth: 'Månaden är inte sparad', open: 'Se hela texten', case: 'ärende {reference}', another: 'En annan med det namnet', verdict: 'Avgjort',
    verdicts: { theirs: 'Gäller den som frågar', another: 'En annan med det namnet', withheld: 'Berättas inte' }, hit: 'Träff {number}', counts: 'Gäller den som frågar: {theirs}. En annan med det namnet: {another}. Berättas inte: {withheld}. Inte avgjorda: {open}.',
  },
  places: {
    feedback: 'Respons', answer: 'Personalens svar', beside: 'Vid sidan av ett ärende', note: 'Personalens anteckning', contact: 'Kontaktuppgift till den som gav respons', thanks: 'Tack som förmedlats', published: 'Publicerad respons', improvement: 'Åtgärd',
    survey: 'Text i en enkät', day: 'Responsdag', council: 'Klientråd', unit: 'Det en enhet går igenom', organisation: 'Organisationens text',
  },
  hit: {
    title: 'Träff {number}', text: 'Texten, med namnet märkt', verdict: 'Gäller det här den som frågar?', theirs: 'Ja, det gäller den som frågar', another: 'Nej, en annan med det namnet', withheld: 'Det berättas inte', withheldHint: 'Välj orsaken nedan.',
    givers: 'Det här är kontaktuppgifter som den som gav respons lämnade. De finns inte i någon kopia: ingen får genom en begäran veta vem som gav responsen.',
    strike: 'Vad som stryks över i kopian', strikeHint: 'Behövs bara om det här gäller den som frågar. Det du inte väljer står kvar.', choices: 'Stryks över om det är ikryssat', always: 'Stryks över i vilket fall som helst', also: 'Vad mer som stryks över', alsoHint: 'Varje ställe på sin rad, precis som det står i texten. Stryk också över det som avslöjar vem som gav responsen.',
    found: 'Hittades: {words} ({kind})', nothing: 'Inget annat hittades som kunde avslöja vem någon är. Läs ändå texten själv: en berättelse kan avslöja det utan namn.',
    because: 'Orsak', becauseHint: 'Behövs om det inte berättas, och för det du själv stryker över.', choose: 'Välj en orsak', save: 'Spara', back: 'Alla träffar',
  },
  copy: {
    title: 'Kopia för begäran {reference}', logged: 'Din öppning skrevs i loggen.', for: 'Åt vem', ground: 'Grund', made: 'Gjord', decided: 'Granskad', state: 'Läge',
    states: { asked: 'Väntar på en andra person', 'let-go': 'Får lämnas ut', refused: 'Lämnas inte ut', given: 'Utlämnad', erased: 'Raderad' },
    waits: 'Ett annat dataskyddsombud eller en administratör ser på kopian innan den lämnas ut. Den som gjorde den kan inte godkänna den.', changed: 'Ett original har raderats under tiden. Gör en ny kopia.', gone: 'Texterna i den här kopian har raderats.', tooLate: 'Det här går inte längre: någon hann före.',
    decide: 'Får den lämnas ut?', decideText: 'Läs hela kopian. Berättar den om någon annan än den som frågar? Kan man av den veta vem som gav responsen? I så fall ska du inte godkänna den.', letGo: 'Får lämnas ut', refuse: 'Får inte lämnas ut',
    give: 'Anteckna att den gavs', how: 'Hur gavs den?', hows: { posted: 'Med posten', fetched: 'Hämtades personligen', 'secure-mail': 'Med säker e-post' }, on: 'När?', giveButton: 'Anteckna', given: 'Den står i loggen över vad som har lämnats ut.', notYet: 'Skriv inte ut och ge inte den här till någon innan en andra person har godkänt den.',
    grounds: { access: 'Rätt att få sina egna uppgifter (dataskyddsförordningen, artikel 15)', party: 'En parts rätt att ta del av en handling (offentlighetslagen, 12 §)', 'public-part': 'En handlings offentliga del (offentlighetslagen, 10 §)' },
    paperTitle: 'Vad responsen säger om dig', paperLede: 'Det här är en kopia av vad responsen hos {name} säger om dig. Det som gäller andra, och vem som gav responsen, är överstruket. Varje balk berättar varför.', part: 'Ställe {number}: {place}', struck: 'Överstruket: {why}',
    why: {
      name: 'en annan människas namn', worker: 'en medarbetares namn', 'personal-code': 'personbeteckning', phone: 'telefonnummer', email: 'e-postadress', address: 'adress', plate: 'en bils registernummer', iban: 'kontonummer', date: 'datum', place: 'plats', passage: 'ett ställe',
    },
  },
  letter: { title: 'Beslut om en begäran om vad responsen säger om dig', reference: 'Kod', day: 'Beslutets dag', decidedBy: 'Avgjordes av', outcomes: { granted: 'Din begäran godkänns', partly: 'Din begäran godkänns delvis', refused: 'Din begäran godkänns inte' }, reasons: 'Motivering', further: 'Om du är av annan åsikt' },
  reasonsTitle: 'Orsaker till att något inte berättas för den som frågar',
}
