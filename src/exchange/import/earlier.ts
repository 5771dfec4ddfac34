// Earlier feedback (aiempi palaute): what was given and answered elsewhere, as a file has it, one piece in each row. Which column is what is said
// at the desk; what is wrong or worth a look is told by row.

/** What a column may be. */
export const fields = ['text', 'date', 'kind', 'line', 'service', 'unit', 'language', 'channel', 'answer', 'answered'] as const
export type Field = (typeof fields)[number]

/** Their numbers in the file, from nought on. */
export type Columns = Partial<Record<Field, number>>
export const requiredFields = ['text', 'date'] as const satisfies readonly Field[]

/** What keeps a row out. */
export const faults = ['missing', 'long', 'nul', 'no-day', 'later', 'before-given', 'unknown', 'several', 'other-line'] as const
/** What comes in, and is worth a look. */
export const worthALook = ['left-out', 'personal', 'danger', 'past-keeping'] as const
export type Why = (typeof faults)[number] | (typeof worthALook)[number]
export const isFault = (why: Why): boolean => faults.some((one) => one === why)

/** `row`: as a spreadsheet numbers it, with the headings as the first. No word of the row is in it. */
export type Told = { row: number; field: Field; why: Why }

/** `broken`: the row from which on the file is no table any more, or has more rows than are read. `kept`: it could not be taken back. `rows`: the first of those that are told; `told`: how many there are. */
export type Found = { right: number; wrong: number; again: number; told: number; rows: Told[]; broken?: number; kept?: boolean }
export const nothingFound: Found = { right: 0, wrong: 0, again: 0, told: 0, rows: [] }
export const mostTold = 200

export const largestFile = 20_000_000
export const mostRows = 50_000
