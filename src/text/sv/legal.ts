// The texts of ../en/legal.ts in Swedish.
import type { legal as Source } from '../en/legal.ts'

export const legal: typeof Source = {
  editable: {
    urgentHelp: 'Responsen läses inte dygnet runt. I en nödsituation ring 112. Om du behöver brådskande hjälp av socialvården, ring socialjouren.',
    threatHelp: 'Om någon är i fara nu, ring polisen: 112. Berätta för din chef redan i dag och tala om det med någon. Organisationens arbetarskydd och företagshälsovården hjälper dig. Skriv upp vad som hände och anmäl det som en farlig händelse.',
    notAComplaint: 'Respons är inte en anmärkning, ett klagomål eller ändringssökande. Med respons kan man inte ändra ett beslut, och responsen sparas inte i dina klientuppgifter. Om du vill ha ett officiellt skriftligt svar på hur du har blivit bemött kan du göra en anmärkning. Om du tycker att ett beslut är fel, sök ändring enligt anvisningarna i beslutet inom utsatt tid. Om det finns fel i dina uppgifter kan du begära rättelse. Socialombudet ger råd avgiftsfritt.',
    privacy: 'Den organisation som du ger respons till ansvarar för responsen. Responsen behandlas för att vi ska kunna svara dig och förbättra servicen.',
    ombudsperson: 'Socialombudet ger gratis råd om du är missnöjd med hur du har bemötts och kan hjälpa dig att göra en anmärkning. Socialombudet är oberoende av enheten. Kontaktuppgifterna finns på välfärdsområdets webbplats, eller så kan du fråga i telefonväxeln.',
    legalBasis: 'Att behandla respons hör till organisationens lagstadgade uppgifter (artikel 6.1 i EU:s allmänna dataskyddsförordning). Organisationen berättar på begäran vilka lagar den stöder sig på.',
    dataProtection: 'Fråga organisationens dataskyddsombud. Kontaktuppgifterna finns på organisationens webbplats, eller så får du dem i telefonväxeln.',
    rightsReasons: 'Det berättar om någon annan (dataskyddsförordningen, artikel 15.4).\nDet avslöjar vem som gav responsen.\nDet är en sekretessbelagd uppgift om en klient inom socialvården (offentlighetslagen, 24 §).',
    recordsAppeal: 'Du kan föra saken till dataombudsmannen (tietosuoja.fi). Det är avgiftsfritt. Du kan också be socialombudet om råd. I en del ärenden kan man söka ändring vid domstol: då följer det särskilda anvisningar med beslutet.',
    accessibility: 'Vårt mål är nivå AA i riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2. Sidorna kontrolleras med verktyget axe varje gång de ändras. Någon utomstående granskning har inte gjorts.\n\nOm något inte fungerar för dig, berätta det för oss. Enligt lag ska respons om tillgänglighet besvaras inom 14 dagar.\n\nOm du inte är nöjd med svaret eller inte får något inom 14 dagar kan du kontakta Traficom, som övervakar tillgängligheten i Finland.',
  },
  promise: {
    title: 'Så fungerar det',
    lede: 'Vad som händer med din respons, vem som ser den, vad som sparas och vad som inte sparas.',
    sections: [
      {
        title: 'Vem som läser',
        paragraphs: [
          'Din respons går till den som ansvarar för tjänsten. Innan du skickar ser du vem som får den: namn eller titel. Om personen senare är borta, eller om ärendet hör till någon annan, går responsen vidare till den som ansvarar.',
          'Även enhetens och serviceuppgiftens chefer och deras ledning kan läsa den. Du kan välja att bara cheferna och responskoordinatorn läser. Då ser medarbetarna den inte i det här systemet.',
          'Responskoordinatorn kan öppna varje respons, så att ingen glöms bort. Systemet antecknar vem av personalen som har öppnat vilken respons.',
          'De som får läsa hela din respons kan skriva anteckningar till varandra om hur ärendet sköts. Anteckningarna syns inte i ditt samtal. Du har rätt att fråga vad som står om dig i dem. Då behöver vi veta vem du är och att responsen är din. Lagen kan begränsa vad vi får visa.',
          'De som sköter organisationens datorer har nycklarna som texterna är låsta med. De skulle kunna läsa texterna, men de har tystnadsplikt.',
        ],
      },
      {
        title: 'Svaret och vad som händer sedan',
        paragraphs: [
          'Om ingen ännu har reagerat på din respons får handläggaren påminnelser på arbetsdagar. Om den utlovade dagen passerar får också handläggarens chef eller responskoordinatorn veta det. Då kan den personen läsa din respons, och du ser att någon har fått veta.',
          'När du har fått ett svar frågar vi om du blev hörd. Om du inte blev det öppnas ärendet igen, och du behöver inte berätta varför. Om du säger så på nytt ber vi om några ord om vad som fortfarande saknas. Om du inte säger något avslutas ärendet av sig självt efter en tid, eller så avslutar handläggaren det. Du kan ändå skriva, och då öppnas ärendet igen. Ett ärende som inte har fått svar kan inte avslutas.',
          'Fyra veckor och tolv veckor efter det första svaret frågar vi på samtalets sida om något har förändrats och om något blev sämre för dig. Om du har lämnat en e-postadress får du ett mejl om det. Du kan hoppa över frågorna. Dina svar visas inte för handläggaren eller enheten. Om något blev sämre kan du berätta det för någon ovanför enheten. Den som får veta det kan läsa ditt samtal.',
          'Du kan be att en chef, en annan medarbetare eller en stödperson kommer med i samtalet. Du ser vem som kommer eller varför inte.',
        ],
      },
      {
        title: 'Vad som sparas',
        paragraphs: [
          'Det du skriver och väljer, och tiden då responsen kom. När ärendet är avslutat raderas klockslaget och bara dagen blir kvar.',
          'Texterna sparas krypterade. Nyckeln finns inte i databasen. {keeping}',
          'Om du lämnar en e-postadress eller ett telefonnummer hålls det skilt från din text och raderas {contactDays} dagar efter att ärendet har avslutats. Så länge responsen inte har besvarats raderas uppgiften inte.',
        ],
      },
      {
        title: 'Vad som inte sparas',
        paragraphs: [
          'Vi sparar inte din IP-adress eller uppgifter om din apparat. De här sidorna använder inga kakor och hämtar ingenting från utomstående tjänster.',
          'För att tjänsten inte ska utnyttjas på fel sätt räknar vi under en kort tid hur många meddelanden som kommer från varje nätverk. Antalet sparas under en kod som inte visar adressen och som byts varje dag.',
          'Det här systemet kopplar inte din respons till dina klientuppgifter. Responsen får inte påverka beslut som gäller dig eller försämra din service.',
        ],
      },
      {
        title: 'Vad vi inte kan lova',
        paragraphs: [
          'Om du berättar sådant som bara få känner till kan läsaren gissa vem du är. Du behöver inte nämna namn, datum eller platser.',
          'Din egen apparat, webbläsarens historik eller nätverket du använder (till exempel på jobbet) kan minnas att du har besökt sidan.',
          'Om någon är i fara kan personalen enligt lag vara skyldig att handla utifrån det som de läser.',
        ],
      },
      {
        title: 'Ditt kvitto',
        paragraphs: [
          'När du har skickat din respons får du sex ord. Med dem läser du svaret och skriver mer, på vilken apparat som helst.',
          'Utan orden kan vi inte öppna samtalet för dig, och vi kan inte ge dem till någon: vi har bara en kod som räknats ut ur orden och som inte avslöjar dem.',
        ],
      },
    ],
    notTitle: 'Vad respons inte är',
    privacyTitle: 'Vem som ansvarar för responsen',
    urgentTitle: 'Brådskande hjälp',
    ombudspersonTitle: 'Socialombudet',
  },
  accessibility: {
    title: 'Tillgänglighet',
    lede: 'De här sidorna är gjorda för att fungera för alla: på en gammal telefon, utan mus, med skärmläsare, med stor text och utan JavaScript.',
    give: 'Ge respons om tillgänglighet',
  },
}
