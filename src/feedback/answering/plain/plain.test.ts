import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../../../text/language.ts'
import { officialese as en } from './officialese.en.ts'
import { officialese as fi } from './officialese.fi.ts'
import { officialese as sv } from './officialese.sv.ts'
import { advise, isPlain, lix, sentencesOf } from './plain.ts'

const good = {
  fi: 'Hei,\n\nkiitos, että kerroit tästä. Hoitaja tulee jatkossa ennen yhdeksää. Olen pahoillani, että jouduit odottamaan.',
  sv: 'Hej,\n\ntack för att du berättade om det här. Skötaren kommer nu före klockan nio. Jag är ledsen att du fick vänta.',
  en: 'Hello,\n\nthank you for telling us about this. The nurse now comes before nine. I am sorry that you had to wait.',
}

test('a short and friendly answer in each language has nothing to be said against it', () => {
  for (const language of languages) assert.ok(isPlain(advise(good[language], language)), JSON.stringify(advise(good[language], language)))
})

test('words of offices are found with whatever ending, and something plainer is named', () => {
  const said = (text: string, language: 'fi' | 'sv' | 'en') => advise(text, language).words.map(({ found }) => found)
  assert.deepEqual(said('Mikäli toimenpiteisiin ryhdytään, kyseisen asian osalta ilmoitetaan.', 'fi').sort(), ['kyseisen', 'mikäli', 'osalta', 'toimenpiteisiin'])
  assert.deepEqual(said('Angående ditt ärende har vi erhållit åtgärder med anledning av detta.', 'sv').sort(), ['angående', 'erhållit', 'med anledning av', 'åtgärder'])
  assert.deepEqual(said('In order to  commence, we will utilise it prior to Monday.', 'en').sort(), ['commence', 'in order to', 'prior to', 'utilise'])
  assert.deepEqual(advise('Mikäli tulet.', 'fi').words, [{ found: 'mikäli', instead: 'jos' }])
})

test('a word is not found inside another', () => {
  assert.deepEqual(advise('Kiitos! Emäntä koputti.', 'fi').words, [])
  assert.deepEqual(advise('Tack! Dockan är här.', 'sv').words, [])
})

test('the lists are long enough, say each thing once, and suggest nothing that they warn of', () => {
  for (const [list, least, language] of [[fi, 40, 'fi'], [sv, 40, 'sv'], [en, 25, 'en']] as const) {
    assert.ok(list.length >= least)
    assert.equal(new Set(list.map(([found]) => found)).size, list.length, language)
    for (const [found, instead] of list) {
      assert.ok(instead.trim() && instead !== found)
      const example = found.replaceAll('*', '')
      assert.ok(advise(`(${example})`, language).words.length, `${language}: ${found} finds itself`)
    }
  }
})

test('a long sentence is shown as it stands, and a line break ends one', () => {
  const long = `Tulemme ${'hyvin '.repeat(20)}pian.`
  assert.deepEqual(advise(`Kiitos.\n${long} Hei.`, 'fi').longSentences, [long])
  assert.deepEqual(sentencesOf('Hei\n\nTulemme. Nähdään!', 'fi'), ['Hei', 'Tulemme.', 'Nähdään!'])
})

test('readability follows the length of sentences and of words; of a short text nothing is said', () => {
  assert.equal(Math.round(lix('Tämä on lyhyt lause. Tämäkin on.', 2)), 20)
  assert.equal(advise('Kiitos.', 'fi').reading, null)
  const heavy = 'Palveluohjausprosessin kehittämistoimenpiteiden toteuttamismahdollisuuksien selvittäminen edellyttää hallinnonalojen yhteensovittamista sekä asiakkuudenhallintajärjestelmän käyttöönottosuunnitelman päivittämistä tarkoituksenmukaisella tavalla.'
  assert.equal(advise(heavy, 'fi').reading, 'hard')
  assert.equal(advise(good.fi, 'fi').reading, 'easy')
})

test('it is noticed when nobody is greeted or thanked, and when the giver is asked who they are', () => {
  assert.equal(advise('Asia on hoidettu.', 'fi').greets, false)
  for (const [text, language] of [['Kiitos. Kuka sinä olet?', 'fi'], ['Hei, kertoisitko nimesi?', 'fi'], ['Tack. Vad heter du?', 'sv'], ['Thank you. Could you tell us your name?', 'en']] as const) {
    assert.ok(advise(text, language).asksWho, text)
  }
  assert.equal(advise(good.fi, 'fi').asksWho, false)
})

test('whatever is written, advice comes and comes soon', () => {
  for (const text of ['', '....', '[', '😀'.repeat(500), 'a'.repeat(10_000), 'ä '.repeat(5_000), 'kuka '.repeat(2_000)]) {
    for (const language of languages) assert.ok(advise(text, language))
  }
})
