// A table as a file that other programs open (RFC 4180, UTF-8 with a mark that says so). A cell that a spreadsheet would take
// for a formula is made a text: names are typed by people.

/** Stands first, or Excel takes the file for something else than UTF-8. */
export const byteOrderMark = '\uFEFF'

/** `delimiter`: what a spreadsheet in Finnish takes for the end of a cell is a semicolon. */
export const csvLine = (cells: readonly string[], delimiter: ',' | ';' = ','): string => `${cells.map((text) => cell(text, delimiter)).join(delimiter)}\r\n`

const cell = (text: string, delimiter: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also behind spaces, which some programs leave out, and written wide, as some keyboards do. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
