// Rounds that are held elsewhere, to test with: one in a box, and the table of another tool for the questions of surveys.ts.
import type { Elsewhere } from '../src/surveys/elsewhere/elsewhere.ts'
import type { RoundDetails } from '../src/surveys/rounds.sql.ts'

export const aBox: Elsewhere = {
  heldAs: 'box', words: null, where: { fi: 'Palvelupisteen aulassa.', sv: 'I servicepunktens aula.', en: 'In the lobby of the service point.' }, address: null,
  promise: { fi: 'Korteissa ei ole nimiä.', sv: 'Det finns inga namn på korten.', en: 'Cards have no names.' },
}

export const inTool: Elsewhere = { ...aBox, heldAs: 'tool', address: 'https://lomake.example.fi/kysely/7' }

export const elsewhere = (more: Partial<RoundDetails> = {}): Partial<RoundDetails> => ({ way: 'elsewhere', elsewhere: aBox, ...more })

/** As another tool exports it: with a time, a name, and a column of no question. `rows`: heard, again, who, more. */
export const exported = (rows: readonly (readonly [string, string, string, string])[], delimiter = ';'): string =>
  [['Aikaleima', 'Nimi', 'Kysymys heard', 'Kysymys again', 'Kysymys who', 'Kysymys more', 'Muuta'], ...rows.map((row, n) => [`2026-09-${String(1 + (n % 28)).padStart(2, '0')} 12:00`, `Vastaaja Numero${n}`, ...row, 'jotain'])]
    .map((cells) => cells.map((cell) => (/["\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\r\n')

export const someRows = (count: number, more = ''): [string, string, string, string][] =>
  Array.from({ length: count }, (_, n) => [['Täysin samaa mieltä', '4', 'Delvis av annan åsikt', 'en osaa sanoa'][n % 4]!, String(n % 11), n % 3 ? 'Vaihtoehto client' : 'Choice close', n % 2 ? more && `${more} ${n}` : ''])
