// A table as a file that other programs open (RFC 4180, UTF-8 with a mark that says so). A cell that a spreadsheet would take
// for a formula is made a text: names are typed by people.

/** Stands first, or Excel takes the file for something else than UTF-8. */
export const byteOrderMark = '\uFEFF'

/** `figure`: a number that the program wrote itself, whose minus begins no formula. `separator`: a semicolon where numbers have commas, and for a spreadsheet in Finnish. */
export const csvLine = (cells: readonly (string | { figure: string })[], separator: ',' | ';' = ','): string =>
  `${cells.map((one) => (typeof one === 'string' ? cell(one) : one.figure)).join(separator)}\r\n`

const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also behind spaces, which some programs leave out, and written wide, as some keyboards do. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
