// What units and the county found in feedback in the last four months that are over, for everybody to read.
import type { Tx } from '../src/db/db.ts'
import { improvementsIn, lockReport, makePublic, saveDraft } from '../src/reports/monitoring/reports.sql.ts'
import { readPeriod } from '../src/reports/statistics/period.ts'
import { publishedPeriods } from '../src/reports/statistics/published.sql.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Translated } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'
import { organisation } from './organisation.ts'
import type { UnitKey } from './units.ts'

type Written = { unit: UnitKey | null; findings: Translated; actions: Translated }

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
]

export async function loadMonitoring(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const period = (await publishedPeriods(tx)).map((one) => one.period).find((name) => readPeriod(name)!.kind === 'four-months')
  if (!period) return
  const by = { personId: ids.person.get(organisation.coordinator)!, on: [daysAfter(readPeriod(period)!.until, 20), dayOf(now)].sort()[0]! }
  for (const { unit, findings, actions } of reports) {
    const place = { serviceLineId: null, unitId: unit && ids.unit.get(unit)! }
    await saveDraft(tx, place, period, { findings, actions }, by)
    await makePublic(tx, (await lockReport(tx, place, period))!.id, await improvementsIn(tx, place, period), by)
  }
}
