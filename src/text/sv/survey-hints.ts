// Råd om att fråga väl: vad som fanns i frågans ord, och vad man kan göra åt det. De råder, och hindrar ingen.
export const surveyHints = {
  title: 'Vad man kan fundera på i orden',
  none: 'Inget sticker ut. Läs ändå frågan högt en gång.',
  lede: 'De här hittades med regler. De känner orden, och inte det du menar: du bestämmer.',
  strong: 'Ändra detta',
  mild: 'Fundera på detta',
  found: 'Hittades: {words}',
  inLanguage: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
  count: { one: '{count} råd', other: '{count} råd' },
  plainer: 'Enklare: {plainer}',
  kinds: {
    double: { name: 'Två saker på en gång', text: 'Den som håller med om det ena och inte om det andra kan inte svara. Gör två frågor av den, eller lämna bort det ena.' },
    leading: { name: 'Man hör vad du hoppas på', text: 'Fråga så att ett dåligt svar är lika lätt att ge som ett bra.' },
    'double-negation': { name: 'Två nekanden', text: 'Det är svårt att veta vad ”nej” betyder här. Säg det utan något ”inte”.' },
    negation: { name: 'Ett nekande', text: 'Man läser lätt förbi ett ”inte” och svarar tvärtom. Säg hur det är, om du kan.' },
    officialese: { name: 'Ett ord från kansliet', text: 'Alla känner inte till det. Det finns ett enklare.' },
    long: { name: '{count} ord', text: 'En lång fråga glöms före slutet. Säg den kortare, eller gör två av den.' },
    hard: { name: 'Tung att läsa', text: 'Orden är långa. Använd kortare, och ett verb i stället för ett substantiv.' },
    absolute: { name: 'Alltid, aldrig, alla', text: 'En enda gång räcker för att det inte ska stämma, så få kan hålla med. Fråga hur det brukar vara.' },
    explain: { name: 'Behöver förklaras', text: 'Säg i hjälptexten vad ordet betyder, eller skriv vad man då gör.' },
  },
  survey: {
    many: 'Det finns fler än {most} frågor. Många slutar på halva vägen: utgående från vilka tänker du handla?',
    'no-words': 'Ingenstans kan man säga något med egna ord. En sådan fråga berättar det som du inte kom att tänka på.',
  },
}
