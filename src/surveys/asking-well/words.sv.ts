// What the rules know of Swedish. Many of the plainer words are those of "Myndigheternas skrivregler" and of the lists that Finnish
// authorities follow; a list like this is never finished.
import type { LanguageWords } from './hint.ts'
import { wholeWords } from './spans.ts'

const before = 'om|i|på|med|till|från|för|av|under|hos|vid|kring'

export const swedish: LanguageWords = {
  join: wholeWords('och|samt|eller'),
  oneThing: [
    wholeWords('då och då|till och med|mer och mer|och så vidare|dag och natt|lugn och ro|mamma och pappa|pappa och mamma|mor och far|tid och plats|mer eller mindre'),
    new RegExp('(?<!\\p{L})mellan (?:\\S+\\s){1,4}?och(?!\\p{L})', 'giu'),
  ],
  // About services and benefits. And whatever "eller" joins.
  perhapsOne: [new RegExp(`(?<!\\p{L})(?:${before})\\s+(?:(?:min|mina|mitt|din|dina|ditt)\\s+)?\\p{L}+\\s+(?:och|samt)\\s+\\p{L}+`, 'giu'), wholeWords('eller')],
  leading: wholeWords([
    'inte sant', 'eller hur', 'visst', 'väl', 'ju', 'naturligtvis', 'självklart', 'givetvis', 'förstås', 'säkert', 'håller du med om', 'håller ni med om', 'instämmer du i att', 'tycker du inte', 'tycker ni inte', 'anser du inte',
    '(?:var|är|blev|gick|fick|kändes|har|hade|skulle) (?:det|du|ni|vi) inte', 'som du vet', 'de flesta', 'experter', 'enligt forskning', 'medger du', 'utmärkt\\p{L}*', 'fantastisk\\p{L}*', 'underbar\\p{L}*', 'strålande',
    'vår[at]? (?:duktig|kunnig|skicklig|vänlig|professionell)\\p{L}*',
  ].join('|')),
  leaning: wholeWords('hur (?:nöjd\\p{L}*|bra|väl|mycket|nyttig\\p{L}*)'),
  no: wholeWords('inte|icke|ej|ingen|inget|inga|ingenting|utan'),
  noInside: wholeWords('o(?:tydlig|säker|trygg|möjlig|klar|vänlig|rättvis|nödig|begriplig|saklig|pålitlig|lämplig|tillräcklig|tillgänglig|lycklig|delaktig|rimlig)\\p{L}*|missnöj\\p{L}*|missförst\\p{L}*|sakna\\p{L}*|brist\\p{L}*|förbj\\p{L}*|hindra\\p{L}*'),
  notNo: wholeWords('kan inte säga|inte bara|eller inte'),
  absolute: wholeWords('alltid|aldrig|ingen|alla|allt|allting|varje(?: gång)?|samtliga|fullständigt|fullkomligt|absolut|enbart|överallt|någonsin'),
  notAbsolute: wholeWords('allt som allt|för allt|allt mer|alla fall|trots allt'),
  officialese: [
    ['bedömning av servicebehov', 'utredning av vilken hjälp du behöver'], ['servicebehov', 'vilken hjälp du behöver'], ['klientplan', 'plan för din hjälp'], ['klientrelation', 'tiden som du har fått hjälp'], ['klientskap', 'tiden som du har fått hjälp'],
    ['klientprocess', 'hur ditt ärende går framåt'], ['serviceprocess', 'hur ditt ärende går framåt'], ['servicehelhet', 'hjälpen som du får'], ['serviceutbud', 'vilken hjälp som finns'], ['serviceproducent', 'den som ger servicen'],
    ['servicehandledning', 'rådgivning'], ['åtgärd', 'det som görs'], ['verkställ', 'göra'], ['genomför', 'göra'], ['förutsätt', 'kräva'], ['möjliggör', 'göra det möjligt, hjälpa'], ['beakta', 'ta hänsyn till, tänka på'],
    ['delaktiggör', 'ta med'], ['delaktighet', 'att du får vara med'], ['självbestämmande', 'rätt att bestämma själv'], ['interaktion', 'hur man talar med varandra'], ['bemötandets kvalitet', 'hur du bemöttes'],
    ['tillgänglighet', 'hur lätt det är att komma in eller få kontakt'], ['anträffbar', 'lätt att nå'], ['ändamålsenlig', 'som passar, till nytta'], ['i rätt tid', 'när du behöver det'], ['utan dröjsmål', 'snabbt'],
    ['avseende', 'om'], ['angående', 'om'], ['beträffande', 'om'], ['gällande', 'om'], ['vad gäller', 'om'], ['med anledning av', 'för att'], ['i enlighet med', 'enligt, som'], ['till följd av', 'på grund av'], ['på basis av', 'för att'],
    ['därav', 'av det'], ['därmed', 'så'], ['erhåll', 'få'], ['tillhandahåll', 'ge'], ['inneha', 'ha'], ['upphör', 'sluta'], ['påbörja', 'börja'], ['inkom', 'komma in'], ['ombesörj', 'ordna'], ['erforderlig', 'som behövs'], ['föreligg', 'finnas'],
    ['informera', 'berätta'], ['konsulter', 'fråga'], ['implementer', 'börja använda'], ['resurs', 'tid, pengar, folk'], ['multiprofessionell', 'av flera yrken tillsammans'], ['sektorsövergripande', 'över gränserna'],
    ['intervention', 'hjälp'], ['livshantering', 'att klara vardagen'], ['holistisk', 'som ser till helheten'], ['part i ärendet', 'den som ärendet gäller'],
  ],
  unknown: [
    'ändringssök', 'omprövning', 'begäran om omprövning', 'socialombud', 'serviceuppgift', 'egen kontaktperson', 'social kreditgiv', 'utkomststöd', 'kompletterande stöd', 'förmån', 'öppenvård', 'vård utom hemmet', 'eftervård', 'servicesed',
    'fullmakt', 'spärrmarkering', 'intressebevak', 'personlig budget', 'e-tjänst', 'närståendevård', 'delgivning',
  ],
  words: { many: 20, tooMany: 28 },
}
