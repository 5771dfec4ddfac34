import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '../text/language.ts'
import { compose, type Notice } from './compose.ts'
import { isInvitation, isSmsAnswer, isToSeat, isToSender, messageKinds, type MessageKind } from './message.ts'

const organisation = { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }
const notice = (kind: MessageKind, language: Notice['language'] = 'en'): Notice =>
  ({ kind, language, organisation, caseId: 'c0ffee', reference: 'KX-42-7', dueOn: '2026-09-23' })
const publicUrl = 'https://palaute.example.fi'
const options = { publicUrl, setUpLink: `${publicUrl}/desk/set-up/${'t'.repeat(90)}` }
const all = messageKinds.filter((kind) => !(isInvitation(kind) || isToSeat(kind) || isToSender(kind) || kind === 'address-change' || isSmsAnswer(kind))).flatMap((kind) => languages.map((language) => [kind, language] as const))
const toGivers = all.filter(([kind]) => kind === 'answer-waits' || kind === 'question-waits' || kind === 'follow-up')

describe('a message', () => {
  for (const [kind, language] of all) {
    it(`is plain text whose lines fit and whose link is whole: ${kind}, ${language}`, () => {
      const { subject, text } = compose(notice(kind, language), options)
      assert.ok(subject.length <= 72)
      const lines = text.split('\n')
      assert.ok(lines.every((line) => line.length <= 72 || /^https:\/\/\S+$/.test(line)), text)
      // A researcher has no page here.
      const links = kind === 'research-withdrawn' ? 0 : ['reminder', 'escalation', 'moved-to-you', 'lane-reminder', 'lane-late'].includes(kind) ? 2 : 1
      assert.equal(lines.filter((line) => line.startsWith(publicUrl)).length, links)
      assert.doesNotMatch(subject + text, /[<>{}]|\bundefined\b|\bnull\b/)
      assert.ok(text.includes(organisation[language]))
    })
  }

  for (const name of ['o'.repeat(120), 'Pitkän nimen hyvinvointialueen '.repeat(4).slice(0, 119)]) {
    it(`of an organisation with the longest name, ${name.slice(0, 5)}…, has a short subject, and no line that mail forbids`, () => {
      for (const [kind, language] of all) {
        const { subject, text } = compose({ ...notice(kind, language), organisation: { fi: name, sv: name, en: name } }, options)
        assert.ok(subject.length <= 72, subject)
        assert.ok(text.split('\n').every((line) => line.length <= 72 || !line.trim().includes(' ')), text)
        assert.ok(text.split('\n').every((line) => Buffer.byteLength(line) <= 998))
      }
    })
  }

  it('tells staff what waits, until when, and where', () => {
    const { subject, text } = compose(notice('feedback-arrived', 'fi'), options)
    assert.match(subject, /KX-42-7/)
    assert.match(text, /23\.9\.2026/)
    assert.match(text, /^https:\/\/palaute\.example\.fi\/desk\/cases\/c0ffee$/m)
  })

  it('about what nobody has reacted to names one case, and leads to the list of whatever else waits', () => {
    for (const kind of ['reminder', 'escalation'] as const) {
      const { text } = compose(notice(kind), options)
      assert.match(text, /KX-42-7[^]*^https:\/\/palaute\.example\.fi\/desk\/cases\/c0ffee$[^]*^https:\/\/palaute\.example\.fi\/desk\/cases$/m)
    }
  })

  for (const [kind, language] of toGivers) {
    it(`to a giver says nothing that tells a bystander what it is about: ${kind}, ${language}`, () => {
      const { subject, text } = compose(notice(kind, language), options)
      const said = (subject + text).replaceAll(organisation[language], '').replaceAll(publicUrl, '')
      assert.doesNotMatch(said, /palaut|respons|feedback|sosiaal|social|asiakas|klient|client|KX-42|c0ffee|2026/i)
    })
  }

  it('to a giver leads to the page where a receipt opens the conversation, without a receipt', () => {
    assert.match(compose(notice('answer-waits', 'sv'), options).text, /^https:\/\/palaute\.example\.fi\/sv\/samtal$/m)
  })

  it('carries a set-up link only where it is one', () => {
    for (const kind of ['set-up-link', 'password-reset', 'first-password'] as const) {
      assert.ok(compose(notice(kind), options).text.includes(options.setUpLink), kind)
    }
    for (const kind of ['reply-arrived', 'password-changed'] as const) {
      assert.ok(!compose(notice(kind), options).text.includes('set-up'), kind)
    }
  })

  it('that a password was changed leads to where another one is asked for', () => {
    assert.match(compose(notice('password-changed'), options).text, /^https:\/\/palaute\.example\.fi\/desk\/forgot-password$/m)
  })
})
