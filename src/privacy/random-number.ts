// Numbers that nobody can guess from another: for names that are made up, and for what is left to chance.
import { randomInt } from 'node:crypto'

export const randomNumber = (): number => randomInt(900_000)

/** A whole number below another, each as likely. */
export const drawn = (below: number): number => randomInt(below)
