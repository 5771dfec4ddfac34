// One line of an export: a row as JSON, with what lay sealed in it opened.
import type { Keys } from '../../privacy/keys.ts'
import { contactKey, dayKey, meetingKey, panelKey, roundKey, teamKey, unseal, unwrapCaseKey, type CaseKey } from '../../privacy/sealing.ts'
import type { Kind, Opened } from './kind.ts'
import type { SealedRow } from './rows.sql.ts'

/** Of what was erased with its key nothing can be opened: it is null. */
export function lineOf({ fields, opened }: Kind, sealed: SealedRow, keys: Keys): string {
  const known = Object.keys(fields).map((name) => [name, sealed.row[name] ?? null])
  return `${JSON.stringify(Object.fromEntries([...known, ...(opened ? openedIn(opened, sealed, keys) : [])]))}\n`
}

function openedIn({ under, fields }: Opened, { row, ...sealed }: SealedRow, keys: Keys): [string, unknown][] {
  const [key, of] = [keyOf(under, sealed, keys), sealed.of]
  return fields.map(({ column, as, is, use }) => {
    const ciphertext = row[column]
    if (!key || !of || !Buffer.isBuffer(ciphertext)) return [as, null]
    const text = unseal(key, of, use(row), ciphertext)
    return [as, is === 'data' ? JSON.parse(text) : text]
  })
}

function keyOf(under: Opened['under'], { wrapped, version, of, half }: Omit<SealedRow, 'row' | 'at'>, keys: Keys): CaseKey | null {
  if (version === null || of === null) return null
  if (under === 'case') return wrapped && unwrapCaseKey(keys, wrapped, version, of)
  if (under === 'contact') return wrapped && half && contactKey(unwrapCaseKey(keys, wrapped, version, of), half)
  return derived[under](keys, of, version)
}

const derived = { team: teamKey, round: roundKey, day: dayKey, meeting: meetingKey, panel: panelKey }
