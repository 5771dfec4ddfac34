// The list of themes of the invented county. What of its feedback is about which stands in themes-of.ts.
import type { LineKey } from './lines.ts'
import type { Trilingual } from './organisation.ts'

export type ThemeKey =
  | 'reachability' | 'waiting' | 'encounter' | 'information' | 'say' | 'kept' | 'staff-change' | 'decision' | 'money' | 'digital' | 'premises' | 'safety' | 'language' | 'relatives'
  | 'everyday' | 'transport' | 'visits' | 'exceptional'

export type DemoTheme = { key: ThemeKey; line: LineKey | null; name: Trilingual; description: Trilingual; ended?: true }

const theme = (key: ThemeKey, [fi, sv, en]: [string, string, string], [fiMore, svMore, enMore]: [string, string, string], line: LineKey | null = null): DemoTheme =>
  ({ key, line, name: { fi, sv, en }, description: { fi: fiMore, sv: svMore, en: enMore } })

export const demoThemes: DemoTheme[] = [
  theme('reachability', ['Tavoitettavuus', 'Nåbarhet', 'Reachability'], [
    'Vastataanko puhelimeen tai viestiin, soitetaanko takaisin, tavoittaako ketään.', 'Om någon svarar i telefonen, ringer upp eller går att nå.', 'Whether somebody answers the phone, calls back, or can be found at all.']),
  theme('waiting', ['Odottaminen', 'Väntan', 'Waiting'], [
    'Jonot ja jonottaminen, odottaa viikkoja ja kuukausia, myöhässä.', 'Köer, att vänta veckor och månader, förseningar.', 'Queues, getting an appointment, weeks and months, being late.']),
  theme('encounter', ['Kohtaaminen', 'Bemötande', 'How people are treated'], [
    'Ystävällinen, kunnioittava ja kuunteleva, tai kiireinen ja tyly. Miten kohdellaan.', 'Vänlig, respektfull och lyssnande, eller otrevlig och i brådska.', 'Kindness and respect, being listened to, hurry and rudeness.']),
  theme('information', ['Tiedon saaminen', 'Att få veta', 'Being told'], [
    'Kerrotaanko, ilmoitetaanko, neuvot, ovatko kirjeet ja ohjeet selkeitä.', 'Om man berättar och meddelar, och om brev, anvisningar och råd är tydliga.', 'Whether people are told in time, and letters, guidance and advice are clear.']),
  theme('say', ['Osallisuus', 'Delaktighet', 'Having a say'], [
    'Kysytäänkö mielipidettä, voiko toivoa, valita ja päättää, suunnitelma.', 'Om man tillfrågas, får önska, välja och bestämma, och är med om planen.', 'Whether people are asked, may wish and choose, and plan together.']),
  theme('kept', ['Sovitun pitäminen', 'Att hålla det man lovat', 'Keeping what was agreed'], [
    'Luvata ja sopia, muistaa ja muistuttaa, toteutua.', 'Lova, utlova och komma överens.', 'What was promised and agreed, and whether it happened.']),
  theme('staff-change', ['Työntekijän vaihtuminen', 'Byte av medarbetare', 'Change of staff'], [
    'Tuttu tai uusi hoitaja, vaihtua, sijainen, alusta taas.', 'Bekant eller ny vårdare, bytas, vikarie, från början igen.', 'A familiar or a new worker, substitutes, telling the same from the start.']),
  theme('decision', ['Päätökset', 'Beslut', 'Decisions'], [
    'Hakemus ja liite, perustella, kielteinen, hylätä, oikaisu.', 'Ansökan och bilaga, motivera, avslag, rättelse.', 'Applications and attachments, grounds of decisions, and appeals.']),
  theme('money', ['Raha', 'Pengar', 'Money'], [
    'Lasku, maksu ja velka, maksaa, tuki.', 'Räkning, avgift och skuld, kosta, stöd.', 'Bills, fees and debts, support and whether it is enough.']),
  theme('digital', ['Sähköinen asiointi', 'Digitala tjänster', 'Digital services'], [
    'Netti, verkko, sivusto, sovellus, lomake, kirjautua, tunnukset.', 'Nätet, webben, sidor, appen, blankett, logga in, koder.', 'The web, pages, forms, booking online, signing in.']),
  theme('premises', ['Tilat ja esteettömyys', 'Lokaler och tillgänglighet', 'Premises and access'], [
    'Odotustila, ovi, hissi, pyörätuoli, luiska, huone, rakennus.', 'Väntrum, dörr, hiss, rullstol, ramp, rummet, byggnad.', 'Waiting rooms, doors, lifts, wheelchairs, rooms, and what can be overheard.']),
  theme('safety', ['Turvallisuus', 'Trygghet', 'Safety'], [
    'Turvallinen tai pelottava, pelätä, vaara, uhata, turvapuhelin, lääke.', 'Trygg eller rädd, farlig, hota, trygghetstelefon, läkemedel.', 'Feeling safe or afraid, dangers, safety phones and medicines.']),
  theme('language', ['Kieli ja tulkkaus', 'Språk och tolkning', 'Language and interpreting'], [
    'Suomi, ruotsi, tulkki, selkokieli.', 'Svenska, finska, tolk, lättläst.', 'Service in Finnish, in Swedish or with an interpreter, easy language.']),
  theme('relatives', ['Läheiset', 'Närstående', 'Family and friends'], [
    'Omainen, vanhemmat, omaishoitaja.', 'Anhörig, föräldrar, närståendevårdare.', 'Whether relatives are taken along, and how they cope.']),
  theme('everyday', ['Arjen apu', 'Hjälp i vardagen', 'Everyday help'], [
    'Ateria, ruoka, siivous, siivota, suihku, ulkoilu, pyykki, harrastus.', 'Måltid, maten, städa, duscha, promenad, tvätt, hobby.', 'Meals, cleaning, showers, going out, things to do and company.']),
  theme('transport', ['Kyydit', 'Skjutsar', 'Rides'], [
    'Kuljetus, kuljettaja, taksi, matka.', 'Färdtjänst, chaufför, taxi, resa.', 'Transport, taxis and journeys.'], 'disability'),
  theme('visits', ['Kotikäynnin aika', 'Tiden för hembesök', 'Time of home visits'], [
    'Kellonaika, aamukäynti, iltakäynti, minuutit.', 'Klockslag, morgonbesök, kvällsbesök, minuter.', 'At what hour a visit is, and how long it lasts.'], 'older'),
  { ...theme('exceptional', ['Poikkeusajan järjestelyt', 'Undantagstidens arrangemang', 'Exceptional arrangements'], [
    'Muutot korjausten ajaksi.', 'Flyttar under reparationer.', 'Moving out during repairs.']), ended: true },
]
