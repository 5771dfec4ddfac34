// The texts of ../en/mail.ts in Swedish.
import { councilMessages } from './mail-council.ts'
import { recordMessages } from './mail-records.ts'
import { councilMails } from './council-mail.ts'
import { publishingMails } from './mail-publishing.ts'
import { surveyMails } from './survey-mail.ts'
import type { mail as Source } from '../en/mail.ts'

export const mail: typeof Source = {
  messages: {
    'tablet-silent': { subject: 'En surfplatta i ett väntrum är tyst', text: 'Hej!\n\nResponstjänsten har inte hört något av en surfplatta i ett väntrum på mer än två arbetsdagar. Den kan vara utan ström eller utan nät. Det som har skrivits på den finns kvar på den tills den är i ett nät igen. Här ser du vilken platta det är:\n\n{link}\n\nSå länge den är tyst får du en påminnelse en gång i veckan.' },
    'data-export-asked': { subject: 'Någon har bett om alla organisationens uppgifter', text: 'Hej!\n\nDitt beslut behövs: får alla organisationens uppgifter tas ut ur responstjänsten som en fil? I den kan också samtalen i responsen läsas. Fråga den som bad om filen vad den ska användas till innan du beslutar. Här ser du vem som bad om den och varför:\n\n{link}\n\nOm ingen beslutar inom en vecka förfaller begäran.' },
    'webhook-stopped': { subject: 'Ett system tar inte längre emot händelser', text: 'Hej!\n\nEtt system som responstjänsten berättar om händelser för har inte tagit emot något på tre dagar, eller så finns adressen inte längre. Inget skickas dit förrän du har tittat på det:\n\n{link}\n\nDet som händer under tiden väntar.' },
    'feedback-arrived': {
      subject: 'Respons väntar på dig ({reference})',
      text: 'Hej!\n\nRespons väntar på dig: {reference}.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nTexten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    'reply-arrived': {
      subject: 'Responsen väntar på dig igen ({reference})',
      text: 'Hej!\n\nDen som gav responsen {reference} har skrivit igen.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nTexten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    reopened: {
      subject: 'En respons har öppnats igen ({reference})',
      text: 'Hej!\n\nDen som gav responsen {reference} säger sig inte ha blivit hörd ännu och har öppnat ärendet igen.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nIngen orsak behöver ges. Texten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    reminder: {
      subject: 'Påminnelse: respons väntar fortfarande på dig ({reference})',
      text: 'Hej!\n\nResponsen {reference} väntar fortfarande på dig.\nDen utlovade svarsdagen: {due}.\n\n{link}\n\nOm saken inte är klar ännu kan du ställa en fråga till responsgivaren eller berätta vad du gör åt saken. Texten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    escalation: {
      subject: 'En respons har inte fått svar i tid ({reference})',
      text: 'Hej!\n\nResponsen {reference} väntar fortfarande på svar. Den utlovade svarsdagen var {due}.\n\n{link}\n\nDu får det här mejlet som handläggarens ställföreträdare, som handläggarens chef eller någon över chefen, som chefens ställföreträdare eller som responskoordinator. Du kan läsa responsen, svara på den själv eller hjälpa handläggaren att svara. Responsgivaren ser att någon har fått veta om saken. Texten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    'answer-waits': {
      subject: 'Ett meddelande väntar',
      text: 'Hej!\n\nEtt meddelande väntar på dig. Du kan läsa det här:\n\n{link}\n\nFör att öppna det behöver du ditt kvitto, det vill säga de sex ord som du fick. Själva meddelandet finns inte i det här mejlet.\n\nDu får det här mejlet eftersom den här adressen har lämnats till oss. Om det inte var du som lämnade den behöver du inte göra något.',
    },
    'question-waits': {
      subject: 'Ett meddelande väntar',
      text: 'Hej!\n\nEtt meddelande med en fråga väntar på dig, och vi hoppas att du vill svara. Du kan läsa det och svara här:\n\n{link}\n\nFör att öppna det behöver du ditt kvitto, det vill säga de sex ord som du fick. Själva meddelandet finns inte i det här mejlet.\n\nDu får det här mejlet eftersom den här adressen har lämnats till oss. Om det inte var du som lämnade den behöver du inte göra något.',
    },
    'set-up-link': {
      subject: 'Ditt konto i responstjänsten',
      text: 'Hej!\n\nDu har fått ett konto i responstjänsten, som {organisation} erbjuder. Välj ditt lösenord här:\n\n{link}\n\nLänken är bara för dig. Den fungerar en gång och under en begränsad tid. Om den inte längre fungerar kan du be administratören om en ny.',
    },
    'password-reset': {
      subject: 'Nytt lösenord till responstjänsten',
      text: 'Hej!\n\nNågon har bett om ett nytt lösenord till ditt konto i responstjänsten, som {organisation} erbjuder. Välj ett nytt lösenord här:\n\n{link}\n\nLänken är bara för dig. Den fungerar en gång och i en timme. Om du inte har bett om den behöver du inte göra något: ditt lösenord förblir detsamma.',
    },
    'password-changed': {
      subject: 'Ditt lösenord har bytts',
      text: 'Hej!\n\nLösenordet till ditt konto i responstjänsten, som {organisation} erbjuder, har bytts.\n\nOm du bytte det själv behöver du inte göra något. Om det inte var du, berätta det genast för en administratör för tjänsten och välj ett nytt lösenord här:\n\n{link}',
    },
    'first-password': {
      subject: 'Lösenord till responstjänsten',
      text: 'Hej!\n\nNågon har bett om en länk som du väljer ditt lösenord med i responstjänsten, som {organisation} erbjuder. Du har inte valt något ännu. Välj det här:\n\n{link}\n\nLänken är bara för dig. Den fungerar en gång och i en timme. Om du inte har bett om den behöver du inte göra något: en länk som administratören har skickat fungerar fortfarande.',
    },
    'drill-ended': {
      subject: 'En övning är över ({reference})',
      text: 'Hej!\n\nResponsen {reference}, som du behandlade, var en övning av kanalen.\nTack för att du svarade som om den vore verklig. Den finns inte med i någon statistik.\n\n{link}',
    },
    'someone-asked-for': {
      subject: 'Någon ombeds komma med ({reference})',
      text: 'Hej!\n\nDen som gav responsen {reference} ber att någon ska komma med i samtalet. Du får det här mejlet eftersom du bestämmer vem som kommer med, handlägger responsen eller har valts att komma med.\n\n{link}\n\nLogga in för att se vad som väntar på dig. Texten finns inte i det här mejlet.',
    },
    'told-above': {
      subject: 'Något väntar bara på dig',
      text: 'Hej!\n\nNågot har berättats för bara dig. Det finns med ett märke i din lista:\n\n{list}\n\nSkicka inte det här mejlet vidare, och läs saken där ingen annan ser din skärm. Texten finns inte i det här mejlet.',
    },
    'follow-up': {
      subject: 'Ett meddelande väntar',
      text: 'Hej!\n\nNågot väntar på dig. Du kan se det här:\n\n{link}\n\nFör att öppna det behöver du ditt kvitto, det vill säga de sex ord som du fick. Du kan också låta det vara: vi skriver om det här högst två gånger.\n\nDu får det här mejlet eftersom den här adressen har lämnats till oss. Om det inte var du som lämnade den behöver du inte göra något.',
    },
    'confirm-contact': {
      subject: 'Stämmer dina kontaktuppgifter?',
      text: 'Hej!\n\nDu ansvarar för något i responstjänsten, som {organisation} erbjuder. En gång i kvartalet frågar vi om dina kontaktuppgifter stämmer. Se på dem och bekräfta dem här:\n\n{link}\n\nLänken visar dina egna uppgifter och ingenting annat. Den fungerar en gång och i sex veckor. Om vi inte hör av dig går ny respons till din ställföreträdare eller till någon ovanför dig tills du bekräftar.',
    },
    'dead-ends': {
      subject: 'Responsens styrning har en återvändsgränd',
      text: 'Hej!\n\nNattens övning av styrningen hittade en tjänst vars respons inte skulle nå någon i närheten. Här ser du vilken det är och var det åtgärdas:\n\n{link}',
    },
    'thanks-arrived': { subject: 'Du har fått ett tack', text: 'Hej!\n\nDu har fått ett tack. Du kan läsa det på din egen sida:\n\n{link}\n\nOrden finns inte i det här meddelandet. Logga in för att läsa dem.' },
    'answer-proposed': {
      subject: 'Ett svar väntar på att du läser det ({reference})',
      text: 'Hej,\n\nen kollega har skrivit ett svar på responsen {reference}. Läs det innan det går iväg.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nDet som skrevs finns inte i detta meddelande. Logga in och läs det.',
    },
    'answer-sent-back': {
      subject: 'Ett svar kom tillbaka till dig ({reference})',
      text: 'Hej,\n\nditt svar på responsen {reference} har lästs och kommit tillbaka till dig med en anteckning.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nDet som skrevs finns inte i detta meddelande. Logga in och läs det.',
    },
    informed: {
      subject: 'Respons för kännedom ({reference})',
      text: 'Hej!\n\nDu har fått responsen {reference} för kännedom. Du kan läsa den; någon annan svarar.\n\n{link}\n\nTexten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    'moved-to-you': {
      subject: 'En respons har kommit till dig ({reference})',
      text: 'Hej!\n\nResponsen {reference} har kommit till dig, eftersom handläggaren är borta längre än svaret kan vänta.\nEtt svar är utlovat senast {due}.\n\n{link}\n\nTexten finns inte i det här mejlet. Logga in för att läsa den.',
    },
    'plan-due': {
      subject: 'Berätta vad planen ledde till ({reference})',
      text: 'Hej!\n\nDen som gav responsen {reference} vet att en ändring planeras. Vi har lovat att snart berätta vad planen ledde till.\n\n{link}\n\nDu kan berätta det även om ärendet redan är avslutat, och också när ingenting ändrades. Responsens text finns inte i detta meddelande. Läs den genom att logga in.',
    },
    'nobody-above': {
      subject: 'En respons är försenad och ingen står över handläggaren ({reference})',
      text: 'Hej!\n\nResponsen {reference} skulle ha fått svar senast {due} men har inte fått det. Det finns ingen över handläggaren att meddela. Du får det här som administratör: du kan inte läsa responsen, men du kan utse en chef eller en andra koordinator.\n\n{link}',
    },
    'lane-permitted': {
      subject: 'Responsgivaren har sagt om texten får föras vidare ({reference})',
      text: 'Hej!\n\nDen som gav responsen {reference} har sagt om texten får föras vidare till dem som ärendet hör till. Se vad hen svarade och fortsätt därefter:\n\n{link}\n\nResponsens text finns inte i det här meddelandet. Logga in och läs den.',
    },
    'lane-reminder': {
      subject: 'Egen tidsfrist: {due} ({reference})',
      text: 'Hej!\n\nResponsen {reference} är märkt som ett ärende med en egen tidsfrist: {due}.\nIngen har ännu sagt att det är skött.\n\n{link}\n\nSköt ärendet, anteckna överföringen eller märk det som skött. Responsens text finns inte i det här meddelandet. Logga in och läs den.',
    },
    'lane-late': {
      subject: 'En egen tidsfrist har gått ut ({reference})',
      text: 'Hej!\n\nResponsen {reference} har en egen tidsfrist som gick ut {due}. Ingen har sagt att ärendet är skött.\n\n{link}\n\nDu får det här meddelandet för att du är handläggarens chef eller står ovanför chefen. Du kan läsa responsen och hjälpa till. Responsens text finns inte i det här meddelandet. Logga in och läs den.',
    },
    'side-told': {
      subject: 'En medarbetare har berättat sin egen syn ({reference})',
      text: 'Hej,\n\nen medarbetare har berättat sin egen syn på responsen {reference}. Bestäm vad av den som går till den som gav responsen.\n\n{link}\n\nDu får detta för att du bad om synen, handlägger responsen eller bestämmer när de är borta. Det som skrevs finns inte i detta meddelande. Logga in och läs det.',
    },
    'stood-in': {
      subject: 'Din ställföreträdare arbetar på dina vägnar',
      text: 'Hej,\n\nDin ställföreträdare har börjat arbeta på dina vägnar medan du är borta. Hen ser och gör det som du får se och göra, tills du är tillbaka. Det som är avsett bara för dig visas inte.\n\nAllt som görs på dina vägnar står i loggen, och du hittar det bland dina egna uppgifter:\n\n{link}\n\nOm du inte känner till det här, berätta det för en administratör för den här tjänsten.',
    },
    'second-factor-changed': {
      subject: 'Ditt andra steg har ändrats',
      text: 'Hej!\n\nDet andra steget i din inloggning till responstjänsten, som {organisation} erbjuder, har ändrats: något har lagts till, tagits bort eller nollställts tillsammans med en administratör.\n\nOm det var du behöver du inte göra något. Om det inte var du, berätta det genast för en administratör för tjänsten. Här ser du vad som är i bruk:\n\n{link}',
    },
    'second-factor-guessed': {
      subject: 'Någon kan ditt lösenord',
      text: 'Hej!\n\nNågon har gett rätt lösenord till ditt konto i responstjänsten, som {organisation} erbjuder, och därefter fel kod flera gånger. Personen släpptes inte in.\n\nOm det var du behöver du inte göra något. Om det inte var du kan någon ditt lösenord. Välj ett nytt här och berätta det för en administratör för tjänsten:\n\n{link}',
    },
    'unusual-reading': {
      subject: 'Ovanlig läsning hittades',
      text: 'Hej,\n\nReglerna har hittat läsning som avviker från vardagen. Se vad det gäller och anteckna vad det ledde till:\n\n{link}\n\nInga namn finns i det här meddelandet. Logga in för att se mer.',
    },
    'sign-in-linked': {
      subject: 'Ett konto hos organisationen kopplades till dig',
      text: 'Hej!\n\nNågon har loggat in i responstjänsten, som {organisation} erbjuder, med ett konto hos organisationen som har din e-postadress. Från och med nu öppnar det kontot tjänsten i ditt namn.\n\nOm det var du behöver du inte göra något. Om det inte var du, berätta det genast för en administratör för tjänsten. Dina uppgifter finns här:\n\n{link}',
    },
    'role-opened': {
      subject: 'Någon fick en roll som öppnar mycket',
      text: 'Hej!\n\nNågon har fått en roll som öppnar mycket: all respons i organisationen eller i en serviceuppgift, alla personer eller loggen. Det kan också vara en sådan roll som förlängdes, eller en grupp som kopplades till en. Tjänsten tillhandahålls av {organisation}.\n\nEn sådan roll väntar på att någon annan tittar. Logga in, se vem som fick rollen och vem som gav den, och låt den börja eller avvisa den:\n\n{link}\n\nDet finns inga namn i det här meddelandet. Om ingen tittar börjar rollen av sig själv efter två arbetsdagar. Om du inte känner till orsaken, fråga före det.',
    },
    'joined-your-unit': {
      subject: 'Någon fick en roll i din enhet',
      text: 'Hej!\n\nNågon har fått en roll i en enhet som du är chef för, och kan läsa enhetens respons så långt rollen räcker. Tjänsten tillhandahålls av {organisation}.\n\nSe vem som arbetar var:\n\n{link}\n\nOm det finns någon som du inte känner, berätta det genast för en administratör eller dataskyddsombudet. Det finns inga namn i det här meddelandet.',
    },
    'nobody-stands-in': {
      subject: 'Någon är borta och har ingen ställföreträdare',
      text: 'Hej!\n\nNågon är borta och saknar nu ställföreträdare: det finns ingen, eller så är också ställföreträdaren borta eller kan inte sköta arbetet här. Du får det här som personens chef eller, om ingen chef kan läsa det, som administratör.\n\nOvanför din lista ser du vem det gäller:\n\n{link}\n\nEn administratör kan utse en ställföreträdare. Kom tillsammans överens om vem som sköter arbetet fram till dess. Det finns inga namn i det här meddelandet.',
    },
    upkeep: {
      subject: 'Tjänstekatalogen: stämmer uppgifterna fortfarande?',
      text: 'Hej,\n\ndu ansvarar för uppgifter i tjänstekatalogen som ingen har bekräftat på tre månader. Gå igenom dem och säg att de stämmer. Om något är fel, berätta det för den som redigerar katalogen. Det tar några minuter, och klienterna hittar rätt med hjälp av dem:\n\n{link}\n\nDu får det här högst en gång i kvartalet.',
    },
    ...publishingMails,
    ...surveyMails,
    ...councilMails,
    'ends-asked': {
      subject: 'Frågar vi alltid? Förra månadens antal',
      text: 'Hej!\n\nPå en av dina enheter har förra månadens antal inte antecknats, eller så fanns det färre lappar än klienter vars klientrelation avslutades eller medarbetare byttes. Anteckna antalet, eller fråga på enheten vad det berodde på. En brist är inget omdöme om någon:\n\n{link}\n\nVi skriver om det här högst en gång i månaden.',
    },
    'improvement-yours': {
      subject: 'Du ansvarar för en åtgärd',
      text: 'Hej!\n\nDin roll ansvarar för en åtgärd som någon har gjort eller gett till den: något ändras på grund av respons. Den har en dag till vilken den är gjord, eller till vilken det har berättats varför inte. Se vad det gäller:\n\n{link}\n\nDen hör till din roll och inte till dig: när du lämnar rollen får nästa den.',
    },
    'monitoring-due': {
      subject: 'En rapport om egenkontroll väntar på dig',
      text: 'Hej!\n\nEn period på fyra månader är slut, och dess siffror har publicerats. Minst en rapport om egenkontroll för perioden väntar på att du skriver vad som märktes och vad som görs. Siffrorna och ett första utkast finns redan:\n\n{link}\n\nRapporterna borde vara offentliga en månad efter periodens slut. Du får det här meddelandet högst två gånger: när siffrorna har publicerats och en vecka före den dagen. Om du får det här som ställföreträdare, välj först på skrivbordet på vems vägnar du arbetar.',
    },
    'monitoring-late': {
      subject: 'En rapport om egenkontroll är försenad',
      text: 'Hej!\n\nDagen då rapporterna om egenkontroll för de senaste fyra månaderna borde ha varit offentliga har gått, och minst en saknas. Du får det här för att du skriver en rapport eller är responskoordinator. Här ser du vilka som saknas:\n\n{link}\n\nVi påminner inte mer om den här perioden. Om du får det här som ställföreträdare, välj först på skrivbordet på vems vägnar du arbetar.',
    },
    ...councilMessages, ...recordMessages,
    'improvement-due': {
      subject: 'Dagen för en åtgärd är nära',
      text: 'Hej!\n\nDin roll ansvarar för minst en åtgärd vars dag infaller inom två veckor. Se hur långt det har gått. Om den inte blir klar, flytta dagen och ange orsaken, eller berätta varför den inte görs:\n\n{link}\n\nNär dagen har gått ser alla att den är försenad.',
    },
    'improvement-late': {
      subject: 'En åtgärd är försenad',
      text: 'Hej!\n\nDin roll ansvarar för minst en åtgärd vars dag har gått. Om den visas för alla ser alla att den är försenad. Säg hur långt det har gått, flytta dagen och ange orsaken, eller berätta varför den inte görs:\n\n{link}\n\nVi skriver om detta högst en gång i månaden.',
    },
    'improvement-disputed': {
      subject: 'Någon ser ingen ändring',
      text: 'Hej!\n\nDin roll ansvarar för en åtgärd som är märkt som gjord, men någon som gett respons om den, eller klientrådet, ser ingen ändring. Se efter om arbetet borde fortsätta:\n\n{link}\n\nIngen får veta vem som svarade. Försök inte ta reda på det: det kan vara någon som är beroende av dig.',
    },
  },
  automatic: 'Det här mejlet har skickats automatiskt. Det går inte att svara på det.\n\n{organisation}',
  moreMayWait: 'Det kan finnas mer respons än den här som väntar på dig. Allt finns i din lista:\n\n{list}',
}
