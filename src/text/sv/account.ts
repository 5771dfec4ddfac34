// The texts of ../en/account.ts in Swedish.
import type { account as Source } from '../en/account.ts'

export const account: typeof Source = {
  forgot: {
    link: 'Har du glömt ditt lösenord?',
    title: 'Glömt lösenord',
    lede: 'Skriv den e-postadress som du loggar in med. Vi skickar dit en länk där du väljer ett nytt lösenord.',
    submit: 'Skicka länken',
    wholeAddress: 'Skriv hela adressen, också @ och allt som kommer efter.',
    askAgain: 'Be om en ny länk',
    askedTitle: 'Titta i din e-post',
    asked: 'Om någon loggar in här med adressen som du skrev är ett mejl på väg dit. Det kan ta några minuter. Länken för ett nytt lösenord fungerar en gång och i en timme.',
    demo: 'Det här är en demonstration. Mejlen läses på skrivbordets sida E-post: logga in som responskoordinator eller som administratör.',
    tooManyTitle: 'För många länkar har begärts',
    tooMany: 'Många länkar har begärts från ditt nätverk. Vänta tio minuter och försök igen.',
    noMailTitle: 'Den här tjänsten skickar inga mejl',
    noMail: 'Be en administratör för den här tjänsten om en ny länk. Med den väljer du ett nytt lösenord.',
  },

  nothing: {
    title: 'Om inget mejl kommer',
    unwanted: 'Titta också bland skräpposten.',
    address: 'Kontrollera att adressen är den som du loggar in med.',
    again: 'Skriv den en gång till',
    newest: 'Till samma adress går bara några mejl i timmen. Länken i det nyaste fungerar.',
    administrator: 'Be en administratör för den här tjänsten om en länk.',
  },

  sessions: {
    title: 'Var du är inloggad',
    lede: 'Varje rad är en inloggning som fortfarande gäller, på den här apparaten eller på en annan. Du ser bara tiderna, för tjänsten sparar inte vilken adress eller webbläsare någon använder.',
    caption: 'Inloggningar som gäller',
    signIn: 'Inloggning',
    begun: 'Du loggade in {when}',
    lastSeen: 'Senast använd',
    action: 'Åtgärd',
    end: 'Logga ut',
    endOf: 'Logga ut: inloggad {when}',
    thisOne: 'Du använder den här nu',
    onlyHere: 'Du är inloggad bara här.',
    more: { one: 'Utöver dessa finns en äldre inloggning.', other: 'Utöver dessa finns {count} äldre inloggningar.' },
    strange: 'Om du inte känner igen någon av dem, logga ut den och byt lösenord.',
    endOthers: 'Logga ut på alla andra apparater',
    endAll: 'Logga ut överallt, också här',
    ended: 'Apparaten har loggats ut.',
    notThere: 'Apparaten hade redan loggats ut.',
    othersEnded: 'Du har loggats ut på alla andra apparater.',
    everywhereTitle: 'Du har loggats ut överallt',
    everywhereText: 'Ingen apparat är nu inloggad med ditt konto.',
  },
}
