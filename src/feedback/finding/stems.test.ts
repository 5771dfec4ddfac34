import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stemsIn, stemsOf } from './stems.ts'

const forms: Record<string, string[]> = {
  fi: [
    'hoitaja hoitajan hoitajalle hoitajat hoitajien hoitajia hoitajani hoitajaa', 'kotihoito kotihoidon kotihoidossa kotihoitoa kotihoitoon kotihoidosta kotihoitokin',
    'potilas potilaan potilaat potilasta potilaiden potilaita potilaalle', 'ihminen ihmisen ihmiset ihmistä ihmisiä ihmisten ihmisille',
    'odottaa odotin odotti odotan odottanut odotettiin odottivat', 'odotus odotuksen odotusta odotukset', 'asiakas asiakkaan asiakasta asiakkaita asiakkaiden asiakkaalle',
    'palvelu palvelun palvelut palvelua palveluita palvelujen palveluihin palveluiden', 'äiti äidin äitiä äidille äitini äitinsä äidiltä',
    'lääkäri lääkärin lääkäriin lääkärit lääkäreitä lääkäriltä', 'kunta kunnan kuntaan kunnassa kuntien kunnat', 'kaupunki kaupungin kaupungissa kaupunkiin kaupungit',
    'lääkitys lääkityksen lääkitystä lääkityksestä', 'puhelin puhelimen puhelimessa puhelinta', 'päätös päätöksen päätöstä päätökset', 'koti kodin kotona kotiin kotia',
    'soittaa soitin soitti soittanut soitettiin', 'sosiaalinen sosiaalisen sosiaalista sosiaaliset', 'työntekijä työntekijän työntekijät työntekijälle työntekijää',
    'vammainen vammaisen vammaisten vammaisia', 'perhe perheen perhettä perheet perheille', 'isä isän isälle isäni isää', 'Noora Nooran Nooralle Nooraa', 'Virtanen Virtasen Virtaselle Virtasta',
  ],
  sv: [
    'hemvård hemvården hemvårdens', 'skötare skötaren skötarna skötarens', 'vänta väntar väntade väntat väntan', 'barn barnen barnet barnens', 'skola skolan skolor skolorna',
    'handläggare handläggaren handläggarna', 'möte mötet möten mötena', 'hjälp hjälpen hjälper hjälpte', 'beslut beslutet besluten', 'klient klienten klienter klienterna', 'familj familjen familjer familjerna',
  ],
  en: ['nurse nurses nursing', 'wait waited waiting waits', 'family families', 'decision decisions', 'helped help helping helps', 'carer carers'],
}

test('inflected forms of a word have one stem', () => {
  for (const [language, groups] of Object.entries(forms)) {
    for (const group of groups) assert.equal(stemsIn(group, language).size, 1, `${group}: ${[...stemsIn(group, language)].join(' ')}`)
  }
})

test('words that have nothing to do with each other have different stems', () => {
  for (const [language, groups] of Object.entries(forms)) {
    const first = groups.map((group) => [...stemsIn(group.split(' ')[0]!, language)][0])
    // Odottaa and odotus are of one family, and puhelin is near to no other of these.
    assert.ok(new Set(first).size >= first.length - 1, `${language}: ${first.join(' ')}`)
  }
})

test('whoever looks for a word need not say in which language it is', () => {
  fc.assert(fc.property(fc.constantFrom('fi', 'sv', 'en', 'so', 'ar'), fc.stringMatching(/^[a-zåäö]{3,20}$/), (language, word) => {
    for (const stem of stemsIn(word, language)) assert.ok(stemsOf([...stemsIn(word, 'xx')][0]!).includes(stem))
  }))
})

test('no text is too odd to be taken apart, and no stem is empty', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('fi', 'sv', 'en', 'ru'), (text, language) => {
    for (const stem of stemsIn(text, language)) assert.ok(stem.length >= 2)
  }))
})
