// The reply to a mail, in every language: it fits into mail, leads where it says, and tells a bystander nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asReceipt, receiptFor, receiptWords } from '../privacy/receipt.ts'
import { makeKeys, newKeyFile } from '../privacy/keys.ts'
import { readReceipt } from '../privacy/read-receipt.ts'
import { languages } from '../text/language.ts'
import { notTakenLetter, takenLetter } from './letter.ts'

const publicUrl = 'https://koivuranta.example'
const of = { publicUrl, organisation: { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }, phone: '010 000 0100' }

test('the receipt of a mail has the day, the words and the link, in lines that fit, and no word of what it is about', () => {
  const receipt = receiptFor(makeKeys(newKeyFile()), 'x')
  for (const language of languages) {
    const { subject, text } = takenLetter({ language, receipt, dueOn: '2026-09-23', filesLeft: 2 }, of)
    assert.ok(text.split('\n').every((line) => line.length <= 72 || line.startsWith(publicUrl)), text)
    assert.ok(text.includes(receiptWords(receipt, language).join(' ')))
    const link = text.split('\n').find((line) => line.startsWith(publicUrl))!
    const read = readReceipt(link.split('#')[1]!)
    assert.ok(read.ok && read.receipt === asReceipt(receipt))
    assert.match(text, /postilaati|postlåd|mailbox/, 'nor is more promised to be erased than is')
    assert.ok(text.includes('112'), 'whoever waits for an answer in an emergency is told whom to call')
    assert.ok(text.includes('2026') && text.includes('010 000 0100') && text.includes(of.organisation[language]))
    assert.doesNotMatch(subject + text, /[<>{}]|undefined|null|palaute|respons|feedback|valitus|klagomål|complaint/i)
  }
})

test('whoever could not be read is told so in three languages, with the way to the form in each', () => {
  const { text } = notTakenLetter(of)
  for (const path of ['/fi/palaute', '/sv/respons', '/en/feedback']) assert.ok(text.includes(`${publicUrl}${path}`), path)
  for (const name of Object.values(of.organisation)) assert.ok(text.includes(name), name)
  for (const stays of [/jää postilaatikkoomme/, /kvar i vår postlåda/, /stays in our mailbox/]) assert.match(text.replace(/\s+/g, ' '), stays)
  assert.ok(text.split('\n').every((line) => line.length <= 72 || line.startsWith(publicUrl)))
})
