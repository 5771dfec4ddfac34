// What the channels of the invented county promise, and how they have kept it: some well, some not, as it goes.
import { sql, type Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf } from '../src/text/dates.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import { organisation, type Trilingual } from './organisation.ts'
import { units } from './units.ts'
import { services } from './services.ts'

type DemoPromise = {
  /** Null: of the whole county. */
  line: LineKey | null
  /** It began so many months ago, on the first of the month. */
  monthsAgo: number
  purpose: Trilingual
  handledBy: Trilingual
  changesMonths: number
  goneThroughMonths: number
  goneThrough: Trilingual
  invests: Trilingual
}

const promises: DemoPromise[] = [
  {
    line: null, monthsAgo: 26, changesMonths: 6, goneThroughMonths: 6,
    purpose: {
      fi: 'Korjaamme sen, mikä ei toimi, ja pidämme kiinni siitä, mikä toimii.',
      sv: 'Vi rättar till det som inte fungerar och håller fast vid det som fungerar.',
      en: 'We mend what does not work, and hold on to what does.',
    },
    handledBy: {
      fi: 'Palvelun vastuuhenkilö. Työntekijöiden ohi kirjoitetun palautteen käsittelee esihenkilö.',
      sv: 'Den som ansvarar för tjänsten. Respons som skrivs förbi personalen handläggs av chefen.',
      en: 'Whoever answers for the service. What is written past the workers is handled by the supervisor.',
    },
    goneThrough: { fi: 'Yksikön kokouksessa.', sv: 'På enhetens möte.', en: 'In a meeting of the unit.' },
    invests: {
      fi: 'Käytämme tähän työaikaa, jonka esihenkilö varaa. Lisää rahaa ei ole.',
      sv: 'Vi använder arbetstid som chefen reserverar. Mer pengar finns inte.',
      en: 'We use working hours that the supervisor sets aside. There is no more money.',
    },
  },
  {
    line: 'working-age', monthsAgo: 26, changesMonths: 6, goneThroughMonths: 6,
    purpose: {
      fi: 'Parannamme sosiaalityötä ja asiointia.', sv: 'Vi förbättrar det sociala arbetet och kontakten med oss.',
      en: 'We improve social work and how you reach us.',
    },
    handledBy: {
      fi: 'Sosiaaliaseman vastuutyöntekijä tai johtava sosiaalityöntekijä.', sv: 'Ansvarig anställd på socialstationen eller den ledande socialarbetaren.',
      en: 'The worker in charge at the social services station, or the senior social worker.',
    },
    goneThrough: { fi: 'Tiimin kokouksessa.', sv: 'På teamets möte.', en: 'In the team’s meeting.' },
    invests: { fi: 'Ei mitään uutta: vain oman työmme tavat.', sv: 'Inget nytt: bara hur vi själva arbetar.', en: 'Nothing new: only how we work ourselves.' },
  },
  {
    line: 'working-age', monthsAgo: 8, changesMonths: 4, goneThroughMonths: 3,
    purpose: {
      fi: 'Teemme asioinnista helpompaa: takaisinsoitot, ajat ja päätösten kieli. Kerromme, mitä muutettiin.',
      sv: 'Vi gör det lättare att få hjälp: återuppringning, tider och beslutens språk. Vi berättar vad som ändrades.',
      en: 'We make it easier to get help: calling back, appointments and the language of decisions. We tell what was changed.',
    },
    handledBy: {
      fi: 'Sosiaaliaseman vastuutyöntekijä. Työntekijöiden ohi kirjoitetun palautteen käsittelee johtava sosiaalityöntekijä.',
      sv: 'Ansvarig anställd på socialstationen. Respons som skrivs förbi personalen handläggs av den ledande socialarbetaren.',
      en: 'The worker in charge at the social services station. What is written past the workers is handled by the senior social worker.',
    },
    goneThrough: {
      fi: 'Tiimin viikkokokouksessa. Syyllisiä ei etsitä, eikä ketään nimetä.', sv: 'På teamets veckomöte. Ingen syndabock söks, och ingen nämns vid namn.',
      en: 'In the team’s weekly meeting. Nobody is blamed, and nobody is named.',
    },
    invests: {
      fi: 'Kaksi työtuntia viikossa ja yksi kokeilu vuosineljänneksessä.', sv: 'Två arbetstimmar i veckan och ett försök per kvartal.',
      en: 'Two hours of work a week, and one trial each quarter.',
    },
  },
  {
    line: 'older', monthsAgo: 14, changesMonths: 3, goneThroughMonths: 3,
    purpose: {
      fi: 'Kotihoidon käynnit sujuvat niin kuin on sovittu, ja asukas tietää, kuka tulee.', sv: 'Hemvårdens besök går som avtalat, och den som bor hemma vet vem som kommer.',
      en: 'Home care visits go as agreed, and people know who is coming.',
    },
    handledBy: { fi: 'Yksikön esihenkilö.', sv: 'Enhetens chef.', en: 'The supervisor of the unit.' },
    goneThrough: {
      fi: 'Tiimipalaverissa, ja hoitajat kertovat oman näkemyksensä.', sv: 'På teammötet, där vårdarna berättar hur de ser på saken.',
      en: 'In the team meeting, where the carers tell how they see it.',
    },
    invests: { fi: 'Sijaisen, kun tiimi käy palautteet läpi.', sv: 'En vikarie när teamet går igenom responsen.', en: 'A substitute while the team goes through the feedback.' },
  },
]

export async function loadPromises(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const written_by = ids.person.get(organisation.coordinator)!
  const numbers = new Map<LineKey | null, number>()
  for (const { line, monthsAgo, ...words } of promises) {
    const number = (numbers.get(line) ?? 0) + 1
    numbers.set(line, number)
    const from_on = firstOfMonth(now, monthsAgo)
    await tx.insertInto('line_promise').values({
      service_line_id: line && ids.line.get(line)!, number, from_on, written_on: from_on, written_by, purpose: words.purpose, who_handles: words.handledBy,
      changes_months: words.changesMonths, gone_through_months: words.goneThroughMonths, gone_through: words.goneThrough, invests: words.invests,
    }).execute()
  }
  await loadPlans(tx, now)
  await loadDiscussions(tx, ids, now)
}

/** Of plans, those that are older have mostly become something; a few have been forgotten. */
const loadPlans = (tx: Kysely<DB>, now: Date) => sql`
  with plan as (
    select id, (answered_at at time zone 'Europe/Helsinki')::date as on, hashtext(reference) & 1023 as chance,
      answered_at > ${now}::timestamptz - interval '75 days' or (hashtext(reference) & 1023) % 90 = 0 as forgotten
    from feedback_case where came_of_it = 'planned' and answered_at is not null
  ), told as (
    insert into case_plan (case_id, number, planned_on, told_on)
    select id, 1, plan.on, case when not forgotten then least(plan.on + 30 + (chance % 60), ${dayOf(now)}::date) end from plan
  )
  update feedback_case set came_of_it = case when chance % 4 = 0 then 'not-changed' else 'changed' end
  from plan where feedback_case.id = plan.id and not forgotten`.execute(tx)

/** Home care goes through its feedback faithfully, the station most of the time. */
async function loadDiscussions(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const lineOf = (service: string) => services.find(({ key }) => key === service)!.line
  const pressed_by = ids.person.get(organisation.coordinator)!
  for (const unit of units.filter((one) => one.services.some((service) => lineOf(service) === 'older'))) {
    const rows = [13, 10, 7, 4, 1].map((monthsAgo, n) => (
      { unit_id: ids.unit.get(unit.key)!, number: n + 10, gone_on: firstOfMonth(now, monthsAgo), pressed_on: firstOfMonth(now, monthsAgo), pressed_by: ids.person.get(unit.supervisor) ?? pressed_by }))
    await tx.insertInto('unit_discussion').values(rows).execute()
  }
}

function firstOfMonth(now: Date, monthsAgo: number): string {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 - monthsAgo, 1)).toISOString().slice(0, 10)
}
