// The ways that are open to somebody who has given the password and still owes a second factor: the second step, setting up
// where there is nothing to show yet, signing out, and for a deputy to stop standing in.
import { desk } from '../../paths.ts'
import type { Owed } from './owed.ts'

/** Which of them it is, the pages themselves decide: they lead on whoever is on a wrong one. */
export const mayGoOn = (path: string): boolean => path === desk.signOut || path === desk.standDown || isUnder(path, desk.secondStep)

/** Where they go on, and from there to where they wanted to. */
export function secondStepOf(owes: Owed, next: string | null): string {
  const page = owes === 'set-up' ? desk.secondSetUp : desk.secondStep
  return next === null || isUnder(next, desk.secondStep) ? page : `${page}?${new URLSearchParams({ next })}`
}

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}?`)
