// What of an address is kept, and what is shown of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressText, readAddress, readPrefix, shownAddress } from './page-address.ts'

test('a page is its site and its path, and nothing that stands after it', () => {
  for (const [given, kept] of [
    ['https://www.koivuranta.example/palvelut/maksut', 'https://www.koivuranta.example/palvelut/maksut'],
    ['https://www.koivuranta.example/haku?q=velat#tulos', 'https://www.koivuranta.example/haku'],
    ['https://www.koivuranta.example/sivu;jsessionid=4F2A?x=1', 'https://www.koivuranta.example/sivu'],
    ['HTTPS://WWW.Koivuranta.Example:443/A/../B', 'https://www.koivuranta.example/B'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    // The site alone.
    ['https://www.koivuranta.example', 'https://www.koivuranta.example'],
    ['https://www.koivuranta.example?q=velat', 'https://www.koivuranta.example'],
    [`https://www.koivuranta.example/${'a'.repeat(501)}`, 'https://www.koivuranta.example'],
  ] as const) assert.equal(addressText(readAddress(given)!), kept, given)
})

test('what is no page of a website is none, and a name or a password in front of a site is none either', () => {
  for (const given of [
    '', 'velat', '/palvelut', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://koivuranta.example/', 'https://', 'https:///', '//koivuranta.example/',
    'https://www.koivuranta.example@evil.example/', 'https://u:p@www.koivuranta.example/', ' https://www.koivuranta.example/', `https://x.example/${'a'.repeat(5000)}`,
  ]) assert.equal(readAddress(given), null, given)
})

test('whatever stands in an address, nothing of its query or fragment is kept, and what is kept is read again as the same', () => {
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
    const read = readAddress(url)
    if (!read) return
    const text = addressText(read)
    assert.doesNotMatch(text, /[?#;\s"'<>]/.test(new URL(url).pathname) ? /[?#;\s"<>]/ : /[?#;\s"'<>]/)
    assert.deepEqual(readAddress(text), read)
  }))
})

test('strokes without end hold up nobody', () => {
  const before = performance.now()
  assert.equal(readPrefix(`/a${'/'.repeat(200_000)}x`), null)
  assert.ok(performance.now() - before < 5_000)
})

test('letters are shown as they are read, and nothing else that was written in figures is', () => {
  const shown = (path: string) => shownAddress(addressText(readAddress(`https://koivuranta.example${path}`)!)).replace('https://koivuranta.example', '')
  assert.equal(shown('/ikääntyneet/hemvård'), '/ikääntyneet/hemvård')
  assert.equal(shown('/Soita nyt 0700'), '/Soita%20nyt%200700')
  // Marks that turn the direction of what follows, letters that look like others, broken figures.
  for (const path of ['/%E2%80%AEmoc', '/%D0%B0', '/%C3', '/%00', '/a%2Fb', '/%3Cb%3E']) assert.equal(shown(path), path)
})

test('how addresses begin is typed as a path or pasted as an address, and is kept as browsers write it', () => {
  for (const [typed, kept] of [
    ['/palvelut', '/palvelut'], ['/palvelut/', '/palvelut'], ['/palvelut//', '/palvelut'], ['/', '/'], ['', '/'], ['/ikääntyneet', '/ik%C3%A4%C3%A4ntyneet'], ['/a%c3%a4', '/a%C3%A4'],
    ['https://www.koivuranta.example/palvelut/maksut?x=1', '/palvelut/maksut'], ['https://www.koivuranta.example', '/'], ['/a/../b', '/b'], ['//koivuranta', '/koivuranta'],
  ] as const) assert.equal(readPrefix(typed), kept, typed)
  for (const typed of ['palvelut', 'ftp://x.example/a', `/${'a'.repeat(501)}`]) assert.equal(readPrefix(typed), null, typed)
})
