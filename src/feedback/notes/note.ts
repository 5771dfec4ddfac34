// A note (muistiinpano) is what one of the staff writes for colleagues about a case. It is no turn of the conversation: no
// page of the giver, no answer of the API and no search knows of it.
import type { Day } from '../../text/dates.ts'

export type Note = { id: string; writerId: string; writerName: string; writtenOn: Day; text: string }

export const longestNote = 4000
