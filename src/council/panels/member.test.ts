// What is said to a member, read as text, and by which rules they are reached.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from '../../post/gsm.ts'
import { daysAfter } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { seatMail, seatSms, type Said } from './letter.ts'
import { canBeReached, linkMayBePrinted, remindFrom, waysToReach } from './member.ts'

const meeting = { id: 'm', heldOn: '2026-10-22', fromMinute: 840, untilMinute: 960, where: 'Puntari, Katariinantie 7', cancelledOn: null, version: 1 }
const link = `https://palaute.example.fi/desk/set-up/${'t'.repeat(43)}`
const all: Said[] = [
  { what: 'link', link, until: '2026-09-23', signInName: null }, { what: 'link', link: 'https://palaute.example.fi/desk/council', until: null, signInName: 'oma-123456' },
  { what: 'days', meetings: [meeting, { ...meeting, heldOn: '2026-11-19', cancelledOn: '2026-10-01' }], link: null }, { what: 'reminder', meeting, link: null },
]
const organisation = { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }

for (const language of languages) {
  test(`mail and SMS to a member speak of no council, no service and nobody else (${language})`, () => {
    const of = { language, organisation, phone: '010 000 0100' }
    for (const said of all) {
      const { subject, text } = seatMail(said, of)
      const sms = seatSms(said, of)
      for (const one of [subject, text.replaceAll('/desk/council', ''), sms.replaceAll('/desk/council', '')]) assert.doesNotMatch(one, /raati|raad|asiak|sosiaal|klient|råd\b|social|council|client|feedback|palautt/i)
      assert.ok(subject.length <= 40 && !/hyvinvointi|välfärd|wellbeing/i.test(subject))
      assert.ok(!/[{}]/.test(subject + text + sms), text)
      assert.ok((partsOf(sms) ?? 9) <= 2, sms)
      if (said.what === 'link') assert.ok(text.includes(said.link) && sms.includes(said.link))
      else assert.ok(text.includes('Puntari') && sms.includes('Puntari'))
    }
  })
}

test('somebody is reached only where there is a way to', () => {
  const ways = (mailbox: boolean, phone: string, post: string, sms: boolean) => waysToReach.filter((way) => canBeReached(way, { mailbox, told: { phone, post }, sms }))
  assert.deepEqual(ways(false, '', '', true), ['none'])
  assert.deepEqual(ways(true, '', '', true), ['mail', 'none'])
  assert.deepEqual(ways(false, '040 123 4567', 'Kotikatu 1', false), ['phone', 'letter', 'none'])
  assert.deepEqual(ways(true, '040 123 4567', 'Kotikatu 1', true), [...waysToReach])
})

test('a link is put on paper for a client alone, who has no mail', () => {
  const may = (personId: string | null, isClient: boolean, mailbox: boolean) => linkMayBePrinted({ personId, isClient, mailbox })
  assert.deepEqual([may('p', true, false), may('p', true, true), may('p', false, true), may('p', false, false), may(null, true, false)], [true, false, false, false, false])
})

test('a reminder comes from the day on that was chosen, or never', () => {
  const before = (day: string, days: number) => daysAfter(day, -days)
  assert.deepEqual([remindFrom('week', '2026-10-22', before), remindFrom('two-days', '2026-11-01', before), remindFrom('never', '2026-10-22', before)], ['2026-10-15', '2026-10-30', null])
})
