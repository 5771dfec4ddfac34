// Whatever program a mail was written with, the words of whoever wrote it are kept, and what it answered and its signature are not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownWords, tidy } from './own-words.ts'

const own = 'Hei!\n\nKiitos vastauksesta. Bussi ei vieläkään tule.\nTerveisin Aino'
const old = 'Hei Aino, kiitos viestistäsi.\nBussi tulee kello 12.00.'
const quoted = old.split('\n').map((line) => `> ${line}`).join('\n')

const answered: Record<string, string> = {
  'Gmail in Finnish': `ke 16. syysk. 2026 klo 12.00 Palaute (palaute@koivuranta.example) kirjoitti:\n\n${quoted}`,
  'Gmail in Finnish, on two lines': `ke 16. syysk. 2026 klo 12.00 Koivurannan hyvinvointialueen palaute\n<palaute@koivuranta.example> kirjoitti:\n\n${quoted}`,
  'Gmail in Swedish': `Den ons 16 sep. 2026 kl 12:00 skrev Respons <palaute@koivuranta.example>:\n\n${quoted}`,
  'Gmail in English': `On Wed, 16 Sept 2026 at 12:00, Feedback <palaute@koivuranta.example> wrote:\n\n${quoted}`,
  'Gmail in English, on two lines': `On Wed, 16 Sept 2026 at 12:00, The feedback of Koivuranta County <\npalaute@koivuranta.example> wrote:\n\n${quoted}`,
  'Apple in Finnish': `Palaute <palaute@koivuranta.example> kirjoitti 16.9.2026 kello 12.00:\n\n${quoted}`,
  'Apple in Swedish': `16 sep. 2026 kl. 12:00 skrev Respons <palaute@koivuranta.example>:\n\n${quoted}`,
  'Thunderbird in Finnish': `Palaute kirjoitti 16.9.2026 klo 12.00:\n${quoted}`,
  'Outlook in Finnish': `________________________________\nLähettäjä: Palaute <palaute@koivuranta.example>\nLähetetty: keskiviikko 16. syyskuuta 2026 12.00\nVastaanottaja: Aino\nAihe: Viestisi on tullut perille\n\n${old}`,
  'Outlook in Swedish': `Från: Respons <palaute@koivuranta.example>\nSkickat: den 16 september 2026 12:00\nTill: Aino\nÄmne: Ditt meddelande\n\n${old}`,
  'Outlook in English': `From: Feedback <palaute@koivuranta.example>\nSent: Wednesday, September 16, 2026 12:00 PM\nTo: Aino\nSubject: Your message has arrived\n\n${old}`,
  'Outlook, with bold words': `*From:* Feedback <palaute@koivuranta.example>\n*Sent:* Wednesday, September 16, 2026\n*To:* Aino\n*Subject:* Your message\n\n${old}`,
  'an old program in Finnish': `-----Alkuperäinen viesti-----\nLähettäjä: Palaute\n\n${old}`,
  'an old program in Swedish': `-----Ursprungligt meddelande-----\n\n${old}`,
  'an old program in English': `-----Original Message-----\nFrom: Feedback\n\n${old}`,
  'only quoted': quoted,
}

test('what a mail answers is left out in the forms of the programs that people use, in three languages', () => {
  for (const [name, below] of Object.entries(answered)) assert.equal(ownWords(`${own}\n\n${below}\n`, { answers: true }), own, name)
})

test('of a mail that answers none, or is sent on, everything stays: what stands below is what it is about', () => {
  for (const [name, below] of Object.entries(answered)) {
    const kept = ownWords(`Katsokaa tätä.\n\n${below}`, { answers: false })
    for (const line of below.split('\n').map((each) => each.trim()).filter(Boolean)) assert.ok(kept.includes(line), `${name}: ${line}`)
  }
})

test('what somebody wrote between quoted lines stays, with what it belongs to', () => {
  const between = `${answered['Gmail in English']}\nEi tullut.\n> Onko muuta?\nOn: portti ei aukea.`
  const kept = ownWords(between, { answers: true })
  for (const part of ['Bussi tulee kello 12.00.', 'Ei tullut.', '> Onko muuta?', 'On: portti ei aukea.']) assert.ok(kept.includes(part), part)
})

test('whoever says that their words stand below keeps what stands below', () => {
  for (const says of ['Vastaukset alla punaisella.', 'Hei, katso viesti alla, mitä tälle tehdään?', 'Kommenttini alempana.', 'Mina svar står nedan.', 'Se kommentarerna i rött.', 'See my answers below.', 'Answers inline, thanks']) {
    for (const name of ['Outlook in Finnish', 'Gmail in Swedish', 'only quoted']) assert.ok(ownWords(`${says}\n\n${answered[name]}`, { answers: true }).includes('kello 12.00.'), `${says} ${name}`)
  }
  for (const says of ['Tack alla!', 'Ovi on pöydän alla.', 'Kiitos kaikille']) assert.equal(ownWords(`${says}\n\n${answered['Outlook in Swedish']}`, { answers: true }), says)
})

test('two thoughts that are parted by two strokes are both kept, and what has the looks of a card is not', () => {
  assert.match(ownWords('Bussi ei tullut.\n--\nToinen asia: miksi kukaan ei vastaa puhelimeen?', { answers: false }), /puhelimeen/)
  for (const line of ['-- ', '--']) assert.equal(ownWords(`${own}\n${line}\nAino Kirjoittaja\nKotikatu 1, 00100 Helsinki\n050 123 4567`, { answers: false }), own)
  assert.equal(ownWords(`${own}\n-- \nTämä viesti on tarkoitettu vain vastaanottajalle.`, { answers: false }), own)
})

test('a signature and what a telephone adds are left out, and one’s own last lines are not', () => {
  for (const added of ['-- \nAino Kirjoittaja\n050 123 4567', 'Lähetetty iPhonesta', 'Lähetetty Androidin Outlookista', 'Hanki Outlook for Android', 'Skickat från min iPhone', 'Skickat från Outlook för Android', 'Sent from my Samsung Galaxy smartphone.', 'Get Outlook for iOS']) {
    assert.equal(ownWords(`${own}\n\n${added}`, { answers: false }), own, added)
  }
  for (const last of ['Lähetetty kirjeellä myös.', 'Hän kirjoitti:', 'Lapsi sanoi ja minä kirjoitin 12.9. ylös:', 'From: on väärä sana tähän', '---', 'Sent by post', 'Hae minut kello 12']) {
    assert.ok(ownWords(`${own}\n${last}`, { answers: true }).endsWith(last), last)
  }
})

test('where nothing would be left, everything stays', () => {
  for (const whole of [quoted, '-- \nAino', 'Lähetetty iPhonesta', `-----Original Message-----\n${old}`]) assert.notEqual(ownWords(whole, { answers: true }), '', whole)
})

const word = fc.stringMatching(/^[a-zäöå]{2,12}$/)
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`)
const letter = fc.array(fc.oneof(sentence, fc.constant('')), { minLength: 1, maxLength: 12 }).map((lines) => tidy(lines.join('\n'))).filter((text) => /\p{L}/u.test(text))

test('whoever wrote whatever, above an answered mail in any of these forms, keeps every word and gets no word of the other', () => {
  fc.assert(fc.property(letter, fc.constantFrom(...Object.keys(answered)), (text, form) => {
    assert.equal(ownWords(`${text}\n\n${answered[form]}`, { answers: true }), text)
  }))
})

test('any text at all comes to an end, says nothing that it did not say, and read again stays as it is', () => {
  const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...Object.values(answered).flatMap((text) => text.split('\n'))), sentence)
  fc.assert(fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, answers) => {
    const text = lines.join('\n')
    const kept = ownWords(text, { answers })
    assert.ok(tidy(text).includes(kept))
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(kept, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    if (/[\p{L}\p{N}]/u.test(text.replace(/^\s*>.*$/gm, ''))) assert.match(kept, /[\p{L}\p{N}]/u)
  }))
})

test('a text that is made to be slow is read to its end', () => {
  for (const slow of ['> '.repeat(50_000), `On ${'1.1 '.repeat(30_000)}wrote`, '-'.repeat(100_000), `From: ${' '.repeat(100_000)}x`, '_'.repeat(100_000), 'kirjoitti '.repeat(20_000), '\n'.repeat(100_000), `x\n--\n${'a '.repeat(100_000)}`, `${'On 1.1. <a@b> skrev\n'.repeat(10_000)}`]) {
    assert.ok(tidy(slow).includes(ownWords(slow, { answers: true })), slow.slice(0, 20))
  }
})
