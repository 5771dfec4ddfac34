// Inloggning med organisationens eget konto, och roller som följer med dess grupper.
export const singleSignOn = {
  button: 'Logga in: {name}',
  orPassword: 'Eller logga in med lösenord',
  passwordsOffTitle: 'Lösenord används inte här',
  passwordsOff: 'Alla loggar in med kontot ”{name}”. Om du inte kan det, fråga en administratör för tjänsten.',
  yourPassword: 'Du loggar in med kontot ”{name}”. Lösenordet byter du där kontot kommer ifrån.',

  signedOutTitle: 'Du har loggats ut från den här tjänsten',
  signedOut: 'Ditt konto ”{name}” är fortfarande inloggat på den här enheten. Om andra använder enheten, logga ut därifrån också.',
  signOutThere: 'Logga ut också från {name}',
  signOutYourself: 'Vi kunde inte ta dig dit. Stäng alla fönster i webbläsaren, så att ingen annan kommer in med ditt konto.',
  signOutTitle: 'Logga ut från ditt konto',

  again: 'Försök igen',
  otherWay: 'Till inloggningssidan',
  trouble: {
    away: {
      title: 'Det går inte att logga in just nu',
      text: 'Tjänsten som känner ditt konto ”{name}” svarar inte som den ska. Försök igen om några minuter. Om det fortsätter, berätta det för ditt it-stöd.',
    },
    denied: {
      title: 'Du loggades inte in',
      text: 'Inloggningen med kontot ”{name}” avbröts, av dig eller av tjänsten som känner kontot. Du kan försöka igen.',
    },
    stale: {
      title: 'Den här inloggningen gäller inte längre',
      text: 'Den började för mer än tio minuter sedan, eller har redan använts. Börja om.',
    },
    mixed: {
      title: 'Den här inloggningen började någon annanstans',
      text: 'Den började i en annan webbläsare eller en annan flik, eller för mer än tio minuter sedan. Du har inte loggats in. Om någon skickade dig länken, använd den inte. Börja om.',
    },
    clock: {
      title: 'Två klockor går olika',
      text: 'Klockan i den här tjänsten och klockan i tjänsten som känner ditt konto går olika. Berätta det för ditt it-stöd: båda servrarnas klockor måste ställas.',
    },
    'not-believed': {
      title: 'Svaret gick inte att lita på',
      text: 'Svaret hörde inte till den här inloggningen, eller var inte rätt undertecknat. Du har inte loggats in. Försök igen. Om det fortsätter, berätta det för ditt it-stöd.',
    },
    'too-many': {
      title: 'För många inloggningar har påbörjats',
      text: 'Från ditt nätverk har många inloggningar påbörjats och inte slutförts. Vänta tio minuter och försök igen.',
    },
  },
  refused: {
    left: {
      title: 'Du kan inte längre logga in här',
      text: 'Ditt konto ”{name}” fungerar, men här är du markerad som någon som har slutat. Om det är fel, fråga en administratör för tjänsten.',
    },
    'no-role': {
      title: 'Du har ingen roll här',
      text: 'Ditt konto ”{name}” fungerar, men ingen av dina grupper har en roll i den här tjänsten, och ingen har gett dig en. Fråga en administratör för tjänsten.',
    },
    'not-verified': {
      title: 'Vi vet inte om adressen är din',
      text: '{name} berättar inte för oss att e-postadressen verkligen är din, och därför släpper vi inte in någon med den. Visa den här sidan för it-stödet. Felet är inte ditt: tjänsten som känner till ditt konto uppger inte att din adress har kontrollerats.',
    },
    'other-account': {
      title: 'Din adress hör till ett annat konto',
      text: 'Någon med din e-postadress loggar in här med ett annat konto: {name}. Fråga en administratör för tjänsten.',
    },
    'no-email': {
      title: 'Din e-postadress saknas',
      text: '{name} berättade inte din e-postadress för oss. Utan den kan vi inte säga till när något väntar på dig. Berätta det för ditt it-stöd.',
    },
    'groups-untold': {
      title: 'Dina grupper saknas',
      text: '{name} berättade inte alla dina grupper för oss, kanske för att de är för många. Dina roller beror på dem. Berätta det för ditt it-stöd.',
    },
  },

  desk: {
    title: 'Enkel inloggning',
    link: 'Enkel inloggning och roller som följer med grupper',
    lede: 'Personalen kan logga in med det konto som den ändå har. Rollerna här kan följa med de grupper som man är med i där.',
    isOn: 'Enkel inloggning används: {name}.',
    isOff: 'Enkel inloggning används inte. Den som sköter driften tar den i bruk i inställningarna. Det du skriver här väntar tills dess.',
    address: 'Inloggningstjänsten måste känna den här adressen',
    rolesTitle: 'Roller som följer med grupper',
    rolesText: 'Vid varje inloggning anpassas en persons roller till grupperna: nya börjar den dagen, och de vars grupp är borta tar slut. Roller som någon gett för hand blir kvar. Den sista administratören och den sista responskoordinatorn behåller sin roll.',
    caption: 'Roller som följer med grupper',
    group: 'Grupp',
    groupHint: 'Precis som inloggningstjänsten skriver den, med stora och små bokstäver. En del tjänster använder en lång kod i stället för ett namn.',
    people: 'Personer med rollen nu',
    made: 'Tillagd',
    madeBy: '{day} av {name}',
    own: 'Ingen får en roll genom en rad som man själv har lagt till.',
    alone: 'Bara för dem som inte har någon annan roll. Andra får rollerna från sina övriga grupper, men inte den här.',
    none: 'Ingen grupp har en roll ännu.',
    addTitle: 'Ge en grupp en roll',
    add: 'Lägg till',
    remove: 'Ta bort',
    removeOf: 'Ta bort: {group}, {role}',
    removeText: 'När du tar bort en roll från en grupp förlorar de som har rollen genom gruppen den när de loggar in nästa gång. Om någon måste förlora den genast, markera att personen har slutat eller avsluta personens inloggningar.',
    added: 'Gruppen har nu rollen. De som är med i gruppen får den när de loggar in nästa gång.',
    removed: 'Gruppen har inte längre rollen.',
    problems: {
      group: 'Skriv gruppens namn.',
      tooLong: 'En grupps namn har högst 200 tecken.',
      twice: 'Gruppen har redan den här rollen.',
    },
    passwordsTitle: 'Lösenord',
    passwordsAreOn: 'Man kan också logga in med e-postadress och lösenord.',
    passwordsAreOff: 'Lösenord används inte: man loggar in bara med {name}.',
    operator: 'Lösenorden är avstängda här, men en inställning i programmet (LOCAL_SIGN_IN) öppnar dem ändå.',
    provider: 'Lösenorden stängdes av här. De fungerar ändå, eftersom enkel inloggning inte längre är inställd: annars skulle ingen komma in.',
    switchOff: 'Stäng av lösenorden',
    switchOffText: 'Då kan ingen logga in med lösenord, få en startlänk eller välja ett lösenord, och den som loggat in med lösenord loggas ut. Om inloggningstjänsten inte fungerar kommer ingen in förrän den fungerar igen, eller tills programmet startas med LOCAL_SIGN_IN=always.',
    switchOn: 'Ta lösenorden i bruk igen',
    notNow: 'Lösenorden kan stängas av av en administratör som själv har loggat in med enkel inloggning: då är det säkert att någon fortfarande kommer in.',
    switchedOff: 'Lösenorden är nu avstängda.',
    switchedOn: 'Lösenorden är i bruk igen.',
    cannotLink: 'Lösenorden är avstängda, så ingen kan få en länk för att välja ett.',
  },

  person: {
    fromGroup: 'Följer med gruppen {group}',
    signsIn: 'Personen loggar in med organisationens konto.',
    endsThere: 'Tar slut med gruppen, inte här',
    follows: 'Den här personen lades till vid sin första inloggning. Namnet och e-postadressen följer det konto som personen loggar in med.',
  },
}
