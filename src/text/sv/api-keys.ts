// The texts of ../en/api-keys.ts in Swedish.
import type { apiKeys as Source } from '../en/api-keys.ts'

export const apiKeys: typeof Source = {
  title: 'Nycklar för andra system',
  lede: 'Med en nyckel kan ett annat av organisationens system själv berätta något för det här, till exempel hur många klientrelationer som avslutades förra månaden, eller förmedla respons som har getts där. Den öppnar ingen respons och inga svar.',
  list: 'Nycklar',
  head: { name: 'Namn på systemet', begins: 'Nyckeln börjar', scopes: 'Duger till', made: 'Gjord', used: 'Senast använd', state: 'Läge', action: 'Åtgärder' },
  never: 'Aldrig',
  endedOn: 'Avslutad {day}',
  none: 'Det finns inga nycklar än.',
  end: 'Avsluta',
  endOf: 'Avsluta nyckeln: {name}, {begins}…',
  replace: 'Byt',
  replaceOf: 'Byt nyckeln: {name}, {begins}…',
  hint: 'Avsluta en nyckel som inte behövs mer. Byt en nyckel som kan vara i fel händer, och då och då också de andra.',
  ended: 'Nyckeln är avslutad. Allt som skickas med den avvisas.',
  wasOver: 'Nyckeln hade redan avslutats eller bytts. Gör en ny om systemet fortfarande behöver en.',
  readOnly: 'En administratör gör, byter och avslutar nycklar.',
  inUse: 'I bruk',
  lastsUntil: 'Bytt, duger till och med {day}',
  lasted: 'Bytt, dög till och med {day}',
  perMinute: { one: '{count} anrop i minuten', other: '{count} anrop i minuten' },
  scopes: {
    'relationship-changes': { label: 'Berättar hur många klientrelationer som avslutades och hur många som fick ny medarbetare', short: 'Avslut och byten av medarbetare' },
    open311: { label: 'Skickar respons via Open311-gränssnittet (GeoReport v2)', short: 'Respons via Open311' },
  },

  make: {
    title: 'Gör en nyckel',
    name: 'För vilket system?',
    nameHint: 'Till exempel ”Klientinformationssystemet”. Chefer ser namnet bredvid de antal som kommer med nyckeln.',
    nameMissing: 'Skriv vilket system nyckeln är för.',
    scopes: 'Vad får den göra?',
    scopesMissing: 'Välj vad nyckeln får göra.',
    perMinute: 'Hur många anrop får komma med den i minuten?',
    perMinuteHint: 'Om du lämnar fältet tomt: {usual}. Skriv ett annat tal om systemet behöver fler eller klart färre.',
    perMinuteNone: 'Om du lämnar fältet tomt begränsas antalet inte.',
    perMinuteWrong: 'Skriv ett heltal 1–{most}, eller lämna fältet tomt.',
    button: 'Gör nyckeln',
  },

  change: {
    title: 'Byt nyckeln: {name}',
    lede: 'Du får en ny nyckel som duger till samma som den gamla ({begins}…).',
    until: 'Till vilken dag duger den gamla nyckeln?',
    untilHint: 'Skriv dagen så här: 30.9.2026, högst {days} dagar framåt. Då hinner du lägga in den nya nyckeln utan avbrott. Om den gamla kan vara i fel händer, lämna fältet tomt: den upphör genast.',
    wrongDay: 'Skriv dagen så här: 30.9.2026. Den ska vara i dag eller högst {days} dagar framåt.',
    button: 'Byt nyckeln',
    back: 'Byt inte',
  },

  made: {
    title: 'Nyckeln: {name}',
    text: 'Kopiera den nu och lägg in den i systemet. Den visas bara den här gången och finns sedan ingenstans: den som tappar bort den byter den.',
    label: 'Själva nyckeln',
    how: 'Systemet skickar den i huvudet Authorization: Bearer, och via Open311 som api_key i innehållet, aldrig i en adress. Beskrivningen för program berättar vad som ska skickas.',
    description: 'Beskrivning för program',
    back: 'Till nycklarna',
  },
}
