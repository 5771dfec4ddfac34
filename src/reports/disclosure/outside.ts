// Numbers that are not about who gave feedback, and so stand outside the fewest that are shown together. Each is a type of its own, so that none can
// be taken for a count of people: neither of them is a Told, and only what is made here is one of them.

declare const isAttendance: unique symbol
declare const isChecked: unique symbol

/** How many came to something open to all, counted at the door, or estimated between two numbers. */
export type Attendance = Readonly<{ least: number; most: number; [isAttendance]: true }>

/** A wish that somebody has looked through for what would tell who wrote it. */
export type CheckedWish = string & { readonly [isChecked]: true }

export const counted = (number: number): Attendance => estimated(number, number)

/** Throws where the range is none. */
export function estimated(least: number, most: number): Attendance {
  if (!Number.isInteger(least) || !Number.isInteger(most) || least < 0 || most < least) throw new Error('how many came is a range of whole numbers')
  return { least, most } as Attendance
}

/** `checkedBy`: that somebody has looked it through is asked for, not assumed. */
export function checkedWish(text: string, { checkedBy }: { checkedBy: string }): CheckedWish {
  if (!checkedBy) throw new Error('nobody has checked the wish')
  return text as CheckedWish
}
