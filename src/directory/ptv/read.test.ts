// What files of PTV are understood, and what is told of those that are not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { address, guid, hours, localized, location, organization, pageOf, phone, service } from '../../../test/ptv.ts'
import { degreesOf, metresOf } from './grid.ts'
import type { Raw } from './item.ts'
import { ptvHours, withHolidays } from './ptv-hours.ts'
import { readFiles, readItems } from './read.ts'
import { plain } from './words.ts'

const bytes = (content: unknown) => new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
function read(...contents: unknown[]) {
  const { documents, unread } = readFiles(contents.map((content, n) => ({ name: `${n + 1}.json`, bytes: content instanceof Uint8Array ? content : bytes(content) })))
  const { items, unread: more } = readItems(documents)
  return { items, unread: [...unread, ...more], whys: [...unread, ...more].map(({ item, why }) => `${item ?? ''} ${why}`.trim()) }
}
const valuesOf = (raw: unknown) => read(raw).items[0]!.values
const notesOf = (raw: unknown) => read(raw).items[0]!.notes.map(({ why, field }) => `${why} ${field}`)

test('single items, arrays, pages of a list and arrays of pages are understood, each item by its fields', () => {
  const all = [organization(), service(1, { fi: 'Palvelu' }), location(1, { fi: 'Paikka' }), phone(1, { fi: 'Puhelin' })]
  for (const files of [all, [all], [pageOf(...all)], [[pageOf(...all.slice(0, 2)), pageOf(...all.slice(2))]], [{ organization: pageOf(all[0]), service: [all[1]], serviceChannel: pageOf(...all.slice(2)) }]]) {
    const { items, whys } = read(...files)
    assert.deepEqual(whys, [])
    assert.deepEqual(items.map(({ kind }) => kind), ['organization', 'service', 'location', 'phone'])
  }
  assert.equal(read('\uFEFF' + JSON.stringify(service(1, { fi: 'Palvelu' }))).items.length, 1)
  const bare = (raw: Record<string, unknown>) => { const { serviceChannelType: _, ...rest } = raw; return read(rest).items[0]?.kind }
  assert.deepEqual([bare(location(1, { fi: 'A' })), bare(phone(1, { fi: 'B' }))], ['location', 'phone'])
})

test('a location becomes a place: address, degrees, hours, number and address for mail', () => {
  const values = valuesOf(location(1, { fi: 'Sosiaalitoimisto', sv: 'Socialbyrån' }))
  assert.equal(values['address.fi'], 'Asemakatu 12, 70100 KUOPIO')
  assert.equal(values['address.sv'], 'Stationsgatan 12, 70100 KUOPIO')
  assert.equal(values['coordinates'], '62.896195 27.673729')
  assert.equal(JSON.parse(values['municipality']!).code, '297')
  assert.deepEqual(JSON.parse(values['hours']!)[4], [5, '08:00', '16:00', null, null])
  assert.deepEqual([values['phone'], values['email']], ['0100000123', 'toimisto@koivuranta.example'])
})

test('a service keeps names, description, how to begin, what it costs, languages and words', () => {
  const { values, classes } = read(service(1, { fi: 'Toimeentulotuki', sv: 'Utkomststöd' })).items[0]!
  assert.equal(values['howToBegin.fi'], 'Soita neuvontaan.')
  assert.equal(values['cost.fi'], 'Palvelu on maksuton.')
  assert.equal(values['words.fi'], 'raha velka')
  assert.ok(values['language fi'] && values['language sv'])
  assert.deepEqual(classes.map(({ name }) => name), ['Toimeentulotuki', 'Kansalaiset'])
  assert.equal(read(service(1, { fi: 'Sisään' }, { serviceClasses: ['http://urn.fi/1'] })).items[0]!.classes[0]!.uri, 'http://urn.fi/1')
})

test('what is broken is told by name, and the rest of the list is read', () => {
  const broken = pageOf(service(1, { fi: 'Hyvä' }), service(2, { fi: 'Huono' }, { serviceNames: 'Huono' }), 'ei mikään', service(3, {}), { jotakin: true }, service(4, { fi: 'Tunnisteeton' }, { id: null }),
    phone(5, { fi: 'Numeroton' }, { phoneNumbers: [] }), location(1, { fi: 'Lomake' }, { serviceChannelType: 'PrintableForm' }), service(6, { fi: 'Viallinen' }, { languages: [3] }))
  const { items, whys } = read(broken)
  assert.deepEqual(items.map(({ name }) => name.fi), ['Hyvä'])
  assert.deepEqual(whys, [`${guid(2, 2)} field`, '3. notItem', `${guid(2, 3)} noName`, '5. unknownKind', 'Tunnisteeton noId', 'Numeroton noNumber', 'Lomake unknownKind', 'Viallinen field'])
  assert.equal(read(broken).unread[7]!.detail, 'languages.0')
})

test('a file that is no JSON, or in another encoding, or empty, does not keep the others out', () => {
  const latin1 = new Uint8Array([...JSON.stringify(service(1, { fi: 'Pälvelu' }))].map((letter) => letter.charCodeAt(0)))
  const { items, whys, unread } = read('{"serviceNames": [', latin1, [], '['.repeat(70) + ']'.repeat(70), service(2, { fi: 'Kunnossa' }))
  assert.deepEqual(items.map(({ name }) => name.fi), ['Kunnossa'])
  assert.deepEqual(whys, ['notJson', 'notUtf8', 'tooDeep', 'noItems'])
  assert.equal(unread[0]!.file, '1.json')
  assert.deepEqual(read('[{"serviceNames":[{"language":"fi","value":"a\\u0000\\ud800b"}],"id":"1"}]').items[0]!.name.fi, 'a\uFFFDb')
})

test('the same id twice is told where it says something else, and is one where it says the same', () => {
  assert.deepEqual(read([service(1, { fi: 'A' }), service(1, { fi: 'A' })]).whys, [])
  const { items, whys } = read([service(1, { fi: 'A' }), service(1, { fi: 'B' })])
  assert.deepEqual([items.length, whys], [1, ['B duplicate']])
})

test('where Finnish is missing another language stands in, and it is said', () => {
  const raw = service(1, { sv: 'Bara svenska' })
  assert.deepEqual([valuesOf(raw)['name.fi'], valuesOf(raw)['name.sv']], ['Bara svenska', 'Bara svenska'])
  assert.deepEqual(notesOf(raw), ['noFinnish name'])
})

test('coordinates with a comma are understood; empty ones are none; others are left out with a note', () => {
  const at = (latitude: unknown, longitude: unknown) => location(1, { fi: 'Paikka' }, { addresses: [address(latitude, longitude)] })
  assert.equal(valuesOf(at('6974202,909', '534246,773'))['coordinates'], '62.896195 27.673729')
  assert.equal(valuesOf(at(6974202.909, 534246.773))['coordinates'], '62.896195 27.673729')
  for (const [north, east] of [['', ''], [null, null]] as const) assert.deepEqual([valuesOf(at(north, east))['coordinates'], notesOf(at(north, east))], [undefined, []])
  for (const [north, east] of [['534246.773', '6974202.909'], ['62.89', '27.67'], ['x', '534246'], ['6974202', ''], ['0', '0'], ['99999999', '99999999']] as const) {
    assert.deepEqual([valuesOf(at(north, east))['coordinates'], notesOf(at(north, east))], [undefined, ['coordinates coordinates']], `${north} ${east}`)
  }
})

test('on the middle meridian of the map a known length of its arc is 60 degrees', () => {
  // The arc of the meridian to 60 degrees is 6 654 072.819 m on GRS 80, times the scale of 0.9996.
  assert.deepEqual(degreesOf('6651411.190', '500000.000'), { latitude: 60, longitude: 27 })
})

test('anywhere in Finland, degrees become metres and the same degrees again', () => {
  fc.assert(fc.property(fc.double({ min: 59.5, max: 70.5, noNaN: true }), fc.double({ min: 19.5, max: 31.5, noNaN: true }), (latitude, longitude) => {
    const { latitude: north, longitude: east } = metresOf({ latitude, longitude })
    const back = degreesOf(north, east)
    assert.ok(back && Math.abs(back.latitude - latitude) < 2e-6 && Math.abs(back.longitude - longitude) < 2e-6)
  }))
})

test('hours of weekdays, seasons and exceptions are read; over midnight is told and not guessed', () => {
  const season = hours('Saturday', null, '10:00', '00:00', { validForNow: false, validFrom: '2026-06-01T00:00:00', validTo: '2026-08-31T00:00:00' })
  const exceptional = { serviceHourType: 'Exceptional', isClosed: true, validForNow: false, validFrom: '2026-12-23T22:00:00Z', validTo: '2026-12-26T00:00:00', additionalInformation: localized({ fi: 'Joulu' }), openingHour: [] }
  const raw = location(1, { fi: 'Paikka' }, { serviceHours: [hours('Monday', null, '08:00:00', '12:00:00'), season, exceptional, { serviceHourType: 'OverMidnight' }, hours('Sunday', null, '16:00', '08:00'), hours('Ma', null, '8', '9')] })
  const values = valuesOf(raw)
  assert.deepEqual(JSON.parse(values['hours']!), [[1, '08:00', '12:00', null, null], [6, '10:00', '24:00', '2026-06-01', '2026-08-31']])
  assert.equal(values['exception 2026-12-24 2026-12-26  '], '{"fi":"Joulu"}')
  assert.deepEqual(notesOf(raw), ['overMidnight hours', 'hours hours', 'hours hours'])
  const again = valuesOf(location(1, { fi: 'Paikka' }, { serviceHours: ptvHours(values) }))
  assert.deepEqual([again['hours'], again['exception 2026-12-24 2026-12-26  ']], [values['hours'], '{"fi":"Joulu"}'])
})

test('always open holds on public holidays too; of other hours it is as it is said here, and goes out the same', () => {
  const of = (...serviceHours: unknown[]) => valuesOf(location(1, { fi: 'Paikka' }, { serviceHours }))
  const always = of({ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, validForNow: true, openingHour: [] })
  assert.deepEqual(JSON.parse(always['hours']!)[6], [7, '00:00', '24:00', null, null, true])
  assert.equal(of(...ptvHours(always))['hours'], always['hours'])
  const week = (...rows: unknown[]) => ({ hours: JSON.stringify(rows) })
  const theirs = week([1, '09:00', '15:00', null, null], [2, '09:00', '15:00', null, null])
  const said = (...rows: unknown[]) => (JSON.parse(withHolidays(theirs, week(...rows))['hours']!) as unknown[][]).map((row) => row[5] ?? false)
  assert.deepEqual(said([1, '08:00', '16:00', null, null, true], [2, '08:00', '16:00', null, null]), [true, false])
  assert.deepEqual(said([3, '08:00', '16:00', null, null, true]), [true, true])
  assert.deepEqual(said([1, '09:00', '15:00', null, null], [1, '17:00', '19:00', null, null, true]), [false, false])
  assert.deepEqual(said([1, '08:00', '16:00', '2026-06-01', null, true], [1, '08:00', '16:00', null, null]), [false, false])
})

test('hours of a day that there is not, or that end before they begin, are told and left out', () => {
  for (const [validFrom, validTo] of [['2026-02-30T00:00:00', null], ['2026-08-01T00:00:00', '2026-06-01T00:00:00'], [null, '2026-13-01T00:00:00'], ['0000-01-01T00:00:00', null], [null, '9999-12-31T23:00:00Z']] as const) {
    for (const serviceHourType of ['DaysOfTheWeek', 'Exceptional']) {
      const raw = location(1, { fi: 'Paikka' }, { serviceHours: [hours('Monday', null, '08:00', '12:00', { serviceHourType, validForNow: false, validFrom, validTo })] })
      assert.deepEqual([Object.keys(valuesOf(raw)).filter((key) => /^(hours|exception)/.test(key)), notesOf(raw)], [[], ['hours hours']], `${serviceHourType} ${validFrom} ${validTo}`)
    }
  }
})

test('an address that mail cannot be sent to is left out', () => {
  for (const bad of ['a@b.c,d@e.fi', 'posti@@x.fi', '<posti@x.fi>']) assert.equal(valuesOf(location(1, { fi: 'Paikka' }, { emails: localized({ fi: bad }) }))['email'], undefined, bad)
})

test('marks of HTML go, paragraphs stay, and what is too long is cut at a sentence', () => {
  assert.equal(plain('<p>Hei <b>sinä</b>&nbsp;&amp; muut</p><script>alert(1)</script><p>Toinen&lt;3<br/>rivi</p>'), 'Hei sinä & muut\nToinen<3\nrivi')
  const long = service(1, { fi: 'Pitkä '.repeat(60) }, { serviceDescriptions: localized({ fi: `${'Ensimmäinen virke on tämän pituinen ja vähän ylikin. '.repeat(6)}` }, 'Description') })
  const values = valuesOf(long)
  assert.ok([...values['name.fi']!].length <= 120 && values['name.fi']!.endsWith('…'))
  assert.ok([...values['description.fi']!].length <= 300 && values['description.fi']!.endsWith('ylikin.'))
  assert.deepEqual(notesOf(long), ['cut name', 'cut description'])
  const summed = service(1, { fi: 'A' }, { serviceDescriptions: [...localized({ fi: 'x '.repeat(400) }, 'Description'), ...localized({ fi: 'Lyhyesti.' }, 'Summary')] })
  assert.equal(valuesOf(summed)['description.fi'], 'Lyhyesti.')
  const started = performance.now()
  plain('<script'.repeat(100_000) + '<a '.repeat(100_000))
  assert.ok(performance.now() - started < 500)
})

test('whatever JSON comes, reading it ends and throws nothing', () => {
  const names = fc.constantFrom('serviceNames', 'serviceChannelNames', 'organizationNames', 'addresses', 'serviceHours', 'itemList', 'id', 'x', '__proto__')
  const json = fc.letrec<{ any: unknown }>((tie) => ({ any: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(names, tie('any'), { maxKeys: 4 })) })).any
  fc.assert(fc.property(json, (content) => void read(content as Raw)))
})
