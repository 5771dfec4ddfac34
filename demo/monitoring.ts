// What units and the county found in feedback in the last four months that are over, and in the last year, for everybody to read.
import type { Tx } from '../src/db/db.ts'
import { improvementsIn, lockReport, makePublic, saveDraft } from '../src/reports/monitoring/reports.sql.ts'
import { readPeriod } from '../src/reports/statistics/period.ts'
import { publishedPeriods } from '../src/reports/statistics/published.sql.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'
import type { UnitKey } from './units.ts'

/** `year`: of the last year that is over, and not of four months. */
type Written = { unit: UnitKey | null; year?: true; findings: Translated; actions: Translated }

const reports: readonly Written[] = [
  {
    unit: null,
    findings: {
      fi: 'Kohtaamisesta kiitettiin eniten. Moitteissa toistui kaksi asiaa: puhelimeen on vaikea päästä, ja työntekijä vaihtuu niin usein, että asiansa saa kertoa alusta. Lastensuojelusta ja perheoikeudesta palautetta tuli niin vähän, ettemme tiedä, miten siellä menee.',
      sv: 'Mest tack fick bemötandet. I kritiken återkom två saker: det är svårt att komma fram per telefon, och kontaktpersonen byts så ofta att man får berätta allt från början. Om barnskyddet och familjerätten kom så lite respons att vi inte vet hur det går där.',
      en: 'How people were met was thanked for most. Two things came back in criticism: it is hard to get through by telephone, and one’s worker changes so often that one has to begin from the beginning. So little came about child protection and family law that we do not know how things are there.',
    },
    actions: {
      fi: 'Soitamme takaisin saman päivän aikana kaikissa neuvonnan numeroissa. Kun työntekijä vaihtuu, edellinen kirjoittaa asiakkaan kanssa yhteenvedon. Lastensuojelussa jaetaan tapaamislappuja syksystä alkaen.',
      sv: 'Vi ringer tillbaka samma dag på alla rådgivningsnummer. När kontaktpersonen byts skriver den förra ett sammandrag tillsammans med klienten. Inom barnskyddet delas möteslappar ut från hösten.',
      en: 'We call back on the same day from all advice numbers. When a worker changes, the one before writes a summary together with the client. In child protection, slips are handed out at meetings from the autumn on.',
    },
  },
  {
    unit: 'home-care-saarisalmi',
    findings: { fi: 'Hoitajia kiitettiin. Kiire näkyi: käynnille tultiin eri aikaan kuin oli luvattu.', sv: 'Vårdarna fick tack. Brådskan syntes: besöken kom på andra tider än vad som lovats.', en: 'Carers were thanked. The hurry was seen: visits came at other times than had been promised.' },
    actions: { fi: 'Käynnin ajasta soitetaan, jos se siirtyy yli puoli tuntia. Seuraamme sitä joka viikko.', sv: 'Vi ringer om besöket flyttas mer än en halvtimme. Vi följer det varje vecka.', en: 'We call if a visit moves by more than half an hour, and look at it every week.' },
  },
  {
    unit: null, year: true,
    findings: {
      fi: 'Vuosi jakautui kahtia. Kevään ja kesän palautteessa kotihoidosta kerrottiin kiireestä ja vaihtuvista hoitajista, ja kyselyn tulos laski. Syksyllä se nousi taas. Kohtaamisesta kiitettiin koko vuoden.',
      sv: 'Året var tudelat. På våren och sommaren handlade responsen om hemvården om brådska och vårdare som byttes, och enkätens resultat sjönk. På hösten steg det igen. Bemötandet fick tack hela året.',
      en: 'The year was of two halves. In spring and summer, feedback on home care told of hurry and of carers who changed, and the result of the survey fell. In the autumn it rose again. How people were met was thanked for all year.',
    },
    actions: {
      fi: 'Kotihoidossa käy vain kolme nimettyä hoitajaa. Seuraamme sitä kyselyllä kolme kertaa vuodessa. Ensi vuonna kysymme niiltä, joista kuulimme vähiten: lastensuojelussa ja perheoikeudessa.',
      sv: 'I hemvården besöker bara tre namngivna vårdare samma klient. Vi följer det med en enkät tre gånger om året. Nästa år frågar vi dem som vi hörde minst av: inom barnskyddet och familjerätten.',
      en: 'In home care, only three named carers visit a client. We follow that with a survey three times a year. Next year we ask those whom we heard least: in child protection and family law.',
    },
  },
]

/** All others are to be written still, and whoever writes them is reminded of it. */
export async function loadMonitoring(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const published = (await publishedPeriods(tx)).map((one) => one.period)
  const newest = (kind: 'four-months' | 'year') => published.find((name) => readPeriod(name)!.kind === kind)
  for (const { unit, year, findings, actions } of reports) {
    const period = newest(year ? 'year' : 'four-months')
    if (!period) continue
    const by = { personId: ids.person.get(organisation.coordinator)!, on: [daysAfter(readPeriod(period)!.until, 20), dayOf(now)].sort()[0]! }
    const place = { serviceLineId: null, unitId: unit && ids.unit.get(unit)! }
    await saveDraft(tx, place, period, { findings, actions }, by)
    await makePublic(tx, (await lockReport(tx, place, period))!.id, await improvementsIn(tx, place, period), by)
  }
}
