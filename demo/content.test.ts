import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../src/text/language.ts'
import { lines } from './lines.ts'
import { municipalities, organisation, type Trilingual } from './organisation.ts'
import { demoPassword, people } from './people.ts'
import { openingsFor, phrases, shortText } from './phrases.ts'
import { kinds } from '../src/feedback/case.ts'
import { guidingQuestions, questionsFor } from './questions.ts'
import { seeded } from './seeded.ts'
import { services } from './services.ts'
import { lineOf, shortStories } from './short-stories.ts'
import { stories } from './stories.ts'
import { units } from './units.ts'
import { dip, howMany, lineWeights, quietLine, serviceWeights, unitWeights } from './weights.ts'

const personOf = new Map(people.map((person) => [person.key, person]))
const unitOf = new Map(units.map((unit) => [unit.key, unit]))
const serviceOf = new Map(services.map((service) => [service.key, service]))

const works = (key: string): boolean => personOf.has(key) && personOf.get(key)!.leftDaysAgo === undefined

test('the county has its seven lines, 41 services and sixteen units, and no key twice', () => {
  assert.deepEqual([lines.length, services.length, units.length], [7, 41, 16])
  for (const keyed of [lines, services, units, people, municipalities]) {
    assert.equal(new Set(keyed.map(({ key }) => key)).size, keyed.length)
  }
})

test('every service is given by a unit, and every unit gives some', () => {
  for (const { key } of services) assert.ok(units.some((unit) => unit.services.includes(key)), key)
  for (const unit of units) assert.equal(new Set(unit.services).size, unit.services.length || -1, unit.key)
})

test('every unit has a supervisor who is at work and holds a supervisor grant for it', () => {
  for (const unit of units) {
    assert.ok(works(unit.supervisor), unit.key)
    const grants = personOf.get(unit.supervisor)!.roles
    const has = grants.some((grant) => grant.role === 'supervisor' && 'unit' in grant && grant.unit === unit.key)
    assert.ok(has, unit.key)
  }
})

test('every handler is at work and may see the unit that they handle for', () => {
  for (const unit of units) {
    for (const [service, handler] of Object.entries(unit.handlers ?? {})) {
      assert.ok((unit.services as string[]).includes(service), `${unit.key} does not give ${service}`)
      assert.ok(works(handler), handler)
      assert.ok(personOf.get(handler)!.roles.some((grant) => 'unit' in grant && grant.unit === unit.key), handler)
    }
  }
})

test('every person who is referred to exists and is at work', () => {
  for (const key of [organisation.coordinator, ...lines.map(({ manager }) => manager)]) assert.ok(works(key), key)
  for (const { key, superior, deputy } of people) {
    assert.ok(superior === undefined || works(superior), key)
    assert.ok(deputy === undefined || (works(deputy) && deputy !== key), key)
  }
})

test('superiors lead to the director and never in a circle', () => {
  for (const person of people) {
    const passed = new Set([person.key])
    for (let above = person.superior; above; above = personOf.get(above)!.superior) {
      assert.ok(!passed.has(above), person.key)
      passed.add(above)
    }
  }
})

test('every unit can be answered for today, though some are away', () => {
  const away = (key: string) => personOf.get(key)!.absences?.some(({ from, to }) => from <= 0 && to >= 0)
  assert.ok(people.some(({ key }) => away(key)))
  for (const unit of units) {
    const supervisor = personOf.get(unit.supervisor)!
    assert.ok(!away(supervisor.key) || (supervisor.deputy && !away(supervisor.deputy)), unit.key)
  }
})

test('six sign-ins are printed, one for each role that others wait for and one of a client, with a password long enough', () => {
  const signIns = people.filter(({ signIn }) => signIn)
  const roles = signIns.map((person) => person.roles[0]!.role)
  assert.deepEqual(roles.sort(), ['administrator', 'coordinator', 'council', 'data-protection', 'supervisor', 'worker'])
  assert.ok(demoPassword.length >= 12)
})

test('no address, number or web site could be real', () => {
  for (const { email, phone } of [...people, ...units]) {
    assert.match(email, /^[a-z.-]+@koivuranta\.example$/)
    assert.match(phone, /^010 000 01\d\d$/)
  }
  const phones = [...people, ...units].map(({ phone }) => phone)
  assert.equal(new Set(phones).size, phones.length)
  assert.match(organisation.website, /\.example$/)
  const everything = JSON.stringify([stories, phrases, services, guidingQuestions])
  assert.doesNotMatch(everything.replaceAll(/010 000 01\d\d/g, ''), /\d{3} \d{3}/)
})

test('numbers that answers give belong to somebody', () => {
  const known = new Set([organisation.phone, ...[...people, ...units].map(({ phone }) => phone)])
  const given = JSON.stringify([stories, phrases]).matchAll(/010 000 01\d\d/g)
  for (const [number] of given) assert.ok(known.has(number), number)
})

test('what is said of urgent help gives the number of the emergency social services', () => {
  const { phone } = unitOf.get('emergency-services')!
  for (const text of Object.values(organisation.texts.urgentHelp)) assert.ok(text.includes(phone), text)
})

test('everything is written in Finnish, Swedish and English, and none is a copy of another', () => {
  const written: Trilingual[] = [
    ...lines.flatMap(({ name, description }) => [name, description]),
    ...services.flatMap(({ name, description, everydayWords }) => [name, description, everydayWords]),
    ...people.map(({ title }) => title),
    ...guidingQuestions.flatMap(({ question, hint }) => [question, ...(hint ? [hint] : [])]),
    organisation.name, ...Object.values(organisation.texts),
  ]
  for (const text of written) {
    assert.ok(languages.every((language) => text[language]?.trim()), JSON.stringify(text))
    assert.equal(new Set(Object.values(text)).size, 3, JSON.stringify(text))
  }
  // Names of places may be shared, but no Finnish word may stand in for Swedish in an address.
  for (const { name, place } of units) {
    assert.ok(languages.every((language) => name[language] && place.name[language]))
    assert.notEqual(place.address.fi, place.address.sv)
  }
})

test('every kind of feedback asks two to four questions in every line, and none asks for a name', () => {
  for (const { key } of lines) {
    for (const kind of kinds) {
      const asked = questionsFor(kind, key)
      assert.ok(asked.length >= 2 && asked.length <= 4, `${key} ${kind}`)
      for (const { question } of asked) {
        assert.doesNotMatch(Object.values(question).join(' '), /\bnim[ie]|\bnamn|\bname\b|\bkuka\b|\bwho is\b/i)
      }
    }
  }
})

test('every story is about a service that its unit gives', () => {
  for (const { service, unit, text } of stories) {
    assert.ok(serviceOf.has(service))
    const given = unit === null || unitOf.get(unit)!.services.includes(service)
    assert.ok(given, `${unit} does not give ${service}: ${text}`)
  }
})

test('every story says something, and its conversation could have happened by today', () => {
  for (const { text, answers, turns, daysAgo } of stories) {
    assert.ok(text || answers.length, `nothing said ${daysAgo} days ago`)
    assert.ok(daysAgo >= 0 && daysAgo <= 720)
    const days = turns.reduce((sum, turn) => sum + turn.afterWorkingDays, 0)
    // Two days of seven are no working days, and a weekend may begin at once.
    assert.ok(!turns.length || days * 1.4 <= daysAgo + 1, `${days} working days do not fit in ${daysAgo} days`)
    for (const [place, { by, purpose }] of turns.entries()) {
      assert.equal(purpose === 'reply', by === 'giver')
      assert.ok(place > 0 || by === 'staff', 'the staff speak first')
    }
  }
})

test('there are stories for every line, kind and language, and for every state of a case', () => {
  const told = new Set(stories.map(({ service }) => serviceOf.get(service)!.line))
  assert.equal(told.size, lines.length)
  for (const kind of kinds) for (const language of ['fi', 'sv'] as const) {
    assert.ok(stories.some((story) => story.kind === kind && story.language === language), `${kind} in ${language}`)
  }
  assert.ok(stories.some(({ turns, daysAgo }) => !turns.length && daysAgo > 12), 'one is late')
  assert.ok(stories.some(({ turns, daysAgo }) => !turns.length && daysAgo < 4), 'one has just come')
  assert.ok(stories.some(({ turns }) => turns.at(-1)?.purpose === 'question-back'), 'one waits for its giver')
})

test('of every service there is enough to say, in every kind and language', () => {
  const least = { fi: 7, sv: 2, en: 2 }
  for (const { key: service } of services) {
    for (const kind of kinds) {
      for (const language of languages) {
        const openings = openingsFor({ service, kind, language })
        assert.ok(openings.length >= least[language], `${service} ${kind} ${language}: ${openings.length}`)
      }
    }
  }
})

test('no phrase is written twice in one place, and each is a whole sentence', () => {
  for (const line of Object.values(phrases)) {
    for (const said of Object.values(line)) {
      for (const { openings, continuations, answers } of Object.values(said)) {
        const all = [...openings.map((one) => (typeof one === 'string' ? one : one.text)), ...continuations, ...answers]
        assert.equal(new Set(all).size, all.length)
        for (const sentence of all) assert.match(sentence, /^\p{Lu}.*[.!?]$/u)
      }
    }
  }
})

test('short texts are many and come out the same each time', () => {
  const write = () => {
    const chance = seeded(2026)
    const said = { service: 'home-care', kind: 'criticism', language: 'fi' } as const
    return Array.from({ length: 400 }, () => shortText(chance, said))
  }
  assert.deepEqual(write(), write())
  assert.ok(new Set(write()).size > 150, `${new Set(write()).size} different of 400`)
})

const many = shortStories()

test('the two years behind are the same at every start, and lie where the services are', () => {
  assert.equal(many.length, howMany)
  assert.deepEqual(many, shortStories())
  for (const { service, unit } of many) assert.ok(unit === null || unitOf.get(unit)!.services.includes(service))
})

test('criticism swells in one unit, is answered for, and then is rarer than before', () => {
  const share = (from: number, to: number) => {
    const there = many.filter(({ unit, daysAgo }) => unit === dip.unit && daysAgo <= from && daysAgo >= to)
    return there.filter(({ kind }) => kind === 'criticism').length / there.length
  }
  const before = share(730, dip.fromDaysAgo + 1)
  const during = share(dip.fromDaysAgo, dip.toDaysAgo)
  const after = share(dip.toDaysAgo - 1, 0)
  assert.ok(during > before + 0.15 && after < before, `${before} ${during} ${after}`)
})

test('some services have so little feedback that a figure must be held back, and some have much', () => {
  const counts = services.map(({ key }) => many.filter(({ service }) => service === key).length)
  assert.ok(counts.some((count) => count < 5) && counts.some((count) => count > 200), counts.join(' '))
})

test('of one line fewer than five came in each calendar year, and enough of no line that it may be said', () => {
  const all = [...stories, ...many]
  for (let over = 0; over < 366; over++) {
    const inYear = all.filter(({ daysAgo }) => daysAgo > over && daysAgo <= over + 366)
    const [few, open] = [inYear.filter((one) => !one.topicOpen && lineOf(one) === quietLine), inYear.filter(({ topicOpen }) => topicOpen)]
    assert.ok(few.length > 0 && few.length < 5 && open.length > 5, `${over}: ${few.length}, ${open.length}`)
  }
})

test('weights name lines, services and units that exist', () => {
  assert.deepEqual(Object.keys(lineWeights).sort(), lines.map(({ key }) => key).sort())
  assert.ok(Object.keys(serviceWeights).every((key) => serviceOf.has(key as never)))
  assert.ok([...Object.keys(unitWeights), dip.unit].every((key) => unitOf.has(key as never)))
})
