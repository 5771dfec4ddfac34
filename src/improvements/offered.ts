// What other subjects' forms offer of improvements: the roles that can answer for one.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { choicesOn, type Choices } from './choices.sql.ts'

export const improvementChoices = (db: Db, today: Day): Promise<Choices> => choicesOn(db, today)
