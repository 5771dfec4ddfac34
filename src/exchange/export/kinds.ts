// All kinds of things that are in an export, in the order of its files.
import type { Kind } from './kind.ts'
import { councils } from './kinds/councils.ts'
import { days } from './kinds/days.ts'
import { directory } from './kinds/directory.ts'
import { feedback } from './kinds/feedback.ts'
import { improvements } from './kinds/improvements.ts'
import { reports } from './kinds/reports.ts'
import { staff } from './kinds/staff.ts'
import { surveys } from './kinds/surveys.ts'
import { work } from './kinds/work.ts'

export const allKinds: readonly Kind[] = [...directory, ...staff, ...feedback, ...work, ...improvements, ...surveys, ...days, ...councils, ...reports]

/** Contact details of givers and of the staff only where they were asked for. */
export const kindsOf = ({ withContacts }: { withContacts: boolean }): readonly Kind[] => allKinds.filter(({ contact }) => withContacts || !contact)
