// What an export has of the staff: who they are and what they have been trusted with. How they sign in is in none.
import { kind, type Kind } from '../kind.ts'

export const staff: readonly Kind[] = [
  kind('person', {
    file: 'staff/people', of: 'People of the staff, their titles, superiors and deputies. Those who have left have the day on which they did.', key: ['id'], only: 'staff',
    fields: { id: 'id', name: 'text', title: 'words', language: 'text', listed: 'yes-no', superior_id: 'id', deputy_id: 'id', left_on: 'day', created_at: 'moment', works_on: 'numbers', from_provider: 'yes-no', tasks: 'words', phone_listed: 'yes-no', email_listed: 'yes-no', first_name_may_stand_on: 'day', not_staff: 'yes-no' },
    left: { account_id: 'sign-in', email: 'contact', phone: 'contact', told_alone_on: 'program', deputy_left: 'program' },
  }),
  kind('person', {
    file: 'staff/contacts', of: 'How people of the staff are reached. Only where it was chosen.', key: ['id'], only: 'staff', contact: true,
    fields: { id: 'id', email: 'text', phone: 'text' },
  }),
  kind('role_grant', {
    file: 'staff/roles', of: 'Roles that were given, from when until when, by whom.', key: ['id'], only: 'of-staff',
    fields: { id: 'id', person_id: 'id', role: 'text', unit_id: 'id', service_line_id: 'id', valid_from: 'day', valid_to: 'day', granted_by: 'id', granted_at: 'moment', from_group: 'text', wanted_on: 'day', given_hand_id: 'id', confirmed_by: 'id', confirmed_on: 'day' },
  }),
  kind('group_role', {
    file: 'staff/group-roles', of: 'Which roles come with which groups of the provider of sign-ins.', key: ['id'],
    fields: { id: 'id', group_name: 'text', role: 'text', unit_id: 'id', service_line_id: 'id', made_by: 'id', deputy_id: 'id', made_at: 'moment', counts_from_on: 'day' },
  }),
  kind('absence', {
    file: 'staff/absences', of: 'Absences.', key: ['id'],
    fields: { id: 'id', person_id: 'id', first_day: 'day', last_day: 'day' },
  }),
  kind('hand_over', {
    file: 'staff/hand-overs', of: 'Who went on with the cases of somebody who left.', key: ['person_id'],
    fields: { person_id: 'id', from_on: 'day', choice: 'text', receiver_id: 'id', decided_by: 'id', decided_on: 'day' },
  }),
]
