// Names with and without a dictionary. The dictionary of these tests knows a few words, as Voikko would.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonNames, rarePlaces, staffNames } from '../../../test/redaction/labelled.ts'
import { find } from './find.ts'
import type { NameTags } from './name-tags.ts'

const seen = (text: string, { language = 'fi', nameTags = null }: { language?: string; nameTags?: NameTags | null } = {}) =>
  find(text, { language, staffNames, rarePlaces, commonNames, nameTags }).map(({ kind, from, to, sure }) => `${kind}${sure ? '' : '?'} ${text.slice(from, to)}`)

test('names are found as Finnish bends them, with what becomes of their consonants', () => {
  const bent: [string, string[]][] = [
    ['Puhuin Virtasen kanssa.', ['name Virtasen']], ['Kiitos Pekalle, Matille ja Hilkalle.', ['name Pekalle', 'name Matille', 'worker Hilkalle']], ['Valitin Aallosta.', ['name Aallosta']],
    ['Luotan Mäkeen enkä Laineeseen.', ['name? Mäkeen', 'name? Laineeseen']], ['Sain sen Eliakselta ja Ahmedilta.', ['worker Eliakselta', 'name Ahmedilta']], ['Tapasin Anteron.', ['name Anteron']],
  ]
  for (const [text, names] of bent) assert.deepEqual(seen(text), names, text)
})

test('a first name and a surname are one finding, with initials and what stands between', () => {
  assert.deepEqual(seen('Puhuin Liisa Virtasen kanssa.'), ['name Liisa Virtasen'])
  assert.deepEqual(seen('Päätöksen teki K. E. Salmela.'), ['name K. E. Salmela'])
  assert.deepEqual(seen('Tapasin Anna von Wrightin.'), ['name Anna von Wrightin'])
  assert.deepEqual(seen('Meillä kävi Anna-Liisa.'), ['name Anna-Liisa'])
  assert.deepEqual(seen('Mary’s letter came, and Mary Smith called.', { language: 'en' }), ['name Mary', 'name Mary Smith'])
})

test('a role or a relation before it makes a name of what nobody knows', () => {
  assert.deepEqual(seen('Ohjaaja Zzyrna ja poikani Wxolf.'), ['worker? Zzyrna', 'name? Wxolf'])
  assert.deepEqual(seen('Handläggaren Zzyrn svarade.', { language: 'sv' }), ['worker? Zzyrn'])
  assert.deepEqual(seen('My worker Zzyrn said no.', { language: 'en' }), ['worker? Zzyrn'])
  assert.deepEqual(seen('Hoitaja Kelasta soitti, ja tulkki Tampereelta.'), [])
})

test('what is a name and an ordinary word needs more than a place at the beginning of a sentence', () => {
  assert.deepEqual(seen('Toivo paremmasta elää. Lehto oli kaunis. Ilta ja onni. Suvi meni.'), [])
  assert.deepEqual(seen('Toivo kertoi sen. Hoitaja Toivo. Kiitos Toivo Lehto!'), ['worker? Toivo', 'worker Toivo', 'worker Toivo Lehto'])
  assert.deepEqual(seen('Hope is what I found. Mark my words. Grace Miller helped.', { language: 'en' }), ['name Grace Miller'])
  assert.deepEqual(seen('Sten och grus. Björn och Stig. Hans svar.', { language: 'sv' }), ['name? Stig'])
  assert.deepEqual(seen('pian on kesä, ainoa apu, anna olla, ilman sitä'), [])
})

test('names are found in small letters where they are hardly another word', () => {
  assert.deepEqual(seen('mun ohjaaja oli liisa ja virtanen ei vastaa'), ['name? liisa', 'name? virtanen'])
  assert.deepEqual(seen('ohjaaja suvi oli kiva, suvi oli lämmin'), ['worker? suvi'])
})

test('a name of the staff is a worker’s, whichever part of it stands there', () => {
  assert.deepEqual(seen('Noora, Varvikkolahdelle, Aino ja Aino-Maria. Kuusivaara oli poissa. varvikkolahti ei vastaa'), [
    'worker Noora', 'worker Varvikkolahdelle', 'worker Aino', 'worker Aino-Maria', 'worker Kuusivaara', 'worker? varvikkolahti',
  ])
})

test('a dictionary tells a name that no list has, and what is no name at all', () => {
  const nameTags: NameTags = (word) => {
    const names: Record<string, 'last' | 'noun'> = { Zyrkösen: 'last', Kiitos: 'noun' }
    const kind = names[word]
    return kind ? { first: false, last: kind === 'last', place: false, ordinary: kind === 'noun' ? 'other' : null, bases: [] } : null
  }
  assert.deepEqual(seen('Puhuin eilen Zyrkösen kanssa.', { nameTags }), ['name Zyrkösen'])
  assert.deepEqual(seen('Kiitos Virtanen!', { nameTags }), ['name Virtanen'])
})

test('a text that is written in another language than its page is looked through by its own', () => {
  assert.deepEqual(seen('Ingen ringde och jag fick inget svar.', { language: 'fi' }), [])
  assert.deepEqual(seen('Kiitos, mutta Pekan paikalle ei ole tullut ketään.', { language: 'en' }), ['name Pekan'])
})

test('in a text that shouts, capital letters say nothing', () => {
  assert.deepEqual(seen('MIKSI KUKAAN EI VASTAA TOIVO ON POIS'), [])
  assert.deepEqual(seen('Miksi VIRTANEN ei vastaa'), ['name VIRTANEN'])
})
