// What `npm run keys` does: tells of the versions of the key file, adds one, makes it current, wraps what lies under old ones anew, and drops one that
// nothing needs any more. Every step can be taken while the program runs; docs/operations.md says in which order.
import type { Db } from '../../db/db.ts'
import type { KeySource } from '../key-source.ts'
import { makeKeys } from '../keys.ts'
import { replaceKeyFile, withAnother, withCurrent, without } from './change-key-file.ts'
import { knownVersions, needsOf, type Need } from './needs.sql.ts'
import { rewrap } from './rewrap.sql.ts'

type On = { db: Db; source: KeySource; now: Date; say: (line: string) => void }

/** Every program that runs looks at the file each second. */
const learntAfterMs = 10_000

export async function status({ db, source, say }: On): Promise<void> {
  const keys = makeKeys(source.read())
  for (const version of keys.versions.toReversed()) {
    say(`version ${version}${version === keys.current ? ', current' : ''}`)
    const needs = await allNeeds(db, keys.versions, version)
    for (const { what, rows } of needs) say(`  ${rows} × ${what}`)
    if (!needs.length) say('  nothing needs it')
  }
}

export function add({ source, say }: On): void {
  const file = withAnother(source.read())
  replaceKeyFile(pathOf(source), file)
  const added = Math.max(...Object.keys(file.keys).map(Number))
  say(`version ${added} is added and not used yet. Back the file up, then: npm run keys -- use ${added}`)
}

export async function use({ db, source, now, say }: On, version: number): Promise<void> {
  const file = source.read()
  if (!(version in file.keys)) throw new Error(`the key file holds no version ${version}`)
  const known = (await knownVersions(db)).find((one) => one.version === version)
  if (!known) throw new Error(`no program that runs has noticed version ${version} yet: wait some seconds, or start one`)
  if (now.getTime() - known.notedAt.getTime() < learntAfterMs) throw new Error(`version ${version} was noticed just now: wait ten seconds, so that every program knows it`)
  replaceKeyFile(pathOf(source), withCurrent(file, version))
  say(`version ${version} is current. What is new is under it; then: npm run keys -- rewrap`)
}

export async function rewrapAll({ db, source, say }: On): Promise<void> {
  const keys = makeKeys(source.read())
  const done = await rewrap(db, keys, (soFar) => void (soFar % 10_000 === 0 && say(`${soFar} so far`)))
  say(`${done} keys were wrapped anew under version ${keys.current}`)
}

export async function drop({ db, source, say }: On, version: number): Promise<void> {
  const file = source.read()
  const keys = makeKeys(file)
  if (!keys.versions.includes(version)) throw new Error(`the key file holds no version ${version}`)
  if (version === keys.current) throw new Error(`version ${version} is current`)
  const needs = await allNeeds(db, keys.versions, version)
  if (needs.length) throw new Error([`version ${version} is still needed:`, ...needs.map(({ what, rows }) => `  ${rows} × ${what}`)].join('\n'))
  replaceKeyFile(pathOf(source), without(file, version))
  say(`version ${version} is dropped. Keep it with the backups that were made while it was needed. Whoever of the staff is signed in signs in anew after the next start, where it was the oldest.`)
}

async function allNeeds(db: Db, versions: readonly number[], version: number): Promise<Need[]> {
  const known = (await knownVersions(db)).find((one) => one.version === version)
  return needsOf(db, { version, oldest: version === versions.at(-1), replacedAt: known?.replacedAt ?? null })
}

function pathOf({ path }: KeySource): string {
  if (path === null) throw new Error('KEY_COMMAND prints the key file: change it where it is kept, and send SIGHUP to every program')
  return path
}
