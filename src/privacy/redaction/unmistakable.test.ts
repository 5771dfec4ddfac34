// What a shape alone tells, in the ways in which people write it; and what only looks like it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingKind } from './finding.ts'
import { findDates } from './dates.ts'
import { findUnmistakable } from './unmistakable.ts'

const found = (text: string, kind: FindingKind) => findUnmistakable(text).filter((one) => one.kind === kind).map(({ from, to }) => text.slice(from, to))
const finds = (kind: FindingKind, written: string[], around = (one: string) => `Numero on ${one}, kiitos.`) => {
  for (const one of written) assert.deepEqual(found(around(one), kind), [one], one)
}
const findsNothingIn = (texts: string[]) => {
  for (const text of texts) assert.deepEqual(findUnmistakable(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`), [], text)
}

test('a personal identity code is found with the sign of every century, with blanks, in small letters, and without its sign where it is right', () => {
  for (const sign of '+-YXWVUABCDEF') finds('personal-code', [`010190${sign}900P`])
  finds('personal-code', ['010190–900P', '010190 - 900P', '010190 900P', '010190900P', '010190-900p', '311265-9340'])
  assert.deepEqual(found('Hetu 1312169319 on väärin', 'personal-code'), [])
  assert.deepEqual(found('Hetu 1212059237 on väärin', 'personal-code'), [])
  findsNothingIn(['451290-123A', '011390-900P', 'Tilaus 010190X9.', 'viite 1010190-900P1', '010190900X'])
})

test('a telephone number is found in all common writings, and in those of other countries', () => {
  finds('phone', [
    '040 123 4567', '040-1234567', '0401234567', '040 1234567', '040 12 34 567', '040.123.4567', '040/1234567', '0400 123456', '0457 123 4567', '050-123 45 67',
    '+358 40 123 4567', '+358401234567', '+358-40-123-4567', '+358 (0)40 123 4567', '00358 40 123 4567', '358401234567',
    '(09) 123 4567', '09 1234567', '02-1234567', '016 123 456', '08 000 1234', '+46 70 123 45 67', '0046 70 123 45 67', '+372 5123 4567', '+44 7700 900123',
  ])
  assert.deepEqual(found('040 123 4567 050 765 4321', 'phone'), ['040 123 4567', '050 765 4321'])
  assert.deepEqual(found('040 123 4567 tai +358 50 765 4321', 'phone'), ['040 123 4567', '+358 50 765 4321'])
  assert.deepEqual(found('Soitin 0401234567 12 kertaa', 'phone'), ['0401234567'])
  assert.deepEqual(found('puh0401234567', 'phone'), ['0401234567'])
})

test('the number of an office is a telephone number, and not surely of somebody', () => {
  assert.deepEqual(findUnmistakable('Soitin 010 000 0101.').map(({ kind, sure }) => [kind, sure]), [['phone', false]])
  assert.deepEqual(findUnmistakable('Soitin 040 000 0101.').map(({ kind, sure }) => [kind, sure]), [['phone', true]])
})

test('times, days, sums, decisions, references and the numbers that anybody calls are no telephone numbers', () => {
  findsNothingIn([
    'Soita 112 tai 116 117.', 'Numero 0800 123 456 on maksuton.', 'klo 08.00-16.00', '8.00–16.00', '05.03.2026', '5.3.2026 klo 16.07', '04.05.2026 08.30', '09 12 2026', 'Päätös 0450/2026',
    'KOI/1234/05.02.03/2026', '1 250,50 euroa', '12.50 €', 'Viitenumero 0123 4567 89', 'asiakasnumero 01234567', '2024–2026', '0,50', '10 000 000', '20260305', '09122026',
  ])
})

test('an account is found in groups and in one, in small letters, of Finland and of other countries', () => {
  finds('iban', ['FI21 1234 5600 0007 85', 'FI2112345600000785', 'fi21 1234 5600 0007 85', 'FI21-1234-5600-0007-85', 'SE45 5000 0000 0583 9825 7466', 'EE382200221020145685', 'GB82 WEST 1234 5698 7654 32'])
  findsNothingIn(['FI21 1234', 'SE 24 tuntia vuorokaudessa ja monta päivää', 'At 20 degrees it is warm and we stay in', 'it 27 pages were long and hard to read', 'FI2112345600000785123'])
})

test('the plate of a car is found, in small letters where it says so; what only begins so is none', () => {
  finds('plate', ['ABC-123', 'AB-1', 'ÖÄÅ-10', 'abc-123', 'ABC–123'])
  assert.deepEqual(found('Auto oli abc-12 ja toinen XYZ 7', 'plate'), ['abc-12', 'XYZ 7'])
  findsNothingIn(['COVID-19', 'SHL-14', 'A4-arkki', 'UTF-8', 'yli-65', 'klo-15', 'ISO-9001', 'ABC-12/2026', 'KOI-123/2026', 'vko-12', 'EU-maat', 'PDF-2', 'Rivi AB 12'])
})

test('an e-mail address is found, also where its sign is written out', () => {
  finds('email', ['matti@posti.example', 'matti.meikalainen+x@posti.example', 'MATTI@POSTI.EXAMPLE', 'äiti_77@koti.example', 'matti(at)posti.example', 'matti [at] posti.example', 'matti @ posti.example'])
  findsNothingIn(['Kello on 12@', '@posti', 'a@b', 'hinta @ 5 euroa', 'Klo 9 (at nine)'])
})

test('a street with a number is found in Finnish and Swedish, bent and with its flat and town; so are boxes and postal codes', () => {
  finds('address', [
    'Koivukatu 5', 'Koivukatu 5 A 12', 'koivukatu 5', 'Koivukadulla 5', 'Rantatie 14 B 3', 'Kuusikuja 2', 'Vanha Myllytie 118', 'Mäntykaari 3:een', 'Koivupolku 7 as 12', 'Iso Rantakatu 7–9', 'Ylinen Raitti 12 D',
    'Björkgatan 5 B 12', 'Strandvägen 14', 'Smala gränden 3', 'PL 45', 'PB 12', '12345 Myllykylä', 'Koivukatu 5 A 12, 12345 Koivuranta', 'PL 45, 12340 Harjula',
  ], (one) => `Asun: ${one}, kiitos.`)
  assert.deepEqual(findUnmistakable('Asun Koivukadulla.').map(({ kind, sure }) => [kind, sure]), [['address', false]])
  findsNothingIn(['Tie 5 on suljettu', 'Katua 5 metriä', 'Toimisto Asemakadulla', 'Vaihtoehto 3', 'PL 19 §', 'hakemus 12345 euroa', 'matka 10000 metriä'])
})

test('a day of a month is found; a weekday, a month, a year and a time of the clock are none', () => {
  const dates = (text: string) => findDates(text).map(({ from, to }) => text.slice(from, to))
  for (const one of [
    '5.3.2026', '05.03.2026', '5. 3. 2026', '5.3.26', '5.3.', '2026-03-05', '5/3/2026', '2.–9.3.2026', '5. maaliskuuta', '5. maaliskuuta 2026', 'maaliskuun 5. päivänä', 'viides maaliskuuta', 'viidentenä maaliskuuta',
    '5. päivä toukokuuta', 'den 5 mars', 'den 5 mars 2026', '5 mars', 'March 5', 'March 5th, 2026', '5th of March', '5 March 2026', 'Jan 15', 'May 5',
  ]) assert.deepEqual(dates(`Kävin ${one} siellä.`), [one], one)
  assert.deepEqual(dates('Aika peruttiin ti 5.3 aamulla.'), ['5.3'])
  assert.deepEqual(dates('Tapaaminen 5.3 klo 14 peruttiin.'), ['5.3'])
  for (const none of ['viime tiistaina klo 14', 'maaliskuussa 2026', 'vuonna 2026', 'klo 16.07.', 'kello 9.10. alkaen', '12.50 €', 'kohta 3.4.', 'you may 5 times', '5.3 prosenttia', 'versio 1.2.3.4', 'luvussa 2.3.', 'i mars', 'in March', '25:stä 18:aan', '32.1.', '5.13.']) {
    assert.deepEqual(dates(none), [], none)
  }
})
