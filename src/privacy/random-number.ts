// A number that nobody can guess from another, for names that are made up.
import { randomInt } from 'node:crypto'

export const randomNumber = (): number => randomInt(900_000)
