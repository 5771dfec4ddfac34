// What a sign-in still owes before anybody works with it. It looks at whether a second factor was proved in it, and not at how
// it began: who came by single sign-on may have proved one there.

/** `has`: the person has a second factor. `required`: a role that they have today, or in whose name they work, requires one. */
export type SecondStanding = { has: boolean; required: boolean; proved: boolean }

/** `proof`: to show a second factor. `set-up`: to have one at all. */
export type Owed = 'nothing' | 'proof' | 'set-up'

export function owed({ has, required, proved }: SecondStanding): Owed {
  if (proved) return 'nothing'
  return has ? 'proof' : required ? 'set-up' : 'nothing'
}
