// What the app's database role may do with each table, and nothing besides. A table that is not named here is
// closed to it; a law holds this list against the live catalogue. Rows of a person's history are added and never
// altered; what somebody wrote is never altered either.
type Privilege = 'select' | 'insert' | 'update' | 'delete'

const all: Privilege[] = ['select', 'insert', 'update', 'delete']
const kept: Privilege[] = ['select', 'insert', 'update']
const addedTo: Privilege[] = ['select', 'insert']
const comeAndGo: Privilege[] = ['select', 'insert', 'delete']

export const privileges: Record<string, Privilege[]> = {
  // The directory: what ends stays, for old cases speak of it.
  organisation: kept,
  municipality: kept,
  place: kept,
  unit: kept,
  service_line: kept,
  service: kept,
  service_unit: all,
  guiding_question: kept,
  person: kept,
  absence: comeAndGo,
  role_grant: kept,

  feedback_case: kept,
  case_key: addedTo,
  key_mark: addedTo,
  body: addedTo,
  event: addedTo,
  case_view: addedTo,
  contact: comeAndGo,
  case_party: kept,
  case_about: kept,
  // Goes with the key of its case.
  turn_index: addedTo,
  note: comeAndGo,

  // What is needed for a time only.
  idempotency: comeAndGo,
  budget: all,
  ended_visit: comeAndGo,
  outgoing_message: all,

  // What a member of the staff keeps for themselves.
  saved_view: all,

  // Signing in.
  auth_user: all,
  auth_session: all,
  auth_account: all,
  auth_verification: all,
  set_up_link: all,
}
