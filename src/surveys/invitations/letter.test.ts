// What invitations say: everything that somebody needs in order to decide, and nothing of which service they use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf, septetsOf } from '../../post/gsm.ts'
import { wordsEn } from '../../privacy/words.en.ts'
import { wordsFi } from '../../privacy/words.fi.ts'
import { wordsSv } from '../../privacy/words.sv.ts'
import { languages } from '../../text/language.ts'
import { invitationMail, invitationSms, minutesFor, smsFits, type InvitationFacts } from './letter.ts'

const facts = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  language: 'fi', organisation: { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }, phone: '010 000 0100', lastOn: '2026-09-30', minutes: 4,
  opening: { fi: 'Kiitos, että kävit.', sv: 'Tack för ditt besök.' }, words: 'kala-talo-vene', refusal: 'kuu-puu-suo', surveyAddress: 'https://palaute.koivuranta.example/fi/kyselyt/00000000-0000-4000-8000-000000000000',
  refusalAddress: 'https://palaute.koivuranta.example/fi/ei-kutsuja', again: false, ...more,
})

for (const language of languages) {
  test(`an e-mail in ${language} says who asks, by when, how long, that nobody has to, what is known, and how not to be asked again`, () => {
    const { subject, text } = invitationMail(facts({ language }))
    assert.ok(subject.length <= 72)
    const flat = text.replace(/\s+/g, ' ')
    const tells = {
      fi: ['Kiitos, että kävit.', 'Koivurannan hyvinvointialue kysyy', '30.9.2026', '4 minuuttia', 'vapaaehtoista', 'onko koodisi haettu', 'Ilman JavaScriptiä', '010 000 0100', 'kala talo vene', 'kuu puu suo'],
      sv: ['Tack för ditt besök.', 'Björkstrands välfärdsområde frågar', '30.9.2026', '4 minuter', 'frivilligt', 'om din kod har hämtats', 'Utan JavaScript', '010 000 0100', 'kala talo vene', 'kuu puu suo'],
      en: ['Kiitos, että kävit.', 'Koivuranta Wellbeing Services County asks', '30 Sept 2026', '4 minutes', 'voluntary', 'whether your code was fetched', 'Without JavaScript', '010 000 0100', 'kala talo vene', 'kuu puu suo'],
    }[language]
    for (const one of tells) assert.ok(flat.includes(one), `${one}: ${flat}`)
    const lines = text.split('\n')
    assert.ok(lines.every((line) => line.length <= 72 || line.startsWith('https://')), text)
    assert.deepEqual(lines.filter((line) => line.startsWith('https://')), [`${facts().surveyAddress}#kala-talo-vene`, `${facts().refusalAddress}#kuu-puu-suo`])
    assert.doesNotMatch(text, /[<>{}]|undefined|null/)
    const again = invitationMail(facts({ language, again: true }))
    assert.ok(again.subject !== subject && again.text.length > text.length)
  })

  test(`an SMS in ${language} is at most two parts, whichever words are drawn`, () => {
    const list = { fi: wordsFi, sv: wordsSv, en: wordsEn }[language]
    const longest = list.toSorted((a, b) => b.length - a.length).slice(0, 3).join('-')
    for (const again of [false, true]) {
      const text = invitationSms(facts({ language, words: longest, refusal: longest, again }))
      assert.ok(septetsOf(text) !== null && partsOf(text)! <= 2, `${septetsOf(text)}: ${text}`)
      assert.ok(text.includes(`${facts().surveyAddress}#${longest}`) && text.includes(`${facts().refusalAddress}#${longest}`))
    }
    assert.ok(smsFits(facts({ language })))
  })
}

test('an SMS that would be longer is told beforehand, whatever makes it long', () => {
  assert.ok(!smsFits(facts({ organisation: { fi: 'Pitkän nimen hyvinvointialue '.repeat(4) } })))
  assert.ok(!smsFits(facts({ surveyAddress: `https://${'a'.repeat(150)}.example/fi/kyselyt/x` })))
})

test('without an opening sentence or a telephone nothing is missing in between', () => {
  const { text } = invitationMail(facts({ opening: null, phone: null }))
  assert.doesNotMatch(text, /\n\n\n|Kysyttävää/)
})

test('how long it takes is never told shorter than it is, and never as nothing', () => {
  assert.equal(minutesFor([]), 1)
  assert.equal(minutesFor(Array.from({ length: 10 }, () => ({ kind: 'agree' }))), 2)
  assert.equal(minutesFor([{ kind: 'long' }, { kind: 'long' }, { kind: 'one' }]), 3)
})
