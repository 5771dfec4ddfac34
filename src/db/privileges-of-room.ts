// What the database role of the identified room may do, and nothing besides: its own tables, and of the others what it must know of units and
// of the staff. The app's role has no way to the room's tables, and the room's role none to what anybody told without a name; a law holds both
// against the live catalogue.
import { addedTo, all, comeAndGo } from './privilege.ts'

/** Only the room has them. */
export const roomTables: Record<string, readonly string[]> = {
  room_attempt: comeAndGo,
  room_session: all,
  correction_request: all,
  'keys.correction_key': addedTo,
  correction_text: addedTo,
  correction_handler: comeAndGo,
}

/** Of tables that are the app's. What is looked at is written down, and who has to know is told. */
export const roomSees: Record<string, readonly string[]> = {
  unit: ['select (id, name, supervisor_id, ended_on)'],
  person: ['select (id, name, language, left_on)'],
  role_grant: ['select (person_id, role, unit_id, service_line_id, valid_from, valid_to)'],
  audit: ['insert', 'select (id)'],
  outgoing_message: ['insert'],
}

export const roomPrivileges: Record<string, readonly string[]> = { ...roomTables, ...roomSees }
